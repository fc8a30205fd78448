import type { Text } from '../text';
import type { en } from './en';

export const pl: Record<keyof typeof en, Text> = {
  'band.steady': 'Stabilnie',
  'band.watch': 'Warto uważać',
  'band.strained': 'Napięcie',
  'band.red-line': 'Czerwona linia',
  'band.learning': 'Poznawanie',

  'band.steady.meaning': 'Ostatnio nic szczególnego.',
  'band.watch.meaning': 'Kilka rzeczy, na które warto mieć oko.',
  'band.strained.meaning': 'Kilka rzeczy z ostatniego czasu ciąży na współpracy.',
  'band.red-line.meaning': 'Rzeczy, na które nie trzeba się godzić.',
  'band.learning.meaning': 'Za mało wiadomości, żeby coś powiedzieć.',

  'trend.better': 'Coraz lepiej',
  'trend.worse': 'Coraz gorzej',
  'trend.level': 'Bez zmian',

  'severity.note': 'Uwaga',
  'severity.minor': 'Drobne',
  'severity.moderate': 'Umiarkowane',
  'severity.serious': 'Poważne',
  'severity.critical': 'Krytyczne',

  'confidence.possible': 'Możliwe',
  'confidence.likely': 'Prawdopodobne',

  'dimension.respect': 'Szacunek',
  'dimension.money': 'Pieniądze',
  'dimension.work': 'Praca',
  'dimension.time': 'Czas',
  'dimension.cooperation': 'Współdziałanie',

  'hours.inside': 'W godzinach pracy',
  'hours.grace': 'Na skraju godzin pracy',
  'hours.break': 'W przerwie między godzinami pracy',
  'hours.early': 'Wcześnie, przed godzinami pracy',
  'hours.evening': 'Wieczór',
  'hours.night': 'Noc',
  'hours.rest-day': 'Dzień wolny',
  'hours.holiday': 'Święto',
  'hours.time-off': 'Urlop',

  'verdict.open': 'Do sprawdzenia',
  'verdict.confirmed': 'Potwierdzone',
  'verdict.dismissed': 'Odrzucone',

  'scope.included': 'W zakresie',
  'scope.over-limit': 'Ponad limit',
  'scope.excluded': 'Wyłączone z umowy',
  'scope.not-listed': 'Spoza listy',
  'scope.unclear': 'Niejasne',

  'status.active': 'Aktywna współpraca',
  'status.paused': 'Wstrzymana',
  'status.ended': 'Zakończona',

  'count.messages': {
    plural: 'count',
    one: '{count} wiadomość',
    few: '{count} wiadomości',
    many: '{count} wiadomości',
    other: '{count} wiadomości',
  },
  'count.incidents': {
    plural: 'count',
    one: 'odnotowano {count} rzecz',
    few: 'odnotowano {count} rzeczy',
    many: 'odnotowano {count} rzeczy',
    other: 'odnotowano {count} rzeczy',
  },

  product: 'Good Terms',
  save: 'Zapisz',
  cancel: 'Anuluj',
  close: 'Zamknij',
  open: 'Otwórz',
  edit: 'Edytuj',
  delete: 'Usuń',
  undo: 'Cofnij',
  search: 'Szukaj',
  confirm: 'Potwierdź',
  dismiss: 'To nie to',
  settings: 'Ustawienia',
  clientFile: 'Teczka klienta',
  more: 'Pokaż więcej',
  loading: 'Wczytywanie…',
  retry: 'Spróbuj ponownie',
  'failed.title': 'Na tej stronie coś poszło nie tak',
  'failed.body': 'Nic nie przepadło. Zwykle pomaga ponowne wczytanie strony.',
  'unavailable.body': 'Nie udało się odczytać zapisanych danych.',
};
