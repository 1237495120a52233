import { alterationKinds, type AlterationKind } from './kinds.js';
import { noopKinds, type NoopKind } from './noops.js';
import type { NoopRow, Row, SelftestResult } from './run.js';

/** A share with its 95 % interval. */
export interface Share {
  n: number;
  of: number;
  share: number;
  low: number;
  high: number;
}

const Z = 1.96;

/** A share with Wilson's score interval (Wilson 1927), which holds near 0 and 1 and for few cases too. */
export function wilson(n: number, of: number): Share {
  if (of === 0) return { n, of, share: 0, low: 0, high: 1 };
  const p = n / of;
  const middle = p + (Z * Z) / (2 * of);
  const half = Z * Math.sqrt((p * (1 - p)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  return { n, of, share: p, low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}

export interface KindScore {
  kind: AlterationKind;
  /** found, of those that another article lets one check */
  checkable: Share;
  /** found, of the others */
  unchecked: Share;
  /** with a right kind of finding, of the checkable ones that were found */
  right: Share;
}

export interface Score {
  kinds: KindScore[];
  noops: { kind: NoopKind; tried: number; alarms: number }[];
  /** changes that are none after which a new finding stood at minor or above */
  falseAlarms: Share;
}

export function scoreOf({ rows, noops }: SelftestResult): Score {
  const kinds = alterationKinds.map((kind) =>
    scoreKind(
      kind,
      rows.filter((row) => row.kind === kind),
    ),
  );
  const of = (kind: NoopKind): NoopRow[] => noops.filter((row) => row.kind === kind);
  const loud = (all: readonly NoopRow[]): number => all.filter((row) => row.alarms.length > 0).length;
  return {
    kinds: kinds.filter(({ checkable, unchecked }) => checkable.of + unchecked.of > 0),
    noops: noopKinds.map((kind) => ({ kind, tried: of(kind).length, alarms: loud(of(kind)) })),
    falseAlarms: wilson(loud(noops), noops.length),
  };
}

function scoreKind(kind: AlterationKind, rows: readonly Row[]): KindScore {
  const share = (all: readonly Row[], is: (row: Row) => boolean): Share => wilson(all.filter(is).length, all.length);
  const checkable = rows.filter((row) => row.checkable);
  return {
    kind,
    checkable: share(checkable, (row) => row.found),
    unchecked: share(
      rows.filter((row) => !row.checkable),
      (row) => row.found,
    ),
    right: share(
      checkable.filter((row) => row.found),
      (row) => row.right,
    ),
  };
}
