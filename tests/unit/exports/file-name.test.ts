import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportFileName } from '../../../lib/exports/file-name';

const DAY = Date.UTC(2026, 10, 21);

describe('names of exported files', () => {
  test.each([
    ['Nordlicht GmbH', 'good-terms-nordlicht-gmbh-2026-11-21.csv'],
    ['דפוס הצפון', 'good-terms-דפוס-הצפון-2026-11-21.csv'],
    ['../../etc/passwd', 'good-terms-etc-passwd-2026-11-21.csv'],
    ['CON', 'good-terms-con-2026-11-21.csv'],
    ['invoice\u202egnp.exe', 'good-terms-invoice-gnp-exe-2026-11-21.csv'],
    ['a<b>:"|?*\0c', 'good-terms-a-b-c-2026-11-21.csv'],
    ['   ', 'good-terms-2026-11-21.csv'],
    ['', 'good-terms-2026-11-21.csv'],
    ['---', 'good-terms-2026-11-21.csv'],
  ])('%j', (name, file) => {
    expect(exportFileName(name, DAY, 'csv')).toBe(file);
  });

  test('whatever a client calls itself, the name is safe and short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const file = exportFileName(name, DAY, 'json');
        expect(file).toMatch(/^good-terms-(.*-)?2026-11-21\.json$/su);
        expect(file).not.toMatch(/[\p{Cc}\p{Cf}<>:"/\\|?*]/u);
        expect(file.split('.')).toHaveLength(2);
        expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(255);
      }),
    );
  });
});
