import { optionsTexts } from '../../lib/locales/options';
import { usePage, useTexts } from '../shell/page-context';
import { type AgreementLines, type ReadLine, readLines } from './agreement-lines';

/** How the lines of an agreement were understood, clause by clause. */
export function AgreementReading({ lines }: { readonly lines: AgreementLines }) {
  const t = useTexts(optionsTexts);
  const read = readLines(lines);
  if (read.length === 0) return <p class="field-hint">{t('agreement.none')}</p>;
  return (
    <div class="reading">
      <h4>{t('agreement.understood')}</h4>
      <ul>
        {read.map((line, index) => (
          // A line has no identity but its place.
          <li key={index}>
            <UnderstoodLine line={line} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function UnderstoodLine({ line }: { readonly line: ReadLine }) {
  const t = useTexts(optionsTexts);
  switch (line.kind) {
    case 'left-out':
      return <span class="reading-left-out">{t('agreement.leftOut', { line: line.line })}</span>;
    case 'limit':
      return <span>{t('agreement.limit', { count: line.clause.quantity, name: line.clause.name })}</span>;
    case 'exclusion':
      return (
        <>
          <span>{t('agreement.excluded', { name: line.clause.name })}</span>
          <OtherNames names={line.clause.alsoCalled} />
        </>
      );
    case 'deliverable':
      return (
        <>
          <bdi>{line.clause.name}</bdi>
          <Quantity count={line.clause.quantity} />
          <OtherNames names={line.clause.alsoCalled} />
        </>
      );
  }
}

function Quantity({ count }: { readonly count: number | undefined }) {
  const t = useTexts(optionsTexts);
  return count === undefined ? null : <span class="soft"> · {t('agreement.quantity', { count })}</span>;
}

function OtherNames({ names }: { readonly names: readonly string[] }) {
  const t = useTexts(optionsTexts);
  const { locale } = usePage();
  if (names.length === 0) return null;
  const list = new Intl.ListFormat(locale, { type: 'unit' }).format(names);
  return <span class="soft"> · {t('agreement.alsoCalled', { names: list })}</span>;
}
