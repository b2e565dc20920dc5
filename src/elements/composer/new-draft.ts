import type { Draft } from '../../context/drafts.ts';

/** An empty draft with an id of its own. `randomUUID` is missing on pages without TLS, so it is made by hand. */
export function newDraft(topicId: string | null = null): Draft {
  return {
    title: '',
    body: '',
    topicId,
    name: '',
    anonymous: false,
    replyWish: null,
    clientId: newClientId(),
    prompted: [],
  };
}

/** 32 hexadecimal digits. */
export function newClientId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
