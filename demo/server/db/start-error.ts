/** Something that stops the server or a script from starting, told in a sentence for the person at the terminal. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
