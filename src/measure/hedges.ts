import { epistemicHedges, type EpistemicKind } from '../lexicon/epistemic-hedges.js';
import type { HedgeRow, MeasureFigure, Measures } from '../model/measures.js';
import type { Evidence } from '../model/span.js';
import { wordsOf, type Word } from '../text/words.js';
import { about } from './about.js';
import { figure } from './figures.js';
import { ownSentences } from './own-voice.js';
import { makeFinder, type Hit } from './phrases.js';
import { bare, evidenceOf, type Ground, type Source } from './source.js';

const findHedges = makeFinder(epistemicHedges);

/** Hedges in the outlet's own voice, with what they hedge. Those in quotations and reported clauses are the source's. */
export function measureHedges(ground: Ground): Measures['hedges'] {
  const rows = ground.outlets.flatMap((source) =>
    ownSentences(source).flatMap((sentence) => hedgesIn(source, sentence)),
  );
  return { ...about.hedges, figures: figuresOf(ground, rows), rows };
}

function hedgesIn(source: Source, sentence: Source['sentences'][number]): HedgeRow[] {
  const words = source.words(sentence);
  return findHedges(words).flatMap((hit) => {
    const hedge = evidenceOf(source, words[hit.first]!.start, words[hit.last - 1]!.end);
    if (hit.value === 'none' || source.voice(hedge) !== 'own' || isOther(hit, hedge, words)) return [];
    const hedged = hedgedBy(source, sentence, hedge);
    return [{ article: source.id, evidence: bare(sentence), hedge, kind: hit.value, hedged }];
  });
}

/** "May" as a month or name, and "potential" as a noun. */
function isOther({ first, last, phrase }: Hit<EpistemicKind>, hedge: Evidence, words: readonly Word[]): boolean {
  const next = words[last]?.key ?? '';
  if (phrase === 'may' && hedge.text === 'May') return first > 0 || /^\p{N}/u.test(next);
  return phrase === 'potential' && /^(?:|for|to|of|in|and|is|as)$/u.test(next);
}

const CLAUSE_END =
  /(?<!\d)[,.:]|[,.:](?!\d)|[;!?()–—]|\s-\s|\s(?:but|although|though|while|whereas|because|if|unless)\s/u;

/** The rest of the hedge's clause; where nothing follows in it, what stands before in the sentence's last clause. */
function hedgedBy(source: Source, sentence: Evidence, hedge: Evidence): Evidence | null {
  const after = source.text.slice(hedge.end, sentence.end);
  const stop = after.search(CLAUSE_END);
  const rest = trimmed(source, hedge.end, stop < 0 ? sentence.end : hedge.end + stop);
  if (rest) return rest;
  const before = source.text.slice(sentence.start, hedge.start).replace(/[\s,]+$/u, '');
  const from = Math.max(...[...before.matchAll(/[,;:–—]/gu)].map((m) => m.index + 1), 0);
  return trimmed(source, sentence.start + from, sentence.start + before.length);
}

function trimmed(source: Source, start: number, end: number): Evidence | null {
  const words = wordsOf(source.text, start, end);
  return words.length > 0 ? evidenceOf(source, words[0]!.start, words.at(-1)!.end) : null;
}

function figuresOf({ outlets }: Ground, rows: readonly HedgeRow[]): MeasureFigure[] {
  const hedged = new Map<string, Set<number>>();
  for (const { article, evidence } of rows)
    hedged.set(article, (hedged.get(article) ?? new Set()).add(evidence!.start));
  return outlets.map((source) =>
    figure(
      source.id,
      "sentences in the outlet's own voice",
      'hedged',
      hedged.get(source.id)?.size ?? 0,
      ownSentences(source).length,
    ),
  );
}
