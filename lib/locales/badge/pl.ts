import type { Text } from '../text';
import type { en } from './en';

export const pl: Record<keyof typeof en, Text> = {
  'band.steady': 'Stabilnie',
  'band.watch': 'Warto uważać',
  'band.strained': 'Napięcie',
  'band.red-line': 'Czerwona linia',
  'band.learning': 'Poznawanie',
  'trend.better': 'Coraz lepiej',
  'trend.worse': 'Coraz gorzej',
  'trend.level': 'Bez zmian',
  'confidence.possible': 'Możliwe',
  'confidence.likely': 'Prawdopodobne',
  seen: {
    plural: 'count',
    one: 'jak dotąd {count} wiadomość',
    few: 'jak dotąd {count} wiadomości',
    many: 'jak dotąd {count} wiadomości',
    other: 'jak dotąd {count} wiadomości',
  },
  noted: {
    plural: 'count',
    one: 'odnotowano {count} rzecz',
    few: 'odnotowano {count} rzeczy',
    many: 'odnotowano {count} rzeczy',
    other: 'odnotowano {count} rzeczy',
  },
  setAside: 'Odłożone',
  notJudged: 'Nie w pełni ocenione',
  notJudgedReason:
    'Ze względu na język lub czas wysłania nie dało się tu ocenić części sygnałów. To nie znaczy, że nie ma czego odnotować.',
  dismiss: 'To nie to',
  confirm: 'Potwierdź',
  undo: 'Cofnij',
  dismissed: 'Odłożone: nie liczy się',
  confirmed: 'Potwierdzone przez Ciebie',
  failed: 'Nie udało się zapisać. Spróbuj ponownie.',
  openFile: 'Otwórz teczkę klienta',
};
