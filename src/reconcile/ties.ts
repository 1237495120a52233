// What ties two articles to one text, from the runs of words they share.
import type { Origin } from '../model/event.js';
import { unite, type Interval, type Voice } from '../text/voice.js';
import { groupBy } from './choose.js';
import type { TextRun } from './shared-text.js';
import type { Source } from './source.js';

/** Two articles that draw on one text, by their number, and how it shows. */
export interface Tie {
  one: number;
  other: number;
  kind: Exclude<Origin['kind'], 'own text'>;
  /** words in the longest run that shows it; of near-identical articles all that they share */
  words: number;
}

/** Words in a row from which two articles count as drawing on one text: in the outlets' voice, in a quotation. */
const TEXT_WORDS = 12;
const STATEMENT_WORDS = 8;
/** Share of the shorter article's words, and of the longer one's, from which the two are one article with changes. */
const NEAR_IDENTICAL = 0.8;
const NOT_MUCH_LONGER = 0.5;

type VoiceIn = (source: Source, span: Interval) => Voice;

/** The ties between articles that share words, the closest kind for each two. Linear in the runs. */
export function findTies(sources: readonly Source[], runs: readonly TextRun[], voiceIn: VoiceIn): Tie[] {
  const pairs = groupBy(runs, ({ one, other }) => [one.text, other.text].sort((a, b) => a - b).join(' '));
  return [...pairs.values()].flatMap((shared) => tieOf(sources, shared, voiceIn) ?? []);
}

function tieOf(sources: readonly Source[], runs: readonly TextRun[], voiceIn: VoiceIn): Tie | undefined {
  const [first] = runs as [TextRun];
  const [one, other] = [first.one.text, first.other.text].sort((a, b) => a - b) as [number, number];
  const shared = unite(runs.map((run) => wordsIn(run, one))).reduce((n, { start, end }) => n + end - start, 0);
  const [shorter, longer] = [sources[one]!.words.length, sources[other]!.words.length].sort((a, b) => a - b);
  if (shared >= NEAR_IDENTICAL * shorter! && shared >= NOT_MUCH_LONGER * longer!)
    return { one, other, kind: 'near-identical', words: shared };
  const longest = (quoted: boolean): number =>
    runs.reduce((n, run) => (isQuoted(sources, run, voiceIn) === quoted ? Math.max(n, run.length) : n), 0);
  const [text, statement] = [longest(false), longest(true)];
  if (text >= TEXT_WORDS) return { one, other, kind: 'shared text', words: text };
  return statement >= STATEMENT_WORDS ? { one, other, kind: 'shared statement', words: statement } : undefined;
}

function wordsIn(run: TextRun, text: number): Interval {
  const { at } = run.one.text === text ? run.one : run.other;
  return { start: at, end: at + run.length };
}

const isQuoted = (sources: readonly Source[], run: TextRun, voiceIn: VoiceIn): boolean =>
  [run.one, run.other].some(({ text, at }) => {
    const { words } = sources[text]!;
    const span = { start: words[at]!.start, end: words[at + run.length - 1]!.end };
    return voiceIn(sources[text]!, span) === 'quoted';
  });
