import { headClassOf } from '../lexicon/head-classes.js';
import { predicateClassOf } from '../lexicon/predicate-classes.js';
import { evidenceOf, once, voiceOf, type ArticleView, type SentenceView, type View } from './view.js';
import type { Evidence } from '../model/span.js';

/** A share in words of a group: "most of the firms", "half of its members", with the bounds it claims. */
export interface Share {
  article: ArticleView;
  sentence: SentenceView;
  evidence: Evidence;
  words: string;
  head: string;
  /** lowest and highest share of the group that the words allow */
  min: number;
  max: number;
  predicates: ReadonlySet<string>;
}

const SHARES: readonly [RegExp, number, number][] = [
  [
    /^(?:a (?:large |vast |great |clear )?majority|the (?:large |vast |great )?majority|most|more than half|over half)$/u,
    0.5001,
    1,
  ],
  [/^(?:half|exactly half)$/u, 0.45, 0.55],
  [/^(?:nearly half|almost half|just under half)$/u, 0.4, 0.4999],
  [/^(?:less than half|fewer than half|under half|a minority)$/u, 0, 0.4999],
  [/^(?:two[- ]thirds)$/u, 0.62, 0.71],
  [/^(?:a third|one[- ]third)$/u, 0.3, 0.37],
  [/^(?:three[- ]quarters)$/u, 0.71, 0.79],
  [/^(?:a quarter|one[- ]quarter)$/u, 0.22, 0.28],
  [/^(?:all|every one|each)$/u, 1, 1],
  [/^(?:none)$/u, 0, 0],
];
const SHARE =
  /\b(a (?:large |vast |great |clear )?majority|the (?:large |vast |great )?majority|most|more than half|over half|nearly half|almost half|just under half|less than half|fewer than half|under half|a minority|half|two[- ]thirds|a third|one[- ]third|three[- ]quarters|a quarter|one[- ]quarter|all|none) (?:of )?(?:the |its |their |these |those )?(?:[\d,]+ )?((?:\p{Ll}[\p{L}-]+ ){0,3}?)(\p{Ll}[\p{L}-]+s|people|staff)\b/giu;

/** Every share in words of a countable group that an outlet states. */
export const sharesOf = (view: View): Share[] => once(view, collect);

const collect = (view: View): Share[] =>
  view.articles.flatMap((article) =>
    article.sentences.flatMap((s) => [...s.text.matchAll(SHARE)].flatMap((m) => shareOf(article, s, m) ?? [])),
  );

function shareOf(article: ArticleView, sentence: SentenceView, match: RegExpMatchArray): Share | undefined {
  const words = match[1]!.toLowerCase();
  const bounds = SHARES.find(([form]) => form.test(words));
  const start = sentence.start + match.index!;
  const end = start + match[0].length;
  const partitive = / of /u.test(match[0]) || /^(?:all|most|half)/u.test(words);
  if (!bounds || !partitive || voiceOf(article, { start, end }) === 'quoted') return undefined;
  const after = sentence.words.filter((w) => w.start >= end).slice(0, 8);
  return {
    article,
    sentence,
    evidence: evidenceOf(article, start, end),
    words,
    head: headClassOf(
      match[3]!
        .toLowerCase()
        .replace(/ies$/u, 'y')
        .replace(/(?<=[^s])s$/u, ''),
    ),
    min: bounds[1],
    max: bounds[2],
    predicates: new Set(after.flatMap((w) => predicateClassOf.get(w.key) ?? [])),
  };
}
