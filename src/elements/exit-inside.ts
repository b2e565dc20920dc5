import { html, nothing, type TemplateResult } from 'lit';
import type { Settings } from '../context/settings.ts';

/** The way out inside a modal dialog, which makes the one over the page unreachable (A23). */
export function exitInside(settings: Settings | null | undefined): TemplateResult | typeof nothing {
  return settings?.exitUrl ? html`<peer-quick-exit inline></peer-quick-exit>` : nothing;
}
