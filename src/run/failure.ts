/** A mistake in how the program was called or set up: told in one line, exit code 2. Everything else that is thrown is a broken program. */
export interface UserFailure extends Error {
  userFailure: true;
}

/** Makes the error that ends a run with exit code 2. `what` says what and where, `then` what to do about it. */
export const userFailure = (what: string, then: string): UserFailure =>
  Object.assign(new Error(`${what}\n${then}`), { userFailure: true as const });

export const isUserFailure = (error: unknown): error is UserFailure => error instanceof Error && 'userFailure' in error;

/** "ann.csv:3:5: expected ...": a reason that says its place, as editors and terminals open it. */
export function placed(path: string, reason: string): string {
  const found = /^line (\d+)(?:, column (\d+))?: ([^]*)$/u.exec(reason);
  return found ? `${path}:${found[1]}:${found[2] ?? 1}: ${found[3]!}` : `${path}: ${reason}`;
}
