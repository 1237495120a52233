import type { AlignOp } from './align.js';
import { isContent } from './stem.js';
import type { Word } from './words.js';

/** Equal words between two insertions that may as well be part of one: "and" in "citizens and enterprises, and". */
const BRIDGE = 2;

/**
 * Joins insertions that an alignment has split at a shared function word: of "A and will" against "A x and y and will"
 * one gap "x and y". Offsets of the joined step run over the words.
 */
export function joinInsertions(ops: readonly AlignOp[], a: readonly Word[], b: readonly Word[]): AlignOp[] {
  const joined: AlignOp[] = [];
  for (let i = 0; i < ops.length; i++) {
    const [first, bridge, second] = [ops[i]!, ops[i + 1], ops[i + 2]];
    const short = bridge?.kind === 'equal' && bridge.a.last - bridge.a.first <= BRIDGE;
    if (first.kind === 'insert' && short && second?.kind === 'insert') {
      const words = a.slice(bridge.a.first, bridge.a.last);
      const slid = slide(first, bridge, second, a, b);
      if (words.every((w) => !isContent(w)) && slid) {
        joined.push(...slid);
        i += 2;
        continue;
      }
    }
    joined.push(first);
  }
  return merged(joined);
}

/** One insertion, then the bridge, where the words at the end of the second insertion are the bridge's again. */
function slide(
  first: AlignOp,
  bridge: AlignOp,
  second: AlignOp,
  a: readonly Word[],
  b: readonly Word[],
): AlignOp[] | undefined {
  const n = bridge.a.last - bridge.a.first;
  for (let k = 0; k < n; k++) if (b[second.b.last - n + k]?.norm !== a[bridge.a.first + k]!.norm) return undefined;
  const split = second.b.last - n;
  const range = (words: readonly Word[], from: number, to: number) => ({
    first: from,
    last: to,
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
  });
  return [
    { kind: 'insert', a: first.a, b: range(b, first.b.first, split) },
    { kind: 'equal', a: bridge.a, b: range(b, split, second.b.last) },
  ];
}

/** Equal steps that now touch are one, so that the run on either side of a gap has its full length. */
function merged(ops: readonly AlignOp[]): AlignOp[] {
  const out: AlignOp[] = [];
  for (const op of ops) {
    const last = out.at(-1);
    if (last?.kind === 'equal' && op.kind === 'equal') {
      out[out.length - 1] = {
        kind: 'equal',
        a: { ...last.a, last: op.a.last, end: op.a.end },
        b: { ...last.b, last: op.b.last, end: op.b.end },
      };
    } else out.push(op);
  }
  return out;
}

/** Joins two edits that only one shared function word keeps apart: "timber to cut" and "money to spend" differ as a whole. */
export function joinEdits(ops: readonly AlignOp[], a: readonly Word[]): AlignOp[] {
  const joined: AlignOp[] = [];
  for (const op of ops) {
    const [before, bridge] = [joined.at(-2), joined.at(-1)];
    const short = bridge?.kind === 'equal' && bridge.a.last - bridge.a.first === 1 && !isContent(a[bridge.a.first]!);
    if (short && before?.kind === 'replace' && op.kind === 'replace') {
      joined.splice(-2, 2, {
        kind: 'replace',
        a: { ...before.a, last: op.a.last, end: op.a.end },
        b: { ...before.b, last: op.b.last, end: op.b.end },
      });
    } else joined.push(op);
  }
  return joined;
}
