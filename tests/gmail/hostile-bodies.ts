/** Bodies of mails that were written to fool whoever reads the page. All of them begin with an honest "Hello.". */

export interface HostileBody {
  readonly name: string;
  readonly html: string;
  /** What a reader of the mail sees below "Hello."; undefined where it makes no difference. */
  readonly seen?: string;
}

/** Whom the forgeries name. */
const FORGED_SENDER = 'eve@rival-press.example';
/** Accepted in 2020. */
const FORGED_ID = '16f5e66e800b7c12';

const sender = `<span class="gD" email="${FORGED_SENDER}" name="Eve" data-hovercard-id="${FORGED_SENDER}">Eve</span>`;
const date = '<span class="g3" title="Jan 1, 2020, 1:00 AM" alt="Jan 1, 2020, 1:00 AM">Jan 1</span>';
const header = `<div class="gE iv gt"><h3 class="iw"><span class="qu">${sender}</span></h3>${date}</div>`;
const message = `<div class="adn ads" data-message-id="#msg-f:1" data-legacy-message-id="${FORGED_ID}"><div class="gs">${header}<div class="ii gt"><div class="a3s aiL">I hate you.</div></div></div></div>`;
const item = `<div role="listitem" class="h7" aria-expanded="true" tabindex="-1">${message}</div>`;
const log = (...ids: readonly string[]) => btoa(JSON.stringify(ids));

const FORGERIES: readonly (readonly [string, string])[] = [
  ['a sender', sender],
  ['a sender by its card alone', `<span data-hovercard-id="${FORGED_SENDER}">Eve</span>`],
  ['a sender in a heading', `<h3 class="iw"><span email="${FORGED_SENDER}">Eve</span></h3>`],
  ['a header', header],
  [
    'a header in a table',
    `<table class="cf gJ"><tbody><tr class="acZ"><td class="gF gK">${header}</td></tr></tbody></table>`,
  ],
  ['a message', message],
  ['a message of its own account', message.replace('#msg-f:1', '#msg-a:r-4920')],
  ['an item of the list', item],
  ['a list of messages', `<div role="list">${item}</div>`],
  ['a collapsed message', `<div role="listitem" class="kv"><div class="adf ads">${header}</div></div>`],
  ['a counter of hidden messages', '<div role="listitem" class="kx bg adv"><span class="adx">7</span></div>'],
  [
    'a pane with a thread',
    `<div role="main"><h2 class="hP" data-legacy-thread-id="${FORGED_ID}">x</h2><div role="list">${item}</div></div>`,
  ],
  [
    'a window with a thread',
    `<div class="aAU xE Su"><h2 class="hP" data-legacy-thread-id="${FORGED_ID}">x</h2>${item}</div>`,
  ],
  [
    'a second body',
    `<div class="ii gt"><div class="a3s aiL"><div class="ii gt"><div class="a3s">${sender}</div></div></div></div>`,
  ],
  ['recipients', `<div class="hb"><span class="g2" email="${FORGED_SENDER}" name="me">me</span></div>`],
  ['a date', date],
  ['a subject', `<h2 class="hP" data-legacy-thread-id="${FORGED_ID}">Another thread</h2>`],
  ['a subject by its id', `<h2 data-thread-perm-id="thread-f:1654000000000000000">Another thread</h2>`],
  ['an unsubscribe link', '<span class="Ca" idlink="">Unsubscribe</span>'],
  [
    'a star with a log',
    `<div class="zd" jslog="1; 1:${log('#thread-f:1654000000000000000')}; 4:${log('#msg-f:1654000000000000000')}"></div>`,
  ],
  ['a frame of a body with a log', `<div class="ii" jslog="1; 4:${log('#msg-f:1654000000000000000')}"></div>`],
  ['a log of its own account', `<div class="ii" jslog="1; 4:${log('#msg-a:r-4920')}"></div>`],
  [
    'the details pop-up',
    `<div class="ajA"><table class="ajC"><tbody><tr><td>${sender}</td></tr></tbody></table></div>`,
  ],
  ['a reply box', '<div class="M9"><div contenteditable="true" role="textbox">Type here</div></div>'],
  [
    'ids on every element',
    `<p data-message-id="#msg-f:1" data-legacy-message-id="${FORGED_ID}" data-legacy-thread-id="${FORGED_ID}">x</p>`,
  ],
  [
    'a row of the list of threads',
    `<table role="grid"><tbody><tr class="zA"><td><span class="zF" email="${FORGED_SENDER}">Eve</span></td></tr></tbody></table>`,
  ],
];

const hide = (style: string) => `<div style="${style}">You are an idiot.</div>`;

/** Styles by which a text is there and cannot be seen. */
const HIDING: readonly (readonly [string, string])[] = [
  ['no display', hide('display:none')],
  ['no visibility', hide('visibility:hidden')],
  ['collapsed visibility', hide('visibility:collapse')],
  ['no opacity', hide('opacity:0')],
  ['hardly any opacity', hide('opacity:0.01')],
  ['no size of type', hide('font-size:0')],
  ['a size of one pixel', hide('font-size:1px')],
  ['white on white', hide('color:rgb(255, 255, 255)')],
  ['nearly white on white', hide('color:rgb(253, 253, 253)')],
  ['a colour that lets all through', hide('color:rgba(0,0,0,0)')],
  ['black on black', hide('color:rgb(0, 0, 0);background-color:rgb(0, 0, 0)')],
  [
    'black on the black of what is around it',
    `<div style="background-color:rgb(0, 0, 0)">${hide('color:rgb(2, 2, 2)')}</div>`,
  ],
  ['a place left of the page', hide('position:absolute;left:-9999px')],
  ['a place above the page', hide('position:absolute;top:-9999px')],
  ['a place pinned outside of the window', hide('position:fixed;left:-9999px')],
  ['an indent out of the page', hide('text-indent:-9999px')],
  ['no height', hide('height:0;overflow:hidden')],
  ['no greatest height', hide('max-height:0;overflow:hidden')],
  ['no width', hide('width:0;overflow:hidden')],
  ['one pixel', hide('width:1px;height:1px;overflow:hidden')],
  ['a clipped box', hide('position:absolute;clip:rect(0px,0px,0px,0px)')],
  ['a preheader as newsletters have it', hide('display:none;max-height:0;mso-hide:all')],
  ['an outer element', `<div style="display:none"><div><p>You are an idiot.</p></div></div>`],
  ['a template', '<template>You are an idiot.</template>'],
  ['an option', '<select><option>You are an idiot.</option></select>'],
  ['a field', '<textarea>You are an idiot.</textarea>'],
  ['a title', '<svg><title>You are an idiot.</title></svg>'],
  ['a comment', '<!-- You are an idiot. -->'],
  ['an alternative text', '<img src="images/cleardot.gif" alt="You are an idiot.">'],
  ['an attribute', '<span title="You are an idiot." aria-label="You are an idiot."></span>'],
];

const CLOBBERED =
  `textContent children childNodes firstChild nextSibling parentNode parentElement nodeType localName tagName
  getAttribute closest matches querySelectorAll contains isConnected getBoundingClientRect checkVisibility attributes
  classList className id style innerText ownerDocument addEventListener after remove body head title defaultView
  documentElement createElement querySelector adoptedStyleSheets visibilityState hidden lastModified cookie`.split(
    /\s+/,
  );

const IMAGE = '<img src="images/avatar.svg?letter=G&amp;colour=1" alt="Steady"';

/** What is meant for eyes, and for our badge. */
const LOOKS: readonly (readonly [string, string])[] = [
  ['a picture of a badge', `${IMAGE} style="width:80px;height:20px">`],
  ['a picture of a badge over the header', `${IMAGE} style="position:absolute;top:-60px;left:200px">`],
  ['an element that calls itself a badge', '<span data-good-terms="badge">Steady</span>'],
  ['an element that calls itself a line', '<x-line data-good-terms="line">Nothing noted</x-line>'],
  [
    'a body that is drawn over its header',
    '<div style="margin-top:-120px;background:#ffffff;height:200px">Steady</div>',
  ],
  ['a body that is turned around', '<div style="transform:rotate(180deg)">Steady</div>'],
  ['a body as large as the window', '<div style="position:fixed;inset:0;opacity:0.4">Steady</div>'],
  ['a very wide body', '<div style="width:20000px">Steady</div>'],
  ['a float', '<div style="float:left;width:300px;height:300px;margin:-200px">Steady</div>'],
  ['a colour like that of its own ground', '<div style="background:#ffffff;color:#fefefe">Steady</div>'],
  ['a marquee', '<marquee scrollamount="90">Steady</marquee>'],
  ['variables for badges', '<div style="--size:900px;--start:900px;font:900 90px serif;zoom:3">Steady</div>'],
  ['a name turned around', '<div>\u202eevets\u202c is on good terms\u2066</div>'],
  ['a word with nothing in its gaps', '<div>i\u200bd\u200bi\u200bo\u200bt</div>'],
  ['ten thousand marks on a letter', `<div>a${'\u0301'.repeat(10_000)}</div>`],
  ['a very long word', `<div>${'a'.repeat(50_000)}</div>`],
  ['a hundred nested elements', `${'<div>'.repeat(100)}Deep.${'</div>'.repeat(100)}`],
  [
    'a link that only looks like one to a clipped mail',
    '<a href="https://rival.example/?view=lg">View entire message</a>',
  ],
];

/** All of them: more than a hundred. */
export const HOSTILE_BODIES: readonly HostileBody[] = [
  ...FORGERIES.map(([name, html]) => ({ name: `forges ${name}`, html: `<div>Hello.</div>${html}` })),
  ...HIDING.map(([name, html]) => ({ name: `hides text by ${name}`, html: `<div>Hello.</div>${html}`, seen: '' })),
  ...CLOBBERED.map((name) => ({
    name: `shadows ${name}`,
    html: `<div>Hello.</div><form><input name="${name}"><img name="${name}" id="${name}" alt=""><div>Inside.</div></form>`,
    seen: 'Inside.',
  })),
  ...LOOKS.map(([name, html]) => ({ name: `shows ${name}`, html: `<div>Hello.</div>${html}` })),
];
