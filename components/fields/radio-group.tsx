import { useId } from 'preact/hooks';

export interface RadioChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface RadioGroupProps<Value extends string> {
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly value: Value;
  readonly choices: readonly RadioChoice<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of a few values, all in view, each with words on what it means. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const id = useId();
  return (
    <fieldset class="group">
      <legend class={props.legendHidden ? 'visually-hidden' : undefined}>{props.legend}</legend>
      {props.choices.map(({ value, label, hint }) => (
        <div class="choice" key={value}>
          <input
            id={`${id}-${value}`}
            type="radio"
            name={id}
            value={value}
            checked={value === props.value}
            aria-describedby={hint === undefined ? undefined : `${id}-${value}-hint`}
            onChange={() => props.onChange(value)}
          />
          <div class="choice-text">
            <label class="choice-label" for={`${id}-${value}`}>
              {label}
            </label>
            {hint !== undefined && (
              <p class="field-hint" id={`${id}-${value}-hint`}>
                {hint}
              </p>
            )}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
