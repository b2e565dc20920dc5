export const LEFT_OUT: readonly RegExp[];
export const LIT: Readonly<Record<string, Readonly<Record<string, string>>>>;
