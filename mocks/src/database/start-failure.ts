/** Why the house cannot start, as one sentence that says what to do (Chinese, then English). */
export class StartFailure extends Error {
  override readonly name = 'StartFailure'
}
