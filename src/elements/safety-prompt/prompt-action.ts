export type PromptAction = 'as-it-is' | 'change' | 'take-out' | 'put-back' | 'pause' | 'tell-moderator' | 'dismiss';

/** What the person chose at a prompt. For the composer around it only: it neither bubbles nor leaves the shadow tree. */
export class PromptActionEvent extends CustomEvent<{ readonly action: PromptAction }> {
  static readonly eventName = 'prompt-action';

  constructor(action: PromptAction) {
    super(PromptActionEvent.eventName, { detail: { action } });
  }
}
