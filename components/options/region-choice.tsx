import { useMemo, useState } from 'preact/hooks';
import { Button } from '../fields/button';
import { Select } from '../fields/select';
import { usePage } from '../shell/page-context';

interface RegionChoiceProps {
  readonly label: string;
  readonly regions: readonly string[];
  /** What a region is called in the list, from its name; missing: by its name. */
  readonly labelOf?: (region: string, name: string) => string;
  /** What the button says that takes the region chosen. */
  readonly act: string;
  readonly onChoose: (region: string) => void;
}

/** Chooses a region, first the browser's own. Nothing happens before the button: a list is walked through by keyboard. */
export function RegionChoice({ label, regions, labelOf, act, onChoose }: RegionChoiceProps) {
  const nameOf = useRegionNames();
  const [wanted, setWanted] = useState(browserRegion);
  const { locale } = usePage();
  const choices = useMemo(() => {
    const named = regions.map((value) => ({ value, name: nameOf(value) }));
    named.sort((a, b) => a.name.localeCompare(b.name, locale));
    return named.map(({ value, name }) => ({ value, label: labelOf?.(value, name) ?? name }));
  }, [regions, labelOf, nameOf, locale]);
  const chosen = choices.some(({ value }) => value === wanted) ? wanted : (choices[0]?.value ?? '');
  return (
    <div class="beside">
      <Select label={label} value={chosen} choices={choices} onChange={setWanted} />
      <Button onClick={() => onChoose(chosen)}>{act}</Button>
    </div>
  );
}

/** Names of regions in the language of the page. */
export function useRegionNames(): (region: string) => string {
  const { locale } = usePage();
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'region', style: 'short' });
    return (region: string) => names.of(region) ?? region;
  }, [locale]);
}

/** The region of the browser's language, where it names one: a guess to start from, no more. */
function browserRegion(): string {
  try {
    return new Intl.Locale(navigator.language).region ?? '';
  } catch {
    return '';
  }
}
