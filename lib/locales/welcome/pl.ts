import type { Text } from '../text';
import type { en } from './en';

export const pl: Readonly<Record<keyof typeof en, Text>> = {
  step: 'Krok {number} z {count}',
  next: 'Dalej',
  back: 'Wstecz',
  skipAll: 'Pomiń wszystko',
  again: 'Pokaż powitanie jeszcze raz',
  language: 'Język',

  'what.title': 'Czy to wciąż dobre stosunki?',
  'what.lead':
    'Good Terms czyta razem z Tobą, gdy otwierasz w Gmailu pocztę klienta, tylko na tym komputerze, i pokazuje obok nadawcy, jak stoją sprawy między wami.',
  'what.sees': 'Co widzi',
  'what.sees.1': 'Wątki, które otwierasz w Gmailu, i żadnych innych.',
  'what.sees.2':
    'Słowa i pory: więcej pracy, niż ustalono, pośpiech w nocy, spóźnioną zapłatę, ostry ton. Podziękowania też.',
  'what.sees.3': 'Zachowuje daty, liczby i odnotowane zdanie. Nigdy całej wiadomości.',
  'what.never': 'Czego nigdy nie robi',
  'what.never.1': 'Nic nie opuszcza tego komputera: sama przeglądarka zabrania mu wszelkich połączeń.',
  'what.never.2': 'Nie wysyła, nie ukrywa i nie zmienia poczty. Druga strona nie może się dowiedzieć, że go używasz.',
  'what.never.3': 'Nie ocenia ludzi. Pokazuje słowa i czyny, a Ty decydujesz, co znaczą.',
  'what.errs': 'Jak się myli',
  'what.errs.1': 'Źle rozumie żarty, ironię i starych znajomych. Rozmów i czatów nie widzi wcale.',
  'what.errs.2':
    'Czyta po angielsku, hebrajsku, arabsku, polsku i chińsku. O innych językach mówi, że nie potrafi ocenić.',
  'what.errs.3': 'Każda notatka pokazuje słowa, z których powstała, a jedno kliknięcie „To nie to” ją cofa.',

  'try.title': 'Wypróbuj, zanim cokolwiek zobaczy',
  'try.lead': 'Ten wątek jest zmyślony. To, co pod nim, jest oceniane w tej chwili i nic z tego nie zostaje.',
  'try.subject': 'Menu na wiosenne otwarcie',
  'try.client': 'Robert Halicki',
  'try.kind': 'Bardzo dziękuję za pierwszy projekt, wszystkim się podoba. Świetnie byłoby mieć gotowe menu do 20.',
  'try.harsh':
    'Potrzebuję tego na już. Przy okazji proszę dorzucić wersję angielską strony. Widać, że nie ma Pani bladego pojęcia o projektowaniu.',
  'try.nothing': 'Nie ma czego odnotować. Taka jest większość poczty.',
  'try.own': 'Albo napisz coś od siebie',
  'try.own.hint': 'Na przykład zdanie, które kiedyś napisał do Ciebie klient.',
  'try.look': 'Zobacz, co byłoby odnotowane',
  'try.file': 'W Gmailu otwiera to teczkę klienta.',
  'try.failed': 'Teraz nie udało się tego ocenić. Spróbuj ponownie.',

  'hours.title': 'Kiedy pracujesz?',
  'hours.lead':
    'Poczta poza tymi godzinami to tylko fakt. Zaczyna się liczyć, gdy prosi o coś przed Twoim powrotem do pracy albo staje się zwyczajem.',
  'hours.now': 'Teraz: {days}, {hours}.',
  'hours.none': 'Teraz: bez godzin pracy.',
  'hours.adjust': 'Zmień dni, strefę czasową i święta',

  'keep.title': 'O kim coś zapisywać?',
  'keep.lead': 'Możesz to zmienić w każdej chwili i usunąć każdego jednym kliknięciem.',

  'done.title': 'To wszystko',
  'done.1': 'Otwórz w Gmailu wątek klienta i czytaj jak zawsze.',
  'done.2': 'Na początku znaczek mówi „Poznawanie”: najpierw pięć wiadomości i dwa tygodnie, potem ocena.',
  'done.3': 'Ikona na pasku pokazuje, kto wymaga uwagi. Wszystko można ustawić, obejrzeć i usunąć w ustawieniach.',
  'done.gmail': 'Otwórz Gmaila',
  'done.settings': 'Otwórz ustawienia',
};
