import { defineConfig } from 'wxt';

/** Extension pages may load their own files and nothing else; nothing may reach the network (DESIGN §12). */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "frame-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The polyfill would be the only code in our pages that fetches, and every browser we support preloads natively.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'good-terms@good-terms.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // Temporal is native since Chromium 144; it is the arithmetic of working hours.
          minimum_chrome_version: '144',
          externally_connectable: { ids: [] },
        }),
  }),
});
