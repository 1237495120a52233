import type { Doc, Token } from '../../text/doc.js';
import { landmark, placesOf } from '../../text/landmarks.js';
import { withPlainApostrophe } from '../../text/word.js';
import type { Mark } from '../marks/read-marks.js';

/**
 * A word of the writer's own text, or a whole marked passage standing as one opaque word: its tag is `QUOTE`, and `mark` is
 * its index among the pairs of marks. Lower case has plain apostrophes.
 */
export type Node = Pick<Token, 'start' | 'end' | 'text' | 'lower' | 'pos' | 'bits' | 'classes' | 'cap' | 'spaced'> & {
  mark?: number;
};

/** Nodes `first` to `last` (exclusive): a sentence in which marked passages count as one word. */
export interface Clause {
  index: number;
  first: number;
  last: number;
  paragraph: number;
}

export interface Skeleton {
  nodes: Node[];
  clauses: Clause[];
  /** clauses of each paragraph: first index, last exclusive */
  ofParagraph: { first: number; last: number }[];
}

/** No sentence of prose is longer; a longer run of words is cut here, so that what looks back in a sentence stays cheap on any text. */
const LONGEST = 300;

/** The text without regard to marks: each token is the node of its number. Linear. */
export function plainSkeleton(doc: Doc): Skeleton {
  const skeleton: Skeleton = { nodes: plainNodes(doc), clauses: [], ofParagraph: [] };
  for (const paragraph of doc.paragraphs) {
    const first = skeleton.clauses.length;
    for (let s = paragraph.firstSentence; s < paragraph.lastSentence; s++) {
      const sentence = doc.sentences[s]!;
      for (let from = sentence.first; from < sentence.last; from += LONGEST)
        addClause(skeleton, from, Math.min(sentence.last, from + LONGEST), paragraph.index);
    }
    skeleton.ofParagraph.push({ first, last: skeleton.clauses.length });
  }
  return skeleton;
}

const curlyWord = landmark(({ lower }) => lower.includes('’'));
const plain = new WeakMap<Doc, Node[]>();

/** The tokens as nodes, made once for a document. */
function plainNodes(doc: Doc): Node[] {
  let nodes = plain.get(doc);
  if (nodes) return nodes;
  nodes = doc.tokens.slice();
  for (const at of placesOf(doc, curlyWord)) {
    const token = doc.tokens[at]!;
    nodes[at] = { ...token, lower: withPlainApostrophe(token.lower) };
  }
  plain.set(doc, nodes);
  return nodes;
}

/** Lays the text out with every marked passage as one node, so that what it says cannot be mistaken for the writer's words. Linear. */
export function skeletonOf(doc: Doc, marks: readonly Mark[]): Skeleton {
  const skeleton: Skeleton = { nodes: [], clauses: [], ofParagraph: [] };
  const words = plainNodes(doc);
  let m = 0;
  for (const paragraph of doc.paragraphs) {
    const first = skeleton.clauses.length;
    let clauseStart = skeleton.nodes.length;
    let previous: Token | undefined;
    for (let i = paragraph.first; i < paragraph.last;) {
      const token = doc.tokens[i]!;
      while (m < marks.length && marks[m]!.end <= token.start) m++;
      const mark = marks[m] && marks[m]!.start <= token.start ? m : -1;
      const ends = previous && (previous.sentence !== token.sentence || skeleton.nodes.length - clauseStart >= LONGEST);
      if (ends && skeleton.nodes.length > clauseStart) {
        addClause(skeleton, clauseStart, skeleton.nodes.length, paragraph.index);
        clauseStart = skeleton.nodes.length;
      }
      skeleton.nodes.push(mark < 0 ? words[i]! : quoteNode(doc, marks[mark]!, mark, token));
      if (mark < 0) i++;
      else while (i < paragraph.last && doc.tokens[i]!.start < marks[mark]!.end) i++;
      previous = doc.tokens[i - 1];
    }
    if (skeleton.nodes.length > clauseStart) addClause(skeleton, clauseStart, skeleton.nodes.length, paragraph.index);
    skeleton.ofParagraph.push({ first, last: skeleton.clauses.length });
  }
  return skeleton;
}

/** The index of the clause that holds offset `at`; -1 before the first. */
export function clauseAt(clauses: readonly Clause[], nodes: readonly Node[], at: number): number {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodes[clauses[middle]!.first]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function addClause({ clauses }: Skeleton, first: number, last: number, paragraph: number): void {
  clauses.push({ index: clauses.length, first, last, paragraph });
}

function quoteNode(doc: Doc, mark: Mark, index: number, token: Token): Node {
  const start = Math.max(mark.start, token.start);
  return {
    start,
    end: mark.end,
    text: '',
    lower: '',
    pos: 'QUOTE',
    bits: 0,
    classes: 0,
    cap: false,
    spaced: doc.tokens[token.index]!.spaced,
    mark: index,
  };
}
