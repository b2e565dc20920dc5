/**
 * Three browser engines behind one small interface. Chromium and Firefox are driven by puppeteer-core, WebKit by the W3C protocol
 * of WebKitGTK's own driver, under a virtual screen. An engine that is not installed is named as not run.
 */
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../../../scripts/lib/chromium.mjs';
import { puppeteerTab } from './puppeteer-tab.ts';
import { openWebKit, WEBKIT_PROGRAMS } from './webkit-tab.ts';

/** Shift, on the left or on the right, or a letter. */
export type Stroke = 'ShiftLeft' | 'ShiftRight' | 'A' | 'b';

export interface Tab {
  /** Goes to an address and waits until its document is there. */
  goto(url: string): Promise<void>;
  /** Runs the body of a function in the page. What it returns has to be JSON. */
  run<T>(body: string): Promise<T>;
  /** A real click on the element that the body of a function returns. */
  click(body: string): Promise<void>;
  press(...strokes: readonly Stroke[]): Promise<void>;
  /** What is on the screen, as a PNG; null where the engine gives none while it leaves a page. */
  look(): Promise<Uint8Array | null>;
  /** Brings this tab before the others. */
  front(): Promise<void>;
  /** Another tab of the same browser. */
  another(): Promise<Tab>;
}

export interface Engine {
  readonly name: string;
  /** Why it cannot be run here; null when it can. */
  readonly missing: string | null;
  open(): Promise<{ readonly tab: Tab; close(): Promise<void> }>;
}

const FIREFOX = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';

async function openPuppeteer(options: Parameters<typeof puppeteer.launch>[0]) {
  const browser = await puppeteer.launch({ ...options, protocolTimeout: 30_000 });
  const tab = puppeteerTab(await browser.newPage());
  return { tab, close: () => browser.close() };
}

export const engines: readonly Engine[] = [
  {
    name: 'Chromium',
    missing: null,
    open: () =>
      openPuppeteer({ executablePath: ensureChromium(() => undefined), args: [...CHROMIUM_FLAGS], headless: true }),
  },
  {
    name: 'Firefox',
    missing: existsSync(FIREFOX) ? null : 'Firefox is not installed (Debian: firefox-esr; or FIREFOX_PATH).',
    open: () => openPuppeteer({ browser: 'firefox', executablePath: FIREFOX, headless: true }),
  },
  {
    name: 'WebKit',
    missing: WEBKIT_PROGRAMS.every((path) => existsSync(path))
      ? null
      : 'WebKitGTK is not installed (Debian: webkit2gtk-driver and xvfb).',
    open: openWebKit,
  },
];
