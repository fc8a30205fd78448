import { describe, expect, test } from 'vitest';
import { ROLES, type Role, roleOf, type SenderFacts } from '../../../lib/message-roles';

const OWN = { id: 'good-terms', origin: 'chrome-extension://good-terms' };
const GMAIL: SenderFacts = { id: OWN.id, origin: 'https://mail.google.com', frameId: 0, tab: { id: 7 } };
const PAGE: SenderFacts = { id: OWN.id, origin: OWN.origin };

describe('a sender', () => {
  test.each<[string, SenderFacts, Role | undefined]>([
    ['is Gmail: our content script in its top frame', GMAIL, 'gmail'],
    ['is a page: the popup', PAGE, 'page'],
    ['is a page: the options in a tab', { ...PAGE, frameId: 0, tab: { id: 9 } }, 'page'],
    ['is nobody: a frame inside Gmail', { ...GMAIL, frameId: 4 }, undefined],
    ['is nobody: no frame told', { ...GMAIL, frameId: undefined }, undefined],
    ['is nobody: Gmail outside any tab', { ...GMAIL, tab: undefined }, undefined],
    ['is nobody: another extension', { ...PAGE, id: 'another' }, undefined],
    ['is nobody: another extension in Gmail', { ...GMAIL, id: 'another' }, undefined],
    ['is nobody: without an id', { ...GMAIL, id: undefined }, undefined],
    ['is nobody: without an origin', { ...PAGE, origin: undefined }, undefined],
    ['is nobody: another site', { ...GMAIL, origin: 'https://mail.example' }, undefined],
    ['is nobody: a site that looks like Gmail', { ...GMAIL, origin: 'https://mail.google.com.example' }, undefined],
    ['is nobody: Gmail without encryption', { ...GMAIL, origin: 'http://mail.google.com' }, undefined],
    ['is nobody: a page without an origin of its own', { ...GMAIL, origin: 'null' }, undefined],
  ])('%s', (_, sender, role) => {
    expect(roleOf(sender, OWN)).toBe(role);
  });
});

test('Gmail may ask for what badges need, and for nothing else', () => {
  const allowed = Object.entries(ROLES).flatMap(([name, roles]) => (roles.includes('gmail') ? [name] : []));
  expect(allowed).toEqual(['judgeThread', 'reportReading', 'giveVerdict', 'openClientFile']);
});
