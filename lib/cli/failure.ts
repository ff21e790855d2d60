/** A failure that the person at the terminal can do something about; its message is one sentence. */
export class Failure extends Error {
  override name = 'Failure';
}
