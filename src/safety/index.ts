/**
 * Reminders before posting: text in, findings out, on the device. This room knows words and help lines; it knows neither the
 * screen nor the network, and nothing it finds may stop a person from posting.
 */
export type * from './types.ts';
export { loadChecker } from './load-checker.ts';
export { ASKED_KINDS, promptOrder } from './prompts.ts';
export type { AskedKind, PromptAsk, PromptPlan } from './prompts.ts';
export { loadSearchChecker } from './search.ts';
export type { EmergencyNumber, Sourced, SupportChannel, SupportLine } from './support-lines/types.ts';
