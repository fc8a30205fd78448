import { utcClock } from '../../lib/exports/clocks';
import { notesTexts } from '../../lib/locales/notes';
import type { Note } from '../../lib/model';
import { dayText, momentText } from '../client/clock-texts';
import { signalTitle } from '../client/incident-words';
import { Button } from '../fields/button';
import { usePage, useTexts } from '../shell/page-context';

interface NoteItemProps {
  readonly note: Note;
  readonly zone: string;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** One thing that was logged by hand: what and when, the words, what it counts as, and since when they stand there. */
export function NoteItem({ note, zone, onEdit, onDelete }: NoteItemProps) {
  const t = useTexts(notesTexts);
  const { locale } = usePage();
  const { kind, at, loggedAt, text, signal } = note;
  const when = momentText(at, locale, zone);
  const named = (words: string) => `${words}: ${t(`kind.${kind}`)}, ${when}`;
  const details = [
    ...(signal === undefined ? [] : [signalTitle(signal, locale)]),
    t('logged', { day: dayText(loggedAt, locale, zone) }),
  ];
  return (
    <li class="stack-tight note">
      <div class="row">
        <h3>{t(`kind.${kind}`)}</h3>
        <time class="small soft" dateTime={utcClock(at)}>
          {when}
        </time>
      </div>
      <p class="note-text" dir="auto">
        {text}
      </p>
      <p class="small soft">{details.join(' · ')}</p>
      <div class="row">
        <Button size="small" label={named(t('edit'))} onClick={onEdit}>
          {t('edit')}
        </Button>
        <Button size="small" label={named(t('delete'))} onClick={onDelete}>
          {t('delete')}
        </Button>
      </div>
    </li>
  );
}
