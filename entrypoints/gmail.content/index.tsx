import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createSpokenRendering } from '../../components/badge/spoken-rendering';
import { describePage } from '../../lib/gmail/describe-page';
import { takeFinds } from '../../lib/gmail/find';
import { mountBadges } from '../../lib/gmail/mount-badges';
import { startSession } from '../../lib/gmail/session';
import { watchThread } from '../../lib/gmail/watch-thread';
import { chooseLocale } from '../../lib/locales/texts';
import { ask, sendMessage } from '../../lib/messaging';
import { answerReports } from '../../lib/page-report';
import { watchRevision } from '../../lib/settings/watch-revision';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  main({ signal }) {
    const rendering = createSpokenRendering();
    answerReports(() => describePage(document), signal);
    startSession(
      document,
      {
        watchThread: (onChange, until) => watchThread(document, onChange, until),
        watchRevision,
        judgeThread: async (snapshot) => rendering.listen(await ask('judgeThread', snapshot)),
        giveVerdict: (incidentId, verdict) => ask('giveVerdict', { incidentId, verdict }),
        openClientFile: (clientId) => sendMessage('openClientFile', { clientId }),
        reportReading: (reading) => ask('reportReading', { reading, finds: takeFinds() }),
        isAlive: () => browser.runtime?.id !== undefined,
        mountBadges: (actions) =>
          mountBadges(document, rendering, actions, chooseLocale('browser', navigator.languages)),
      },
      signal,
    );
  },
});
