/** Draws the extension's icons in `public/icon/` from `tests/tools/icon.svg`: `node tests/tools/draw-icons.mjs`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 48, 96, 128];

const folder = new URL('../../public/icon/', import.meta.url);
const drawing = await readFile(new URL('icon.svg', import.meta.url), 'utf8');
const address = `data:image/svg+xml,${encodeURIComponent(drawing)}`;

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium' });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html, body { margin: 0 } img { display: block }</style><img src="${address}" width="${size}" height="${size}" alt="">`,
    );
    await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
