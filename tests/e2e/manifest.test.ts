import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

describe.each([
  ['Chromium', 'chrome-mv3'],
  ['Firefox', 'firefox-mv3'],
])('the manifest built for %s', (_, folder) => {
  const manifest = JSON.parse(readFileSync(`.output/${folder}/manifest.json`, 'utf8'));

  test('is the reviewed one: a change of permissions, hosts or policy is a decision, not a side effect', async () => {
    await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(`manifests/${folder}.json`);
  });

  test('asks for no more than storage and alarms, and for no host but Gmail', () => {
    expect(manifest.permissions.toSorted()).toEqual(['alarms', 'storage', 'unlimitedStorage']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches)).toEqual([
      'https://mail.google.com/*',
    ]);
  });

  test('keeps extension pages off the network and away from other pages', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable?.ids ?? []).toEqual([]);
    expect(manifest.externally_connectable?.matches ?? []).toEqual([]);
    expect(manifest.incognito).toBe('not_allowed');
  });
});
