/** A mistake in how the program was called or set up: told in one line, exit code 2. Everything else that is thrown is a broken program. */
export interface UserFailure extends Error {
  userFailure: true;
}

/** Makes the error that ends a run with exit code 2. `what` says what and where, `then` what to do about it. */
export const userFailure = (what: string, then: string): UserFailure =>
  Object.assign(new Error(`${what}\n${then}`), { userFailure: true as const });

export const isUserFailure = (error: unknown): error is UserFailure => error instanceof Error && 'userFailure' in error;
