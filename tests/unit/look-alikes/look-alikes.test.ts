import { describe, expect, test } from 'vitest';
import { findLookAlikes, likenessOf } from '../../../lib/look-alikes/look-alikes';
import { isOneLetterOff } from '../../../lib/look-alikes/one-letter-off';
import { unicodeOf } from '../../../lib/look-alikes/punycode';
import { identityOf } from '../../../lib/store/address';

describe('two addresses that could be taken for one another', () => {
  test.each([
    ['nora@lumen.example', 'nora@lurnen.example', 'letters'],
    ['nora@lumen.example', 'nora@lumеn.example', 'letters'], // Cyrillic е
    ['billing@paypal.example', 'billing@paypaI.example', 'letters'],
    ['office@modern.example', 'office@modem.example', 'letters'],
    ['nοra@lumen.example', 'nora@lumen.example', 'letters'], // Greek omicron
    ['zoe@café.example', 'zoe@cafe.example', 'letters'],
    ['nora@lumen.example', 'nora@lumenn.example', 'one-letter'],
    ['tadeo@lumen.example', 'nora@lumens.example', 'one-letter'],
    ['nora.lind@lumen.example', 'nora.lindt@lumen.example', 'one-letter'],
    ['nora.lind@lumen.example', 'nora.lind@gmail.com', 'same-name'],
    ['nora@lumen.example', 'tadeo@lumen.example', undefined],
    ['anna@lumen.example', 'hanna@lumen.example', undefined],
    ['office@lumen.example', 'office@nordlicht.example', undefined],
    ['lena.k@gmail.com', 'tom.w@mail.com', undefined],
    ['nora@lumen.example', 'nora@lumen.example', undefined],
    ['nora@ibm.example', 'nora@ibn.example', undefined],
    ['@lumen.example', 'nora@lurnen.example', 'letters'],
    ['@lumen.example', 'nora@lumen.example', undefined],
  ])('%s and %s: %s', (a, b, likeness) => {
    const [one, two] = [a.startsWith('@') ? a : identityOf(a)!, identityOf(b)!];
    expect(likenessOf(one, two)).toBe(likeness);
    expect(likenessOf(two, one)).toBe(likeness);
  });

  test.each([
    ['xn--mnchen-3ya.example', 'münchen.example'],
    ['xn--e1afmkfd.xn--80akhbyknj4f', 'пример.испытание'],
    ['xn--fsqu00a.example', '例子.example'],
    ['xn--4dbrk0ce.example', 'ישראל.example'],
    ['lumen.example', 'lumen.example'],
    ['xn--!!.example', 'xn--!!.example'],
    ['xn--99999999.example', 'xn--99999999.example'],
  ])('%s is written %s', (ascii, written) => {
    expect(unicodeOf(ascii)).toBe(written);
  });

  test('one letter makes a difference, two do not', () => {
    expect(['lumens', 'lumn', 'limen', 'lmuen'].map((other) => isOneLetterOff('lumen', other))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['lumen', 'lemun', 'lumensx', ''].map((other) => isOneLetterOff('lumen', other))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('clients with similar addresses', () => {
  const nora = { id: 'nora', name: 'Nora Lind', addresses: ['nora@lumen.example'] };
  const trick = { id: 'trick', name: 'Nora Lind', addresses: ['nora@lurnen.example', 'billing@lurnen.example'] };
  const private_ = { id: 'private', name: 'nora LIND', addresses: ['lind77@gmail.com'] };

  test('are told with the strongest likeness', () => {
    expect(findLookAlikes(nora, [nora, trick, private_])).toEqual([
      {
        client: { id: 'trick', name: 'Nora Lind' },
        likeness: 'letters',
        own: nora.addresses[0],
        other: trick.addresses[0],
      },
      {
        client: { id: 'private', name: 'nora LIND' },
        likeness: 'same-name',
        own: nora.addresses[0],
        other: private_.addresses[0],
      },
    ]);
  });

  test('are not told of again when the user knows them apart', () => {
    expect(findLookAlikes({ ...nora, apartFrom: ['trick', 'private'] }, [trick, private_])).toEqual([]);
  });
});
