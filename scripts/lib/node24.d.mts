export function requireInstallableNode(version?: string): void;
export function findNode24(root: string): string;
