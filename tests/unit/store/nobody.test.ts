import { describe, expect, test } from 'vitest';
import { isNobody } from '../../../lib/store/nobody';

describe('nobody is behind', () => {
  test.each([
    'no-reply@shop.example',
    'noreply@shop.example',
    'NoReply@shop.example',
    'no.reply@shop.example',
    'donotreply@bank.example',
    'do-not-reply@bank.example',
    'do_not_respond@bank.example',
    'noreply2@shop.example',
    'comments-noreply@docs.example',
    'shop-no-reply+4711@mail.example',
    'mailer-daemon@mail.example',
    'postmaster@mail.example',
    'bounce+nora=lumen@mail.example',
    'bounces-17@mail.example',
    'notifications@code.example',
    'calendar-notification@calendar.example',
    'newsletter@paper.example',
    'newsletter-garden@paper.example',
    'news@paper.example',
    'updates@network.example',
    'nie-odpowiadaj@sklep.example',
  ])('%s', (address) => {
    expect(isNobody(address)).toBe(true);
  });
});

describe('somebody may be behind', () => {
  test.each([
    'nora@lumen.example',
    'info@lumen.example',
    'billing@lumen.example',
    'support@lumen.example',
    'office@newsletter.example',
    'juno.replyson@lumen.example',
    'bruno.reply@lumen.example',
    'marta.news@lumen.example',
    'ana.noreplyova-not@lumen.example',
    '',
    'no address',
  ])('%s', (address) => {
    expect(isNobody(address)).toBe(false);
  });
});
