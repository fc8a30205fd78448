import type { Text } from '../text';

/** English words of the welcome page. Its keys are the keys of every other language. */
export const en = {
  step: 'Step {number} of {count}',
  next: 'Next',
  back: 'Back',
  skipAll: 'Skip all',
  again: 'See the welcome again',
  language: 'Language',

  'what.title': 'Are you still on good terms?',
  'what.lead':
    'Good Terms reads along when you open a client’s mail in Gmail, on this computer, and shows beside the sender how things stand between you.',
  'what.sees': 'What it sees',
  'what.sees.1': 'The threads you open in Gmail, and no others.',
  'what.sees.2': 'Words and times: more work than agreed, a rush at night, a late payment, a harsh tone. Thanks, too.',
  'what.sees.3': 'It keeps dates, counts and the sentence that was noted. Never the whole mail.',
  'what.never': 'What it never does',
  'what.never.1': 'Nothing leaves this computer: the browser itself forbids it any connection.',
  'what.never.2': 'It sends, hides and changes no mail. The other person cannot tell that you use it.',
  'what.never.3': 'It does not judge people. It shows words and acts, and you decide what they mean.',
  'what.errs': 'How it errs',
  'what.errs.1': 'It gets jokes, irony and old friends wrong. Calls and chats it does not see at all.',
  'what.errs.2': 'It reads English, Hebrew, Arabic, Polish and Chinese. Other languages it says it cannot judge.',
  'what.errs.3': 'Every note shows the words it comes from, and one click on “Not this” takes it back.',

  'try.title': 'Try it before it has seen anything',
  'try.lead': 'This thread is made up. What stands below it is judged right now, and nothing of it is kept.',
  'try.subject': 'Menus for the spring opening',
  'try.client': 'Robin Hale',
  'try.kind':
    'Thank you so much for the first draft, everyone here loves it. The final menus by the 20th would be perfect.',
  'try.harsh':
    'I need this ASAP. While you’re at it, could you redo the business cards too? My nephew could do this in an afternoon.',
  'try.nothing': 'Nothing to note. Most mail is like this.',
  'try.own': 'Or write something yourself',
  'try.own.hint': 'A sentence that a client once wrote to you, for instance.',
  'try.look': 'See what would be noted',
  'try.file': 'In Gmail, this opens the client’s file.',
  'try.failed': 'This could not be judged just now. Please try again.',

  'hours.title': 'When do you work?',
  'hours.lead':
    'Mail outside these hours is only a fact. It begins to count when it asks for something before you are back, or becomes a habit.',
  'hours.now': 'As it is now: {days}, {hours}.',
  'hours.none': 'As it is now: no working hours.',
  'hours.adjust': 'Adjust days, time zone and holidays',

  'keep.title': 'Who is kept?',
  'keep.lead': 'You can change this at any time, and delete anybody with one click.',

  'done.title': 'That is all',
  'done.1': 'Open a client’s thread in Gmail and read as always.',
  'done.2': 'At first the badge says “Learning”: five messages and two weeks come before any verdict.',
  'done.3':
    'The icon in the toolbar shows who needs attention. Everything can be set, seen and deleted in the settings.',
  'done.gmail': 'Open Gmail',
  'done.settings': 'Open the settings',
} satisfies Record<string, Text>;
