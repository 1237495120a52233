import type { UserFailure } from '../run/failure.js';
import { printable } from '../text/escape.js';

/** What a person reads of a failure. It may quote a name or a cell that somebody else wrote: no terminal should obey it. */
export const oneFailure = (failure: UserFailure): string => `error: ${printable(failure.message)}`;
