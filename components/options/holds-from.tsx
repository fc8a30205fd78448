import type { HoldsFrom } from '../../lib/hours/change-hours';
import { optionsTexts } from '../../lib/locales/options';
import { RadioGroup } from '../fields/radio-group';
import { useTexts } from '../shell/page-context';

interface HoldsFromChoiceProps {
  readonly value: HoldsFrom;
  readonly onChange: (value: HoldsFrom) => void;
}

const CHOICES = ['today', 'always'] as const;

/** Whether changed hours hold from today on, or for the past too. */
export function HoldsFromChoice({ value, onChange }: HoldsFromChoiceProps) {
  const t = useTexts(optionsTexts);
  return (
    <RadioGroup
      legend={t('hours.holds')}
      value={value}
      choices={CHOICES.map((choice) => ({
        value: choice,
        label: t(`hours.holds.${choice}`),
        hint: t(`hours.holds.${choice}.hint`),
      }))}
      onChange={onChange}
    />
  );
}
