/** Input that cannot be used: told in one sentence that says what to do, without a stack, with exit code 2. */
export class Trouble extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'Trouble';
  }
}
