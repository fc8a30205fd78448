import type { Text } from '../text';
import type { en } from './en';

export const pl: Readonly<Record<keyof typeof en, Text>> = {
  number: 'Nr',
  sentAtUtc: 'Wysłano (UTC)',
  sentAtYours: 'Wysłano, Twój czas',
  sentAtTheirs: 'Wysłano, czas nadawcy',
  timeBasis: 'Źródło czasu',
  client: 'Klient',
  addresses: 'Adresy',
  subject: 'Temat',
  signal: 'Sygnał',
  dimension: 'Obszar',
  severity: 'Waga',
  confidence: 'Pewność',
  verdict: 'Twoja ocena',
  quote: 'Cytat',
  context: 'Kontekst',
  language: 'Język cytatu',
  reason: 'Powód',
  read: 'Wiadomość przeczytano',
  thread: 'Wątek w Gmailu',
  incident: 'Identyfikator zdarzenia',
  rules: 'Wersja reguł',
  'basis-id+tooltip': 'identyfikator wiadomości i strona',
  'basis-id': 'identyfikator wiadomości',
  'basis-tooltip': 'strona',
  'basis-none': 'nieznane',
  'read-whole': 'w całości',
  'read-partly': 'częściowo',
  limits:
    'Odnotowano według reguł w wiadomościach otwartych w Gmailu na tym komputerze. Reguły się mylą; rozmów, czatów i nieotwartych wiadomości nie ma w tym pliku.',
};
