import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identityOf } from '../../../lib/store/address';

describe('the identity of an address', () => {
  test.each([
    ['Nora@Lumen.Example', 'nora@lumen.example'],
    [' nora@lumen.example ', 'nora@lumen.example'],
    ['nora@lumen.example.', 'nora@lumen.example'],
    ['kontakt@bücher.example', 'kontakt@xn--bcher-kva.example'],
    ['kontakt@XN--BCHER-KVA.example', 'kontakt@xn--bcher-kva.example'],
    ['info@例え.example', 'info@xn--r8jz45g.example'],
    ['nora@lumen。example', 'nora@lumen.example'],
    ['n.o.r.a@gmail.com', 'nora@gmail.com'],
    ['nora+wedding@GoogleMail.com', 'nora@gmail.com'],
    ['nora+wedding@lumen.example', 'nora+wedding@lumen.example'],
    ['n.ora@lumen.example', 'n.ora@lumen.example'],
    ['"nora@home"@lumen.example', '"nora@home"@lumen.example'],
    ['nora@127.1', 'nora@127.1'],
    ['nora@[192.0.2.1]', 'nora@[192.0.2.1]'],
    ['nora@lum%65n.example', 'nora@lum%65n.example'],
    ['nora@lumen.example:8080', 'nora@lumen.example:8080'],
    ['+only-a-tag@gmail.com', '+only-a-tag@gmail.com'],
  ])('of %s is %s', (address, identity) => {
    expect(identityOf(address)).toBe(identity);
  });

  test.each(['', '@', 'nora', 'nora@', '@lumen.example', 'nora@.'])('does not exist for "%s"', (text) => {
    expect(identityOf(text)).toBeUndefined();
  });

  test.each([
    ['nora@lumen.example', 'nora@lumen.example.org'],
    ['paypal@lumen.example', 'раураl@lumen.example'],
    ['nora@lumen.example', 'nora@lumеn.example'],
    ['nora.b@lumen.example', 'norab@lumen.example'],
    ['nora@gmail.com', 'nora@gmail.com.example'],
    ['nora@10.0.0.1', 'nora@10.1'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(identityOf(one)).not.toBe(identityOf(other));
  });

  test('of an identity is itself', () => {
    const texts = fc.oneof(
      fc.emailAddress(),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }).map((text) => `${text}@${text}`),
    );
    fc.assert(
      fc.property(texts, (address) => {
        const identity = identityOf(address);
        if (identity !== undefined) expect(identityOf(identity)).toBe(identity);
      }),
      { numRuns: 2_000 },
    );
  });

  test('ignores the case of an address', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        expect(identityOf(address.toUpperCase())).toBe(identityOf(address));
      }),
    );
  });

  test('never merges mailboxes outside Gmail that differ in more than case', () => {
    const outsideGmail = fc.emailAddress().filter((address) => !/@g(oogle)?mail\.com$/i.test(address));
    fc.assert(
      fc.property(outsideGmail, outsideGmail, (one, other) => {
        fc.pre(one.toLowerCase() !== other.toLowerCase());
        expect(identityOf(one)).not.toBe(identityOf(other));
      }),
    );
  });
});
