// Sentences that count: "First, ... . Second, ... . And third, ...", whatever stands behind the ordinal.
import { ordinalWords } from '../../lexicon/number-words.js';
import type { Doc, Sentence, Token } from '../../text/doc.js';
import { trimStart } from './draft.js';

const SHORTEST = 3;
/** Sentences between one ordinal and the next. */
const GAP = 3;
/** Who counts doubts and reasons makes no promises. */
const DOUBTS =
  /^(?:problems?|reasons?|questions?|doubts?|critics?|risks?|flaws?|weaknesses|concerns?|arguments?|lessons?|objections?|scenarios?|myths?)$/;
const BINDS = /^(?:will|shall|must|may|can|cannot|is|are|be|to)$/;

/** The indexes of the sentences of every such series of three or more in an article about commitments. One pass. */
export function ordinalSeries({ tokens }: Doc, sentences: readonly Sentence[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: Sentence[] = [];
  const close = (): void => {
    if (run.length >= SHORTEST && run.filter((s) => binds(tokens, s)).length * 2 > run.length)
      for (const { index } of run) found.add(index);
    run = [];
  };
  for (const [i, sentence] of sentences.entries()) {
    const number = ordinalOpening(tokens, sentence);
    if (number === undefined) continue;
    const last = run.at(-1);
    const goesOn = last !== undefined && number === run.length + 1 && sentence.index - last.index <= GAP;
    if (!goesOn) close();
    if (goesOn || (number === 1 && !doubts(tokens, sentences[i - 1], sentence))) run.push(sentence);
  }
  close();
  return found;
}

function ordinalOpening(tokens: readonly Token[], { first, last }: Sentence): number | undefined {
  const at = trimStart(tokens, first, last);
  if (at + 2 >= last || tokens[at + 1]!.text !== ',') return undefined;
  const { lower } = tokens[at]!;
  return ordinalWords.get(lower)?.value ?? ordinalWords.get(lower.replace(/ly$/, ''))?.value;
}

const binds = (tokens: readonly Token[], { first, last }: Sentence): boolean => {
  for (let i = first; i < last; i++) if (BINDS.test(tokens[i]!.lower)) return true;
  return false;
};

function doubts(tokens: readonly Token[], before: Sentence | undefined, first: Sentence): boolean {
  for (let i = before?.first ?? first.first; i < first.last; i++) if (DOUBTS.test(tokens[i]!.lower)) return true;
  return false;
}
