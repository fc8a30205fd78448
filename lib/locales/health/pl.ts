import type { Text } from '../text';
import type { en } from './en';

export const pl: Readonly<Record<keyof typeof en, Text>> = {
  learningMessages: {
    plural: 'needed',
    one: 'Na razie {messages} z {needed} wiadomości.',
    few: 'Na razie {messages} z {needed} wiadomości.',
    many: 'Na razie {messages} z {needed} wiadomości.',
    other: 'Na razie {messages} z {needed} wiadomości.',
  },
  learningDays: {
    plural: 'needed',
    one: 'Na razie {days} z {needed} dnia.',
    few: 'Na razie {days} z {needed} dni.',
    many: 'Na razie {days} z {needed} dni.',
    other: 'Na razie {days} z {needed} dni.',
  },
  heldDown: 'Najbardziej ciąży: {dimension} ({signals}).',
  heldDownOnly: 'Najbardziej ciąży: {dimension}.',
  redLine: 'Odnotowano jedną z Twoich czerwonych linii: {signals}.',
  nothingHolds: 'Nie odnotowano niczego, co by ciążyło.',
  capped: 'Ocena jest ograniczona, dopóki to się nie wyjaśni.',
  oneDay: 'Na razie wszystko jednego dnia; gorsza ocena dopiero po drugim takim dniu.',
  lingers: 'Jest coraz lepiej, ale jeszcze za mało na lepszą ocenę.',
};
