import { register } from '../register.ts';
import '../safety-prompt/safety-prompt.define.ts';
import { PeerComposer } from './composer.ts';

register('peer-composer', PeerComposer);

declare global {
  interface HTMLElementTagNameMap {
    'peer-composer': PeerComposer;
  }
}
