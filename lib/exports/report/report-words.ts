import type { ExportsKey } from '../../locales/exports';
import type { SharedKey } from '../../locales/shared';
import type { Locale } from '../../locales/text';
import type { Texts } from '../../locales/texts';

/** The words a report is told with. */
export interface ReportWords {
  readonly locale: Locale;
  readonly t: Texts<ExportsKey>;
  readonly shared: Texts<SharedKey>;
  /** Numbers in the digits of the language; made once, because making it costs more than a page of text. */
  readonly number: Intl.NumberFormat;
}
