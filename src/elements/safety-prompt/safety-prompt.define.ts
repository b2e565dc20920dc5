import { register } from '../register.ts';
import { PeerSafetyPrompt } from './safety-prompt.ts';

register('peer-safety-prompt', PeerSafetyPrompt);

declare global {
  interface HTMLElementTagNameMap {
    'peer-safety-prompt': PeerSafetyPrompt;
  }
}
