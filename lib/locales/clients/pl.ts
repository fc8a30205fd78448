import type { Text } from '../text';
import type { en } from './en';

export const pl: Readonly<Record<keyof typeof en, Text>> = {
  'look.title': 'Łatwo pomylić z kimś innym',
  'look.letters': '{own} wygląda jak {other} ({name}), ale jest zapisany innymi literami.',
  'look.one-letter': '{own} różni się jedną literą od {other} ({name}).',
  'look.same-name': '{own} i {other} ({name}) to ta sama nazwa w różnych domenach.',
  'look.hint': 'Zanim odpowiesz na coś ważnego, sprawdź, kto pisze. Nic nie łączy się samo.',
  'look.apart': 'To nie ta sama osoba',
  'merge.title': 'To ten sam klient co inny',
  'merge.hint':
    'Poczta, spostrzeżenia i Twoje ustalenia obu trafią do jednej teczki. Umowa przechodzi, jeśli innej nie ma. Można to cofnąć.',
  'merge.other': 'Który klient',
  'merge.choose': 'Wybierz klienta',
  'merge.now': 'Połącz',
  'merge.done': 'Połączono: {name}. Można to cofnąć w „Ostatnich zmianach”.',
  'split.now': 'Utwórz osobnego klienta',
  'split.done': '{name} jest teraz osobnym klientem. Można to cofnąć w „Ostatnich zmianach”.',
  'addresses.hint': 'Adres albo cała domena, np. @example.com.',
  'addresses.more': 'Kolejne adresy',
  'addresses.public': 'Skrzynkę może tam mieć każdy. Dodaj pojedyncze adresy.',
  'changes.title': 'Ostatnie zmiany',
  'changes.lead':
    'Cofnięcie przywraca poprzedni stan; poczta, która przyszła w międzyczasie, trafi do właściwego klienta.',
  'changes.merge': '{part} połączono z: {whole}',
  'changes.split': '{part} oddzielono od: {whole}',
  'changes.client': '{whole}: ustawienia i umowa',
  'changes.invoice': '{whole}: faktura {number}',
  'changes.settings': 'Ustawienia, według których oceniana jest poczta',
  'changes.failed': 'Nie udało się cofnąć. Być może najpierw trzeba cofnąć późniejszą zmianę tego klienta.',
};
