import { sharedRuns, shingleIndex } from '../text/shingles.js';
import { sharedStems, type Pair, type Pile } from './likeness.js';

const RUN_WORDS = 8;
const NAMES_SHOWN = 6;

/** Why two articles are alike, in words: the rare names both print, the text they share, their days. */
export function reasonsFor(pile: Pile, texts: readonly string[], { a, b }: Pick<Pair, 'a' | 'b'>): string[] {
  const { features, frequency } = pile;
  const shared = sharedStems(pile, a, b);
  const isName = (stem: string): boolean => features[a]!.names.has(stem) && features[b]!.names.has(stem);
  const names = shared.filter(isName).slice(0, NAMES_SHOWN);
  const words = shared.filter((stem) => !isName(stem)).slice(0, NAMES_SHOWN);
  const show = (stem: string): string => `${features[a]!.printed.get(stem)!} (in ${frequency.get(stem)!})`;
  return [
    ...(names.length > 0 ? [`both print ${names.map(show).join(', ')}`] : []),
    ...(words.length > 0
      ? [
          `${names.length > 0 ? 'and' : 'both print'} the words ${words.map((stem) => features[a]!.printed.get(stem)!).join(', ')}`,
        ]
      : []),
    ...sharedText(pile, texts, a, b),
    daysApart(features[a]!.day, features[b]!.day),
  ];
}

function sharedText({ features }: Pile, texts: readonly string[], a: number, b: number): string[] {
  const words = features[a]!.words;
  const runs = sharedRuns(words, shingleIndex(features[b]!.words, RUN_WORDS));
  const longest = runs.reduce<(typeof runs)[number] | null>(
    (best, run) => (best && best.length >= run.length ? best : run),
    null,
  );
  if (!longest) return [];
  const text = texts[a]!.slice(words[longest.a]!.start, words[longest.a + longest.length - 1]!.end).replace(
    /\s+/gu,
    ' ',
  );
  return [`both print ${longest.length} words in a row: “${text.length > 90 ? `${text.slice(0, 87)}...` : text}”`];
}

function daysApart(a: number | null, b: number | null): string {
  if (a === null || b === null) return 'at least one of them says no day of publication';
  const days = Math.abs(a - b);
  return days === 0 ? 'published on one day' : `published ${days} ${days === 1 ? 'day' : 'days'} apart`;
}
