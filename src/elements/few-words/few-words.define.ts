import { register } from '../register.ts';
import { PeerFewWords } from './few-words.ts';

register('peer-few-words', PeerFewWords);

declare global {
  interface HTMLElementTagNameMap {
    'peer-few-words': PeerFewWords;
  }
}
