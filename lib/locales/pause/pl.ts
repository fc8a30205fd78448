import type { Text } from '../text';
import type { en } from './en';

export const pl: Readonly<Record<keyof typeof en, Text>> = {
  title: 'Pauza i godziny',
  lead: 'W czasie pauzy nic nie jest czytane ani odnotowywane, a znaczki znikają.',
  hour: 'Na godzinę',
  day: 'Na dziś',
  client: 'Ten klient',
  until: 'Pauza do {time}. Nic nie jest czytane, odnotowywane ani pokazywane.',
  resume: 'Wznów',
  clientPaused: 'Ten klient ma pauzę: nic od niego nie jest odnotowywane ani pokazywane.',
  resumeClient: 'Wznów dla tego klienta',
};
