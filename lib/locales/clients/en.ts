import type { Text } from '../text';

/** English words about who is which client. Its keys are the keys of every other language. */
export const en = {
  'look.title': 'Easily taken for somebody else',
  'look.letters': '{own} looks like {other} of {name}, but is written with other letters.',
  'look.one-letter': '{own} is one letter away from {other} of {name}.',
  'look.same-name': '{own} and {other} of {name} go by the same name at different domains.',
  'look.hint': 'Check who writes before you answer with anything that matters. Nothing is merged by itself.',
  'look.apart': 'Not the same',
  'merge.title': 'The same as another client',
  'merge.hint':
    'Mail, things noted and your words of both become one file. An agreement is taken over where there is none. You can undo it.',
  'merge.other': 'Which client',
  'merge.choose': 'Choose a client',
  'merge.now': 'Merge',
  'merge.done': '{name} was merged. You can undo it under “Recent changes”.',
  'split.now': 'Make a client of its own',
  'split.done': '{name} is a client of its own now. You can undo it under “Recent changes”.',
  'addresses.hint': 'An address, or a whole domain such as @example.com.',
  'addresses.more': 'More addresses',
  'addresses.public': 'Anybody can have a mailbox there. Add single addresses.',
  'changes.title': 'Recent changes',
  'changes.lead': 'Undoing puts everything back as it was; mail that came in since goes to whom it belongs.',
  'changes.merge': '{part} was merged into {whole}',
  'changes.split': '{part} was split off from {whole}',
  'changes.client': '{whole}: what was set and agreed',
  'changes.invoice': '{whole}: invoice {number}',
  'changes.settings': 'Settings that mail is judged by',
  'changes.failed': 'This could not be undone. A later change of the same client may have to be undone first.',
} satisfies Record<string, Text>;
