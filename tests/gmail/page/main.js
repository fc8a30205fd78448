import { openCompose } from './compose.js';
import { closeDetails } from './details.js';
import { listenToKeys } from './keyboard.js';
import { createMail } from './mail.js';
import { createNavigation } from './navigation.js';
import { drawShell } from './shell.js';
import { drawWindow } from './window.js';

const data = JSON.parse(document.getElementById('mailbox-data')?.textContent ?? '{}');
const mail = createMail(document, data);
// A link that names an account by its address ends up in the mailbox of that account; what stands after the # stays.
if (location.pathname === '/mail/u/') history.replaceState(null, '', `/mail/u/${data.account}/${location.hash}`);
if (data.windowOf === undefined) drawPage();
else drawWindow(mail, data.windowOf);

/** The usual page: list, thread, everything around. */
function drawPage() {
  const shell = drawShell(mail);
  const navigation = createNavigation(mail, shell, window);

  document.querySelector('.T-I-KE')?.addEventListener('click', () => openCompose(mail));
  shell.search.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    navigation.go(shell.search.value.trim() ? `search/${encodeURIComponent(shell.search.value.trim())}` : 'inbox');
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeDetails(document);
  });
  listenToKeys(document, {
    ...navigation.keys,
    compose: () => openCompose(mail),
    search: () => shell.search.focus(),
  });
  navigation.start();
}
