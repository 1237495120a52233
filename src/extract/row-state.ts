// How far the reading of a predicate behind a row of names has come.

/** What has been read so far; `from` is the first token, `at` the next one. */
export interface State {
  at: number;
  from: number;
  negated: boolean;
  hedge: string | null;
  /** whether it will ever be so is left open: "may", "is considering" */
  open: boolean;
  /** the party itself says so: "said it would" */
  own: boolean;
  be: boolean;
  later: boolean;
  relative: boolean;
}

/** Nothing read yet. */
export const stateAt = (at: number, negated: boolean): State => ({
  at,
  from: at,
  negated,
  hedge: null,
  open: false,
  own: false,
  be: false,
  later: false,
  relative: false,
});
