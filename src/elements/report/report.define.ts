import { register } from '../register.ts';
import { PeerReport } from './report.ts';

register('peer-report', PeerReport);

declare global {
  interface HTMLElementTagNameMap {
    'peer-report': PeerReport;
  }
}
