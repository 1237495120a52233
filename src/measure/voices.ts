import type { QuoteInstance } from '../model/event.js';
import type { Speaker } from '../model/extraction.js';
import { voiceStatuses, type MeasureFigure, type Measures, type VoiceRow } from '../model/measures.js';
import { byCodeUnit } from '../text/fold.js';
import { gather } from '../text/gather.js';
import { unite, type Interval } from '../text/voice.js';
import { countWords } from '../text/words.js';
import { about } from './about.js';
import { standings, type StandingOf } from './affiliation.js';
import { figure, figuresBy } from './figures.js';
import { bare, type Ground, type Source } from './source.js';

/** Whom each article lets speak, for how many words, and what the speaker's affiliation is to the group of the story. */
export function measureVoices(ground: Ground): Measures['voices'] {
  const standingOf = standings(ground);
  // Whom a speaker speaks for may stand in another article alone.
  const elsewhere = new Map(ground.event.people.map(({ name, affiliations }) => [name, affiliations[0]]));
  const instances = new Map<string, Instance[]>();
  for (const { id, instances: all } of ground.event.quotes)
    for (const instance of all) {
      const affiliation = instance.affiliation ?? elsewhere.get(instance.speaker ?? '') ?? null;
      gather(instances, instance.article, { ...instance, affiliation, quote: id });
    }
  const rows = ground.outlets.flatMap((source) => rowsOf(source, instances.get(source.id) ?? [], standingOf));
  return { ...about.voices, figures: figuresOf(ground, rows), rows };
}

type Instance = QuoteInstance & { quote: string };

function rowsOf(source: Source, found: readonly Instance[], standingOf: StandingOf): VoiceRow[] {
  const instances = [...found].sort((a, b) => a.start - b.start || b.end - a.end || byCodeUnit(a.quote, b.quote));
  const kinds = new Map(source.found.quotes.map((quote) => [`${quote.start} ${quote.end}`, quote.speaker?.kind]));
  const wordsIn = wordCounter(source.text, instances);
  return instances.map((instance) => {
    const kind: Speaker['kind'] = kinds.get(`${instance.start} ${instance.end}`) ?? 'unknown';
    const { type, quote, speaker, affiliation } = instance;
    return {
      article: source.id,
      evidence: bare(instance),
      quote,
      type,
      form: type === 'indirect' ? 'reported' : 'quoted',
      speaker,
      speakerKind: kind,
      affiliation,
      ...standingOf(instance, kind),
      words: wordsIn(instance),
    };
  });
}

/** Every word counts once: marked words inside a reported clause are quoted, not reported. */
function wordCounter(text: string, instances: readonly Instance[]): (instance: Instance) => number {
  const marked = unite(instances.filter((i) => i.type !== 'indirect'));
  const ends = { quoted: 0, reported: 0 };
  const wordsBetween = (from: number, to: number): number => (from < to ? countWords(text, from, to) : 0);
  return ({ type, start, end }) => {
    const form = type === 'indirect' ? 'reported' : 'quoted';
    let at = Math.max(start, ends[form]);
    ends[form] = Math.max(ends[form], end);
    if (form === 'quoted') return wordsBetween(at, end);
    let words = 0;
    for (const inner of overlapping(marked, at, end)) {
      words += wordsBetween(at, inner.start);
      at = Math.max(at, inner.end);
    }
    return words + wordsBetween(at, end);
  };
}

/** Those of the ascending, disjoint intervals that share a character with `start` to `end`. */
function overlapping(intervals: readonly Interval[], start: number, end: number): readonly Interval[] {
  let first = 0;
  let high = intervals.length;
  while (first < high) {
    const middle = (first + high) >> 1;
    if (intervals[middle]!.end <= start) first = middle + 1;
    else high = middle;
  }
  let last = first;
  while (last < intervals.length && intervals[last]!.start < end) last++;
  return intervals.slice(first, last);
}

const NOBODY = 'nobody named';

function figuresOf({ outlets, event }: Ground, rows: readonly VoiceRow[]): MeasureFigure[] {
  const ids = outlets.map(({ id }) => id);
  const kept = new Map(event.articles.map((a) => [a.id, a.wordsKept]));
  const by = (form: VoiceRow['form'], category: (row: VoiceRow) => string) =>
    rows
      .filter((row) => row.form === form)
      .map((row) => ({ article: row.article, category: category(row), n: row.words }));
  const totals = new Map<string, number>();
  for (const { article, form, words } of rows)
    if (form === 'quoted') totals.set(article, (totals.get(article) ?? 0) + words);
  return [
    ...ids.map((id) => figure(id, 'words of the article', 'quoted', totals.get(id) ?? 0, kept.get(id) ?? 0)),
    ...figuresBy(
      'words quoted, by status',
      ids,
      by('quoted', (row) => row.status),
      voiceStatuses,
    ),
    ...figuresBy(
      'words quoted, by speaker',
      ids,
      by('quoted', (row) => row.speaker ?? NOBODY),
    ),
    ...figuresBy(
      'words reported, by status',
      ids,
      by('reported', (row) => row.status),
      voiceStatuses,
    ),
  ];
}
