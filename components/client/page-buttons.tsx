import { clientTexts } from '../../lib/locales/client';
import { Button } from '../fields/button';
import { useTexts } from '../shell/page-context';

interface PageButtonsProps {
  /** Counted from 0. */
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
}

/** Newer and older; nothing where there is one page. */
export function PageButtons({ page, pages, onTurn }: PageButtonsProps) {
  const t = useTexts(clientTexts);
  if (pages < 2) return undefined;
  return (
    <nav class="row" aria-label={t('pages')}>
      <Button disabled={page === 0} onClick={() => onTurn(page - 1)}>
        {t('newer')}
      </Button>
      <Button disabled={page === pages - 1} onClick={() => onTurn(page + 1)}>
        {t('older')}
      </Button>
    </nav>
  );
}
