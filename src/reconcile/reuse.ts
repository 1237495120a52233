import type { EventQuote, ReuseRun } from '../model/event.js';
import { spanOf } from '../model/span.js';
import { byCodeUnit } from '../text/fold.js';
import type { Voice } from '../text/voice.js';
import { groupBy } from './choose.js';
import type { TextRun } from './shared-text.js';
import { byPlace, evidenceOf, type Source } from './source.js';
import { quoteAt } from './voices.js';
import { wireOf } from './wire.js';

/** Words from which a shared run tells something, outside quotations and where one side is a quotation. */
const OWN_WORDS = 8;
const QUOTED_WORDS = 5;

type VoiceIn = (source: Source, span: { start: number; end: number }) => Voice;
type Side = ReuseRun['sides'][number];

/** The runs of words that articles share, one row for each wording with every article that has it, longest first. */
export function findReuse(
  sources: readonly Source[],
  shared: readonly TextRun[],
  quotes: readonly EventQuote[],
  voiceIn: VoiceIn,
): ReuseRun[] {
  const byId = new Map(sources.map((s) => [s.article.id, s]));
  const speakerAt = quoteAt(quotes);
  const side = (end: TextRun['one'], length: number): Side => {
    const source = sources[end.text]!;
    const span = { start: source.words[end.at]!.start, end: source.words[end.at + length - 1]!.end };
    return { ...evidenceOf(source, spanOf(source.article.text, span.start, span.end)), voice: voiceIn(source, span) };
  };
  const pairs = shared.map((run) => ({
    words: run.length,
    key: wordsKey(sources, run),
    sides: [side(run.one, run.length), side(run.other, run.length)],
  }));
  const kept = pairs.filter(
    ({ words, sides }) => words >= (sides.some((s) => s.voice === 'quoted') ? QUOTED_WORDS : OWN_WORDS),
  );
  return [...groupBy(kept, (pair) => pair.key)]
    .map(([key, group]) => ({ key, words: group[0]!.words, sides: oncePerPlace(group.flatMap((pair) => pair.sides)) }))
    .sort((a, b) => b.words - a.words || byCodeUnit(a.key, b.key))
    .map(({ words, sides }) => ({ words, sides, origin: originOf(sides, byId, speakerAt) }));
}

const wordsKey = (sources: readonly Source[], { one, length }: TextRun): string =>
  sources[one.text]!.words.slice(one.at, one.at + length)
    .map((w) => w.norm)
    .join(' ');

const oncePerPlace = (sides: readonly Side[]): Side[] => [
  ...new Map([...sides].sort(byPlace).map((side) => [`${side.article}\n${side.start}`, side])).values(),
];

/** Who the shared words come from, as far as the texts say: a reference text, a quoted speaker, a news agency. */
function originOf(
  sides: readonly Side[],
  byId: ReadonlyMap<string, Source>,
  speakerAt: ReturnType<typeof quoteAt>,
): string {
  const reference = sides.map((s) => byId.get(s.article)!).find((s) => !s.counted);
  if (reference) return `reference text: ${reference.article.label}`;
  for (const side of sides) {
    const edges = [side, { ...side, end: side.start + 1 }, { ...side, start: side.end - 1 }];
    const speaker = edges.map((edge) => speakerAt(edge)?.speaker).find((name) => typeof name === 'string');
    if (speaker !== undefined) return `statement: ${speaker}`;
  }
  const wires = new Set(sides.map((s) => wireOf(byId.get(s.article)!.article)));
  const [wire] = wires;
  if (wires.size === 1 && wire) return `agency: ${wire}`;
  return 'common text, direction unknown';
}
