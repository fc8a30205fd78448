import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { chartsTexts } from '../../lib/locales/charts';
import { Button } from '../fields/button';
import { useTexts } from '../shell/page-context';

interface ChartFigureProps {
  /** Id of the heading. */
  readonly id: string;
  readonly title: string;
  readonly lead?: string | undefined;
  /** What the chart says in one sentence, for whoever does not see it. */
  readonly chart: ComponentChildren;
  readonly table: ComponentChildren;
}

/** A chart with its heading, which can be read as a table instead. */
export function ChartFigure({ id, title, lead, chart, table }: ChartFigureProps) {
  const t = useTexts(chartsTexts);
  const [isTable, setIsTable] = useState(false);
  return (
    <section class="card stack-tight chart" aria-labelledby={id}>
      <div class="chart-head">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <Button
          kind="quiet"
          size="small"
          label={`${t(isTable ? 'asChart' : 'asTable')}: ${title}`}
          onClick={() => setIsTable(!isTable)}
        >
          {t(isTable ? 'asChart' : 'asTable')}
        </Button>
      </div>
      {lead !== undefined && <p class="small soft">{lead}</p>}
      {isTable ? <div class="table-scroll">{table}</div> : chart}
    </section>
  );
}
