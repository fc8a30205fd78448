import { useState } from 'preact/hooks';
import { notesTexts } from '../../lib/locales/notes';
import { sharedTexts } from '../../lib/locales/shared';
import { ask } from '../../lib/messaging';
import type { Note } from '../../lib/model';
import { watchNotes } from '../../lib/store/notes';
import { Button } from '../fields/button';
import { Notice } from '../fields/notice';
import { useFocusKept } from '../fields/use-focus-kept';
import { usePart } from '../fields/use-part';
import { useTexts } from '../shell/page-context';
import { useWatched } from '../shell/use-watched';
import { NoteForm } from './note-form';
import { NoteItem } from './note-item';

/** Notes drawn at a time. */
const DRAWN_AT_ONCE = 10;

interface NoteSectionProps {
  readonly clientId: string;
  readonly zone: string;
}

/** What the user logged by hand of a client, and the form for more. What was deleted can be put back. */
export function NoteSection({ clientId, zone }: NoteSectionProps) {
  const t = useTexts(notesTexts);
  const shared = useTexts(sharedTexts);
  const [written, setWritten] = useState<Note | 'new'>();
  const [deleted, setDeleted] = useState<Note>();
  const [failed, setFailed] = useState(false);
  const notes = useWatched<readonly Note[]>((listener, onError) => watchNotes(clientId, listener, onError), [clientId]);
  const { group, keepFocus } = useFocusKept(written);
  const part = usePart(notes.state === 'ready' ? notes.value : [], DRAWN_AT_ONCE);
  if (notes.state !== 'ready') return null;
  const run = (work: Promise<void>, then: () => void) => {
    setFailed(false);
    work.then(then, () => setFailed(true));
  };
  const close = () => {
    keepFocus();
    setWritten(undefined);
  };
  return (
    <section class="card stack" aria-labelledby="notes">
      <h2 id="notes">{t('title')}</h2>
      <p class="small soft">{t('lead')}</p>
      {notes.value.length === 0 && <p class="soft small">{t('none')}</p>}
      <ul class="rows">
        {part.shown.map((note) =>
          note.id === (written !== 'new' && written?.id) ? (
            <li key={note.id}>
              <NoteForm clientId={clientId} note={note} zone={zone} onClose={close} />
            </li>
          ) : (
            <NoteItem
              key={note.id}
              note={note}
              zone={zone}
              onEdit={() => setWritten(note)}
              onDelete={() => run(ask('deleteNote', { noteId: note.id }), () => setDeleted(note))}
            />
          ),
        )}
      </ul>
      {part.showMore && <Button onClick={part.showMore}>{shared('more')}</Button>}
      {failed && <Notice kind="trouble">{shared('notSaved')}</Notice>}
      {deleted && (
        <Notice>
          <p>{t('deleted')}</p>
          <Button size="small" onClick={() => run(ask('saveNote', deleted), () => setDeleted(undefined))}>
            {shared('undo')}
          </Button>
        </Notice>
      )}
      {written === 'new' && <NoteForm clientId={clientId} note={undefined} zone={zone} onClose={close} />}
      {written === undefined && (
        <div class="row" ref={group}>
          <Button size="small" onClick={() => setWritten('new')}>
            {t('add')}
          </Button>
        </div>
      )}
    </section>
  );
}
