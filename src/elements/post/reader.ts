/** What a reader may do in a thread. Asked by what people act with, which comes after the thread. */
import type { Around } from '../../controllers/surroundings.ts';
import type { PostFrame } from './post-frame.ts';

/** Nobody is signed in, and that is known. */
export const isSignedOut = ({ session }: Pick<Around, 'session'>): boolean =>
  session?.status === 'ready' && !session.viewer;

/** Whether they may write here, if need be after signing in. */
export function canReply({ around, thread }: PostFrame): boolean {
  const isOpen = thread?.can.reply || (isSignedOut(around) && thread?.locked === false);
  return Boolean(around.backend?.writing && isOpen);
}
