export function chunkName(modulePath: string): string;
