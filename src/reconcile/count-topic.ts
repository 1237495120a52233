import { headClassOf } from '../lexicon/head-classes.js';
import { predicateClassOf } from '../lexicon/predicate-classes.js';
import { isContent, stemOf } from '../text/stem.js';
import { wordsOf } from '../text/words.js';
import type { Stated } from './stated.js';

/** What a number is a number of: the class of its noun, what is said of it, and its noun's modifiers. */
export interface CountTopic {
  head: string;
  /** predicate classes; empty where nothing known is said of it */
  verbs: ReadonlySet<string>;
  modifiers: readonly string[];
}

/** Verbs that say of jobs that they go, each of another class elsewhere. */
const JOBS_GO = new Set(['layoff', 'loss', 'cost', 'fall', 'close']);
const WINDOW = 60;

/**
 * Reads the noun and the verbs a count stands with: "1,800 job losses" and "will cut 1,800 jobs" are jobs that go. The
 * verbs are the one after the noun, the one right before the number, and the noun itself where it names an act.
 */
export function topicOf(stated: Stated): CountTopic {
  const { count } = stated;
  const modifiers = wordsOf(count.modifiers.join(' '))
    .filter(isContent)
    .map((w) => stemOf(w.norm));
  const printed = wordsOf(count.unit).at(-1)?.key ?? count.head;
  const act = predicateClassOf.get(printed);
  const thing = act === undefined ? undefined : modifiers.map(headClassOf).find((head, i) => head !== modifiers[i]);
  const head = thing ?? headClassOf(count.head);
  const said = wordsSaidOf(stated).flatMap((word) => predicateClassOf.get(word) ?? []);
  const verbs = new Set(act === undefined ? said : [act, ...said]);
  const isJob = /^jobs?$/u.test(printed) || modifiers.includes('job');
  return { head, verbs: isJob && [...verbs].some((v) => JOBS_GO.has(v)) ? new Set(['layoff']) : verbs, modifiers };
}

/** What is said of the counted: the verb the extraction names, the word right before and the first telling word behind. */
export function wordsSaidOf({ source, count }: Stated): string[] {
  const { text } = source.article;
  const before = text
    .slice(Math.max(0, count.start - WINDOW), count.start)
    .split(CLAUSE_END)
    .at(-1)!;
  const after = text.slice(count.end, count.end + WINDOW).split(CLAUSE_END)[0]!;
  const behind = wordsOf(after).filter((word) => isContent(word) && !BETWEEN.has(word.key));
  const first = behind[0]?.key ?? '';
  // "50 groups led by Acme pledged": what they did stands behind what is told of them on the way.
  const later = ON_THE_WAY.has(first) ? behind.slice(1).filter((word) => word.key.endsWith('ed')) : [];
  return [count.predicate, wordsOf(before).at(-1)?.key, first, ...later.map((word) => word.key)].flatMap(
    (w) => w || [],
  );
}

const ON_THE_WAY = new Set('led headed including representing spanning based ranging known'.split(' '));

const CLAUSE_END = /[.,;:!?\n“”"()]/u;
/** Stand between a noun and its verb and tell nothing. */
const BETWEEN = new Set(
  'will would may might could can must already now also since recently reportedly all both not'.split(' '),
);
