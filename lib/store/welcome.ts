import { browser } from 'wxt/browser';

/** Opens the welcome page once, when the extension is installed. Must be called while the background starts. */
export function watchInstallation(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: `${browser.runtime.getURL('/')}welcome.html` });
  });
}
