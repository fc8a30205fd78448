import { threadLink } from '../../lib/exports/thread-link';
import { ordersTexts } from '../../lib/locales/orders';
import { ask } from '../../lib/messaging';
import type { ApprovalProposal } from '../../lib/store/approvals';
import { dayText } from '../client/clock-texts';
import { Button } from '../fields/button';
import { Notice } from '../fields/notice';
import { usePage, useTexts } from '../shell/page-context';
import { draftOf } from './order-draft';

interface ApprovalQuestionProps {
  readonly proposal: ApprovalProposal;
  readonly zone: string;
  readonly onAnswer: (work: Promise<void>) => void;
}

/** Asks whether a reply approves a change order: only the user can tell. */
export function ApprovalQuestion({ proposal: { order, message }, zone, onAnswer }: ApprovalQuestionProps) {
  const t = useTexts(ordersTexts);
  const { locale } = usePage();
  const link = threadLink(message.account, message.threadId);
  const approve = () => onAnswer(ask('saveChangeOrder', draftOf(order, { state: 'approved', at: message.sentAt })));
  const notApprovedBy = [...(order.notApprovedBy ?? []), message.key];
  return (
    <Notice>
      <p>{t('proposal', { date: dayText(message.sentAt, locale, zone), title: order.title })}</p>
      <div class="row">
        <Button size="small" onClick={approve}>
          {t('proposal.yes')}
        </Button>
        <Button size="small" onClick={() => onAnswer(ask('saveChangeOrder', draftOf(order, { notApprovedBy })))}>
          {t('proposal.no')}
        </Button>
        {link !== undefined && (
          <a class="button button-quiet button-small" href={link} target="_blank" rel="noreferrer">
            {t('proposal.open')}
          </a>
        )}
      </div>
    </Notice>
  );
}
