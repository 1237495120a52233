import { causePhrases } from '../lexicon/lead-verbs.js';
import { isContent, stemOf } from '../text/stem.js';
import type { Word } from '../text/words.js';
import type { Draft } from './define.js';
import { sidesOf } from './sides.js';
import { evidenceOf, phraseAt, type SentenceView, type View } from './view.js';

/** Causes of one effect that share no content word. */
export function causes(view: View): Draft[] {
  const found = distinct(view.outlets.flatMap((article) => article.sentences.flatMap((s) => causeIn(s) ?? [])));
  const pair = found.flatMap((a, i) =>
    found
      .slice(i + 1)
      .flatMap((b) => (a.sentence.article !== b.sentence.article && apart(a, b) ? [[a, b] as const] : [])),
  )[0];
  if (!pair) return [];
  const statements = pair.map(({ sentence, phrase }) => ({
    key: `${sentence.article.id} ${phrase}`,
    value: sentence.text,
    evidence: evidenceOf(sentence.article, sentence.start, sentence.end),
  }));
  const subject = `cause ${shared(pair[0].effect, pair[1].effect).sort().slice(0, 3).join(' ')}`;
  return [{ subject, topic: 'the cause given', sides: sidesOf(view, statements), disposition: 'review' }];
}

/** Two of each reading: further articles that say the same add nothing to compare with. */
function distinct(causes: readonly Cause[]): Cause[] {
  const seen = new Map<string, Set<string>>();
  return causes.filter(({ effect, cause, sentence }) => {
    const key = `${[...effect].join(' ')}|${[...cause].join(' ')}`;
    const articles = seen.get(key) ?? new Set();
    seen.set(key, articles);
    return articles.size < 2 && articles.add(sentence.article.id);
  });
}

interface Cause {
  sentence: SentenceView;
  phrase: string;
  effect: ReadonlySet<string>;
  /** the last content word before the phrase: what was caused */
  what: string;
  cause: ReadonlySet<string>;
}

/** Direct causes only: what came before is no cause. */
const DIRECT = new Set([
  'caused by',
  'triggered by',
  'blamed on',
  'due to',
  'attributed to',
  'resulted from',
  'sparked by',
  'because of',
]);

function causeIn(sentence: SentenceView): Cause | undefined {
  const text = ` ${sentence.words.map((w) => w.key).join(' ')} `;
  const phrase = causePhrases.find((p) => DIRECT.has(p) && text.includes(` ${p} `));
  if (phrase === undefined) return undefined;
  const n = phrase.split(' ').length;
  const at = sentence.words.findIndex((_, i) => phraseAt(sentence.words, i, n) === phrase);
  const stems = (words: readonly Word[]): Set<string> => new Set(words.filter(isContent).map((w) => stemOf(w.norm)));
  const effect = stems(sentence.words.slice(0, at));
  return {
    sentence,
    phrase,
    effect,
    what: [...effect].at(-1) ?? '',
    cause: stems(sentence.words.slice(at + n, at + n + 8)),
  };
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((s) => b.has(s));

const apart = (a: Cause, b: Cause): boolean =>
  (a.what === b.what || shared(a.effect, b.effect).length >= 2) &&
  a.cause.size > 0 &&
  b.cause.size > 0 &&
  !shared(a.cause, b.cause).length;
