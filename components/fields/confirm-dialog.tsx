import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button';

interface ConfirmDialogProps {
  readonly question: string;
  /** What the button that does it says: the act itself, not "OK". */
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something that cannot be undone. Open for as long as it is rendered; Escape means no. */
export function ConfirmDialog({ question, yes, no, onYes, onNo }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="dialog" ref={dialog} aria-label={question} onClose={onNo}>
      <p>{question}</p>
      <div class="row dialog-buttons">
        <Button onClick={onNo}>{no}</Button>
        <Button kind="danger" onClick={onYes}>
          {yes}
        </Button>
      </div>
    </dialog>
  );
}
