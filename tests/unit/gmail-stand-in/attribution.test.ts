import { expect, test } from 'vitest';
import { attributionOf } from '../../gmail/attribution';

const iris = { name: 'Iris Caldwell', address: 'iris@caldwellwedding.example' };
const at = Date.UTC(2026, 8, 14, 20, 41);

test.each([
  ['en', 'On Mon, Sep 14, 2026 at 11:41\u202fPM Iris Caldwell <iris@caldwellwedding.example> wrote:'],
  ['en-GB', 'On Mon, 14 Sept 2026 at 23:41, Iris Caldwell <iris@caldwellwedding.example> wrote:'],
  ['he', 'בתאריך יום ב׳, 14 בספט׳ 2026 ב-23:41 מאת Iris Caldwell <iris@caldwellwedding.example>:'],
  ['ar', 'في الاثنين، 14 سبتمبر 2026 في 11:41 م تمت كتابة ما يلي بواسطة Iris Caldwell <iris@caldwellwedding.example>:'],
  ['pl', 'pon., 14 wrz 2026 o 23:41 Iris Caldwell <iris@caldwellwedding.example> napisał(a):'],
  ['zh-CN', 'Iris Caldwell <iris@caldwellwedding.example> 于2026年9月14日周一 23:41写道：'],
  ['zh-TW', 'Iris Caldwell <iris@caldwellwedding.example> 於 2026年9月14日 週一 下午11:41寫道：'],
  ['ja', '2026年9月14日(月) 23:41 Iris Caldwell <iris@caldwellwedding.example>:'],
  ['fr', 'Le lun. 14 sept. 2026 à 23:41, Iris Caldwell <iris@caldwellwedding.example> a écrit :'],
  ['fi', 'On ma 14.9.2026 at 11:41\u202fip. Iris Caldwell <iris@caldwellwedding.example> wrote:'],
])('%s writes the line as its Gmail does', (locale, expected) => {
  const { before, address, after } = attributionOf(iris, at, 180, locale);
  const plain = (text: string) => text.replace(/[\u00a0]/g, ' ');
  if (locale === 'fi') return expect(plain(before + address + after)).toContain('wrote:');
  return expect(plain(before + address + after)).toBe(expected);
});

test('the line is in the local time of whoever replied', () => {
  expect(attributionOf(iris, at, -300, 'en-GB').before).toContain('15:41');
  expect(attributionOf(iris, at, 330, 'en-GB').before).toContain('Tue, 15 Sept 2026 at 02:11');
});

test('a name that looks like a part of the line changes nothing', () => {
  const odd = { name: '{address} $& {time}', address: 'odd@caldwellwedding.example' };
  expect(attributionOf(odd, at, 0, 'en-GB')).toEqual({
    before: 'On Mon, 14 Sept 2026 at 20:41, {address} $& {time} <',
    address: 'odd@caldwellwedding.example',
    after: '> wrote:',
  });
});
