import type { Text } from '../text';
import type { en } from './en';

export const pl: Readonly<Record<keyof typeof en, Text>> = {
  more: 'Zastosuj nie tylko do tej wiadomości',
  scope: 'Dotyczy',
  'scope.phrase': 'Tych słów od tego klienta',
  'scope.signal': '„{signal}” u tego klienta, bez względu na słowa',
  'scope.everywhere': 'Tych słów od kogokolwiek',
  verdict: 'Twoja ocena',
  'preview.none': 'Nic z zapisanych rzeczy się nie zmieni. Będzie dotyczyć tego, co przyjdzie.',
  'preview.changes': {
    plural: 'count',
    one: 'Zmieni się jedno spostrzeżenie, a także przyszłe.',
    few: 'Zmienią się {count} spostrzeżenia, a także przyszłe.',
    many: 'Zmieni się {count} spostrzeżeń, a także przyszłe.',
    other: 'Zmieni się {count} spostrzeżenia, a także przyszłe.',
  },
  apply: 'Zastosuj',
  applied: 'Zastosowano. Można to cofnąć w części „Twoje ustalenia”.',
  title: 'Twoje ustalenia',
  lead: 'Oceny, które dotyczą więcej niż jednej wiadomości. Pozostają w mocy przy każdej ponownej ocenie poczty.',
  none: 'Na razie nic. Przy każdym spostrzeżeniu w teczce klienta można zastosować ocenę do większej liczby wiadomości.',
  'held.phrase': 'Te słowa od: {client}',
  'held.signal': 'Bez względu na słowa, od: {client}',
  'held.everywhere': 'Te słowa od kogokolwiek',
};
