import { expect, test } from 'vitest';
import { clientFileUrl, clientIdIn } from '../../../components/client/client-file-url';

test.each(['nordlicht', 'a b&c=d#e', '../options.html', 'לקוח'])('the address of %j names just that client', (id) => {
  const address = new URL(clientFileUrl(id), 'chrome-extension://good-terms');
  expect(address.pathname).toBe('/client.html');
  expect(clientIdIn(address.search)).toBe(id);
});

test.each(['', '?client=', '?client=%20', '?other=1'])('%j names nobody', (search) => {
  expect(clientIdIn(search)).toBeUndefined();
});
