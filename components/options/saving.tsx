import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import { ask } from '../../lib/messaging';
import { type Settings, settingsItem } from '../../lib/settings/settings';
import { usePage } from '../shell/page-context';

/** Where the last change stands. `done` and `failed` stay until the next one. */
export type SavingState =
  | { readonly state: 'idle' | 'now' | 'failed' }
  /** `words`: instead of plain "Saved". */
  | { readonly state: 'done'; readonly words: string | undefined };

interface Saving {
  readonly saving: SavingState;
  /** The settings as they will be when everything that was asked for is saved. */
  readonly settings: Settings;
  /** Changes the settings; answers whether that was saved. Changes made at once after each other all survive. */
  readonly saveSettings: (change: (settings: Settings) => Settings) => Promise<boolean>;
  /** Runs a write to the background and shows how it goes; answers whether it was saved. */
  readonly run: (write: () => Promise<void>, words?: string) => Promise<boolean>;
}

const SavingContext = createContext<Saving | undefined>(undefined);

/** How to change what is stored, and how that goes. Only below {@link SavingProvider}. */
export function useSaving(): Saving {
  const saving = useContext(SavingContext);
  if (saving === undefined) throw new Error('useSaving needs a SavingProvider above it.');
  return saving;
}

/** A change that was asked for on top of settings that were shown then. */
interface Ahead {
  readonly base: Settings;
  readonly value: Settings;
}

/** Lets everything below change what is stored, by messages to the background, one after the other. */
export function SavingProvider({ children }: { readonly children: ComponentChildren }) {
  const page = usePage();
  const [saving, setSaving] = useState<SavingState>({ state: 'idle' });
  const [ahead, setAhead] = useState<Ahead>();
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
  // A switch must not spring back while the background is waking up: what was asked for is shown until it is stored.
  const settings = ahead && (waiting.current > 0 || ahead.base === page.settings) ? ahead.value : page.settings;

  const run: Saving['run'] = async (write, words) => {
    setSaving({ state: 'now' });
    waiting.current += 1;
    const written = queue.current.then(write);
    queue.current = written.catch(() => undefined);
    const saved = await written.then(
      () => true,
      () => false,
    );
    waiting.current -= 1;
    if (!saved) setAhead(undefined);
    if (!saved || waiting.current === 0) setSaving(saved ? { state: 'done', words } : { state: 'failed' });
    return saved;
  };
  const saveSettings: Saving['saveSettings'] = (change) => {
    const { current } = waiting;
    setAhead((before) => ({
      base: page.settings,
      value: change(before !== undefined && current > 0 ? before.value : page.settings),
    }));
    return run(async () => ask('saveSettings', change(await settingsItem.getValue())));
  };
  const value = useMemo(() => ({ saving, settings, saveSettings, run }), [saving, settings, page.settings]);
  return <SavingContext.Provider value={value}>{children}</SavingContext.Provider>;
}
