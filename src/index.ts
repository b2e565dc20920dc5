/** The public surface: classes, events, errors and types. Registers nothing; `peer-forum/define.js` does. */
export { PeerComposer } from './elements/composer/composer.ts';
export { PeerForum } from './elements/forum/forum.ts';
export { PeerHelpedBadge } from './elements/helped-badge/helped-badge.ts';
export { PeerImpact } from './elements/impact/impact.ts';
export { PeerQuickExit } from './elements/quick-exit/quick-exit.ts';
export { PeerSafetyPrompt } from './elements/safety-prompt/safety-prompt.ts';
export { PeerSupportLines } from './elements/support-lines/support-lines.ts';
export { PeerThreadList } from './elements/thread-list/thread-list.ts';
export { PeerThread } from './elements/thread/thread.ts';
export * from './events/index.ts';
export * from './model/index.ts';
export type { HeadersSource } from './connect/backend.ts';
export type { Check, Finding, SafetyKind, SafetyRules, SupportLine } from './safety/index.ts';
export { VERSION } from './version.ts';
