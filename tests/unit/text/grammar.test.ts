import { describe, expect, test } from 'vitest';
import { requestIn } from '../../../lib/text/grammar';
import { sentencesOf } from '../../../lib/text/sentences';

const requestOf = (text: string) => {
  const [sentence] = sentencesOf(text, [{ start: 0, end: text.length }]);
  return sentence && requestIn(sentence);
};

describe('who is asked to do what', () => {
  test.each([
    ['Add a contact form too.', 'you', 'Add', 'a contact form too'],
    ['Could you please also design the menu for the wedding?', 'you', 'design', 'the menu for the wedding'],
    ['For the guests from abroad please translate the invitation.', 'you', 'translate', 'the invitation'],
    ['I need you to draw the seating plan again.', 'you', 'draw', 'the seating plan again'],
    ["I'd like you to film the speeches as well.", 'you', 'film', 'the speeches as well'],
    ['We need two more invitations.', 'you', 'need', 'two more invitations'],
    ["Let's do another round of tasting.", 'us', 'do', 'another round of tasting'],
    ['I was thinking you could take over the flowers too.', 'you', 'take', 'over the flowers too'],
  ])('%s', (text, asked, verb, object) => {
    expect(requestOf(text)).toEqual({ asked, verb, object });
  });

  test.each([
    ['The florist will add a bouquet.'],
    ['Thanks for adding the second table.'],
    ['Design looks great, thank you.'],
    ['I would like to thank you for the cake.'],
    ['We do not need the second tent.'],
    ['If you could see the garden, you would love it.'],
    ['The guests arrive at nine.'],
    [''],
  ])('nobody is asked in "%s"', (text) => {
    expect(requestOf(text)).toBeUndefined();
  });
});
