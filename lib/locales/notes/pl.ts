import type { Text } from '../text';
import type { en } from './en';

export const pl: Record<keyof typeof en, Text> = {
  title: 'Zapisane ręcznie',
  lead: 'Rozmowy, czaty i spotkania, których Gmail nie pokaże. Najlepiej zapisać je tego samego dnia: co powiedziano i co zrobiono, tak jakby klient miał to przeczytać.',
  none: 'Nic jeszcze nie zapisano.',
  add: 'Zapisz coś',
  kind: 'Co to było',
  'kind.call': 'Rozmowa telefoniczna',
  'kind.chat': 'Czat',
  'kind.meeting': 'Spotkanie',
  day: 'Dzień',
  time: 'Godzina',
  text: 'Co się stało',
  future: 'To dopiero nastąpi.',
  signal: 'Liczy się jako',
  'signal.none': 'Nic: tylko notatka',
  'signal.hint': 'To, co wybierzesz, pojawi się w rejestrze jako potwierdzone zdarzenie.',
  edit: 'Edytuj',
  delete: 'Usuń',
  deleted: 'Notatka została usunięta.',
  logged: 'zapisano {day}',
  'reason.call': 'Zapisano ręcznie po rozmowie telefonicznej.',
  'reason.chat': 'Zapisano ręcznie po czacie.',
  'reason.meeting': 'Zapisano ręcznie po spotkaniu.',
};
