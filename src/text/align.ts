// Word alignment of two passages by the shortest edit script (Myers 1986, as in the `diff` package).
import { diffArrays } from 'diff/lib/diff/array.js';
import type { Word } from './words.js';

export type AlignKind = 'equal' | 'spelling' | 'replace' | 'insert' | 'delete';

/**
 * A step from passage a to passage b. Word indices are half-open; offsets run over the words' characters in each text.
 * A side without words has `start === end`, at the place where the other side's words would stand.
 */
export interface AlignOp {
  kind: AlignKind;
  a: Range;
  b: Range;
}

/** Words `first` to `last` (exclusive), and the characters from `start` to `end` of the text they stand in. */
export interface Range {
  first: number;
  last: number;
  start: number;
  end: number;
}

const MOST_EDITS = 400;

/**
 * Aligns two passages word by word. Words equal but for case, accents or marks are `equal`; equal in one spelling
 * (towards, toward) are `spelling`. Passages further apart than some hundred edits come back as one `replace`.
 */
export function alignWords(a: readonly Word[], b: readonly Word[]): AlignOp[] {
  const changes = diffArrays([...a], [...b], {
    comparator: (x, y) => x.norm === y.norm,
    maxEditLength: MOST_EDITS,
  }) as ReturnType<typeof diffArrays> | undefined;
  if (!changes) return [{ kind: 'replace', a: range(a, 0, a.length), b: range(b, 0, b.length) }];
  const ops: AlignOp[] = [];
  let i = 0;
  let j = 0;
  for (const change of changes) {
    const n = change.value.length;
    if (change.removed) i = addEdit(ops, a, b, i, i + n, j, j).a.last;
    else if (change.added) j = addEdit(ops, a, b, i, i, j, j + n).b.last;
    else {
      addEqual(ops, a, b, i, j, n);
      i += n;
      j += n;
    }
  }
  return ops;
}

/** Adds a deletion or insertion, joined with one that stands right before it into a replacement. */
function addEdit(
  ops: AlignOp[],
  a: readonly Word[],
  b: readonly Word[],
  i: number,
  iEnd: number,
  j: number,
  jEnd: number,
): AlignOp {
  const last = ops[ops.length - 1];
  const open = last && last.kind !== 'equal' && last.kind !== 'spelling' ? ops.pop() : undefined;
  const sideA = range(a, open?.a.first ?? i, iEnd);
  const sideB = range(b, open?.b.first ?? j, jEnd);
  const kind = sideA.first === sideA.last ? 'insert' : sideB.first === sideB.last ? 'delete' : 'replace';
  const op: AlignOp = { kind, a: sideA, b: sideB };
  ops.push(op);
  return op;
}

function addEqual(ops: AlignOp[], a: readonly Word[], b: readonly Word[], i: number, j: number, n: number): void {
  let from = 0;
  for (let k = 1; k <= n; k++) {
    const same = a[i + from]!.key === b[j + from]!.key;
    if (k < n && (a[i + k]!.key === b[j + k]!.key) === same) continue;
    ops.push({ kind: same ? 'equal' : 'spelling', a: range(a, i + from, i + k), b: range(b, j + from, j + k) });
    from = k;
  }
}

function range(words: readonly Word[], first: number, last: number): Range {
  if (first < last) return { first, last, start: words[first]!.start, end: words[last - 1]!.end };
  const at = words[first - 1]?.end ?? words[first]?.start ?? 0;
  return { first, last, start: at, end: at };
}

/** The share of the words of `a` that stand in `b` too, in order. 0 for an empty passage. */
export function sharedInOrder(a: readonly Word[], b: readonly Word[]): number {
  if (!a.length) return 0;
  let same = 0;
  for (const op of alignWords(a, b)) if (op.kind === 'equal' || op.kind === 'spelling') same += op.a.last - op.a.first;
  return same / a.length;
}
