import { attributingPhrases, noClaims, noSuperlatives, quantifiers, superlatives } from '../lexicon/claim-words.js';
import type { ClaimRow, MeasureFigure, Measures } from '../model/measures.js';
import type { Evidence } from '../model/span.js';
import { gather } from '../text/gather.js';
import type { Word } from '../text/words.js';
import { about } from './about.js';
import { figure } from './figures.js';
import { ownSentences } from './own-voice.js';
import { makeFinder } from './phrases.js';
import { bare, evidenceOf, type Ground, type Source } from './source.js';

type Kind = ClaimRow['kind'];

const findClaims = makeFinder<Kind | 'none'>(
  new Map([
    ...[...noClaims].map((phrase) => [phrase, 'none'] as const),
    ...[...quantifiers].map((phrase) => [phrase, 'quantifier'] as const),
    ...[...superlatives].map((phrase) => [phrase, 'superlative'] as const),
  ]),
);
const findSources = makeFinder(new Map([...attributingPhrases].map((phrase) => [phrase, true])));

/** Numbers, quantifiers and superlatives in sentences of the outlet's own voice that name no source. */
export function measureClaims(ground: Ground): Measures['claims'] {
  const numbers = numbersIn(ground);
  const rows = ground.outlets.flatMap((source) =>
    unsourced(source).flatMap(({ sentence, words }) =>
      claimsIn(source, words, numbers(source, sentence)).map((found) => ({
        article: source.id,
        evidence: bare(sentence),
        ...found,
      })),
    ),
  );
  return { ...about.claims, figures: figuresOf(ground, rows), rows };
}

/** Sentences that are the outlet's own throughout and have no word by which a source is named. */
const unsourced = (source: Source): { sentence: Source['sentences'][number]; words: readonly Word[] }[] =>
  ownSentences(source).flatMap((sentence) => {
    const words = source.words(sentence);
    return sentence.voice === 'own' && findSources(words).length === 0 ? [{ sentence, words }] : [];
  });

/** Counts and quantities; vague ones ("dozens") are quantifiers, ordinals, ages and times of day tell how many of nothing. */
function numbersIn({ event }: Ground): (source: Source, sentence: Evidence) => Evidence[] {
  const places = new Map<string, Evidence[]>();
  for (const count of event.counts) if (!count.vague) gather(places, count.article, bare(count));
  for (const quantity of event.quantities)
    if (!['ordinal', 'time', 'age'].includes(quantity.kind)) gather(places, quantity.article, bare(quantity));
  for (const list of places.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return (source, sentence) =>
    (places.get(source.id) ?? []).filter((n, i, all) => {
      const inside = sentence.start <= n.start && n.end <= sentence.end;
      return inside && all[i - 1]?.start !== n.start;
    });
}

type Claim = Pick<ClaimRow, 'trigger' | 'kind'>;

/** The numbers, and the words of claims outside of them: "more than a third" is one claim. */
function claimsIn(source: Source, words: readonly Word[], numbers: readonly Evidence[]): Claim[] {
  const outside = ({ trigger }: Claim): boolean => !numbers.some((n) => n.start < trigger.end && trigger.start < n.end);
  return [
    ...numbers.filter((n) => !isRate(source, n)).map((trigger) => ({ trigger, kind: 'number' as const })),
    ...wordsOfClaim(source, words).filter(outside),
  ];
}

/** "($1 = 0.77 pounds)": a rate of exchange. */
function isRate({ text }: Source, { start, end }: Evidence): boolean {
  return /^\s*=/u.test(text.slice(end, end + 3)) || /=\s*$/u.test(text.slice(Math.max(0, start - 3), start));
}

function wordsOfClaim(source: Source, words: readonly Word[]): Claim[] {
  const hits = findClaims(words);
  const taken = new Set(hits.flatMap((hit) => Array.from({ length: hit.last - hit.first }, (_, k) => hit.first + k)));
  const inEst = words.flatMap((word, i) =>
    !taken.has(i) && isSuperlative(word, words[i - 1])
      ? [{ first: i, last: i + 1, value: 'superlative' as const }]
      : [],
  );
  return [...hits, ...inEst]
    .sort((a, b) => a.first - b.first)
    .flatMap(({ first, last, value }) => {
      if (value === 'none' || isInName(source, words, first)) return [];
      const from = words[ordinalBefore(source, words, first)]!.start;
      const kind = value === 'quantifier' && isMostOfKind(words, first, last) ? 'superlative' : value;
      return [{ trigger: evidenceOf(source, from, words[last - 1]!.end), kind }];
    });
}

/** "Tarn Record staff": a capital behind or before another one, in a sentence that is not all capitals. */
function isInName({ text }: Source, words: readonly Word[], at: number): boolean {
  const isCapital = (i: number): boolean =>
    words[i] !== undefined && /^\p{Lu}/u.test(text.slice(words[i].start, words[i].end));
  return at > 0 && isCapital(at) && isCapital(at - 1) && words.some((word, i) => word.key.length > 3 && !isCapital(i));
}

/** "its most drastic step", "Europe's most expensive": above all others, not how many. */
const isMostOfKind = (words: readonly Word[], first: number, last: number): boolean =>
  words[first]!.key === 'most' &&
  last - first === 1 &&
  /^(?:its|their|his|her|our|my)$|['’]s$/u.test(words[first - 1]?.key ?? '');

const ORDINALS = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next)$/u;

/** "second-largest": the word before the hyphen belongs to it. */
const ordinalBefore = ({ text }: Source, words: readonly Word[], first: number): number => {
  const before = words[first - 1];
  return before && ORDINALS.test(before.key) && text.slice(before.end, words[first]!.start) === '-' ? first - 1 : first;
};

/** "the fastest", "its oldest", "Europe's longest": not "the forest". */
const isSuperlative = (word: Word, before: Word | undefined): boolean =>
  /^\p{L}{3,}est$/u.test(word.key) &&
  !noSuperlatives.has(word.key) &&
  before !== undefined &&
  /^(?:the|its|their|his|her|our|my)$|'s$/u.test(before.key);

function figuresOf({ outlets }: Ground, rows: readonly ClaimRow[]): MeasureFigure[] {
  const what = "sentences in the outlet's own voice";
  return outlets.flatMap((source) => {
    const own = rows.filter((row) => row.article === source.id);
    const of = ownSentences(source).length;
    const sentences = (kind?: Kind): number =>
      new Set(own.filter((row) => kind === undefined || row.kind === kind).map((row) => row.evidence!.start)).size;
    return [
      figure(source.id, what, 'number without a source', sentences('number'), of),
      figure(source.id, what, 'quantifier without a source', sentences('quantifier'), of),
      figure(source.id, what, 'superlative without a source', sentences('superlative'), of),
      figure(source.id, what, 'any of these', sentences(), of),
    ];
  });
}
