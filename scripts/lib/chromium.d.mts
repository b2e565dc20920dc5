export class ChromiumError extends Error {}
export const CHROMIUM_FLAGS: string[];
export function findChromium(env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform): string | null;
export function ensureChromium(say: (sentence: string) => void, env?: NodeJS.ProcessEnv): string;
