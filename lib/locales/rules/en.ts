import type { Text } from '../text';

export const en = {
  more: 'Say it of more than this message',
  scope: 'It holds for',
  'scope.phrase': 'These words from this client',
  'scope.signal': '“{signal}” with this client, whatever the words',
  'scope.everywhere': 'These words from everybody',
  verdict: 'Your word',
  'preview.none': 'Nothing stored would change. It holds for what comes.',
  'preview.changes': {
    plural: 'count',
    one: 'One thing noted would change, and so will those to come.',
    other: '{count} things noted would change, and so will those to come.',
  },
  apply: 'Apply',
  applied: 'Applied. You can take it back under “What you said”.',
  title: 'What you said',
  lead: 'Your words that hold for more than one message. They are kept whenever mail is judged again.',
  none: 'Nothing so far. You can say it of more than one message at each thing noted in a client file.',
  'held.phrase': 'These words from {client}',
  'held.signal': 'Whatever the words, from {client}',
  'held.everywhere': 'These words from everybody',
} satisfies Record<string, Text>;
