import type { Doc } from '../../text/doc.js';
import type { Mark } from '../marks/read-marks.js';
import type { Roster } from '../people/roster.js';
import { framesOf, type Frame } from '../syntax/frames.js';
import { skeletonOf, type Clause, type Node, type Skeleton } from '../syntax/nodes.js';
import type { Phrase } from '../syntax/phrases.js';

/** Where a marked passage stands: a running quotation has a spot in each of its paragraphs, of which the first and the last count. */
export interface Spot {
  mark: number;
  node: number;
  clause: number;
}

/** Everything the attribution rules look at. */
export interface Scene {
  doc: Doc;
  marks: readonly Mark[];
  skeleton: Skeleton;
  /** frames of each clause */
  frames: readonly (readonly Frame[])[];
  /** first and last spot of each mark */
  spots: readonly { first: Spot; last: Spot }[];
  /** a person of the article is named at this offset, by full name or by one that stands for it */
  isPerson: (offset: number) => boolean;
  /** filled in reading order */
  found: (Attribution | undefined)[];
}

/** Who says a marked passage, and which rule says so. A frame without a speaker still shows that somebody says it. */
export interface Attribution {
  rule: string;
  frame: Frame | undefined;
  speaker: Phrase | undefined;
  /** the mark whose speaker it takes over, -1 for its own */
  from: number;
  /** the node of a noun that is the cue: claim, promise */
  cue?: number;
}

/** One syntactic pattern. */
export interface Rule {
  name: string;
  find: (scene: Scene, spot: Spot) => Omit<Attribution, 'rule'> | undefined;
}

export function sceneOf(doc: Doc, marks: readonly Mark[], roster: Roster): Scene {
  const named = new Set(roster.mentions.map(({ start }) => start));
  const skeleton = skeletonOf(doc, marks);
  const frames = skeleton.clauses.map((clause) => framesOf(skeleton.nodes, clause));
  const spots = spotsOf(skeleton, marks.length);
  return { doc, marks, skeleton, frames, spots, isPerson: (offset) => named.has(offset), found: [] };
}

function spotsOf(skeleton: Skeleton, count: number): { first: Spot; last: Spot }[] {
  const spots = new Array<{ first: Spot; last: Spot } | undefined>(count);
  for (const clause of skeleton.clauses)
    for (let node = clause.first; node < clause.last; node++) {
      const { mark } = skeleton.nodes[node]!;
      if (mark === undefined) continue;
      const spot = { mark, node, clause: clause.index };
      spots[mark] = { first: spots[mark]?.first ?? spot, last: spot };
    }
  // Not `map`: it would pass over the places that no node filled.
  return Array.from(
    spots,
    (s, mark) => s ?? { first: { mark, node: -1, clause: -1 }, last: { mark, node: -1, clause: -1 } },
  );
}

export const clauseOf = (scene: Scene, spot: Spot): Clause => scene.skeleton.clauses[spot.clause]!;
export const nodeAt = (scene: Scene, index: number): Node | undefined => scene.skeleton.nodes[index];

/** The last character of the words inside the marks. */
export const lastCharOf = (scene: Scene, mark: number): string => {
  const { from, to } = scene.marks[mark]!;
  let at = to;
  while (at > from && /[\s’”"']/u.test(scene.doc.text[at - 1]!)) at--;
  return at > from ? scene.doc.text[at - 1]! : '';
};

/** A comma stands at the passage's end, inside or outside the marks. */
export function endsInComma(scene: Scene, spot: Spot): boolean {
  const { to, end } = scene.marks[spot.mark]!;
  return /^[,\s]*,/u.test(scene.doc.text.slice(to, end)) || nodeAt(scene, spot.node + 1)?.lower === ',';
}
