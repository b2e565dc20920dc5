/** One Chromium for a whole run, and how a page is slowed down to a tired phone on a weak network. */
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib/chromium.mjs';

export interface Slowness {
  readonly name: string;
  readonly cpu: number;
  /** Null: as fast as it goes. */
  readonly network: { readonly latency: number; readonly bytesPerSecond: number } | null;
}

export const AS_IT_IS: Slowness = { name: 'as it is', cpu: 1, network: null };
/** A mid-range phone on a weak connection: 4 times slower, 1.6 Mbps, 150 ms. */
export const PHONE: Slowness = {
  name: '4x CPU, 1.6 Mbps, 150 ms',
  cpu: 4,
  network: { latency: 150, bytesPerSecond: 200_000 },
};

export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: [...CHROMIUM_FLAGS, '--disable-background-networking'],
  });
}

export async function slow(page: Page, { cpu, network }: Slowness): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (network) {
    const { latency, bytesPerSecond } = network;
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
  }
  return devtools;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
