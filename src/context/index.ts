/** The keys that travel from the provider to the elements by @lit/context, and what they carry. */
export * from './announce.ts';
export * from './backend.ts';
export * from './drafts.ts';
export * from './navigation.ts';
export * from './safety.ts';
export * from './session.ts';
export * from './settings.ts';
export * from './words.ts';
