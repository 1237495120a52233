import type { Principle } from '../model/extraction.js';
import type { EventPrinciple } from '../model/event.js';
import type { Evidence } from '../model/span.js';
import { isContent, stemOf } from '../text/stem.js';
import { topicOfStem } from '../text/topic.js';
import { wordsOf, type Word } from '../text/words.js';
import { clausesOf, type Clause } from '../text/limits.js';
import { evidenceOf, inHeadline, once, type ArticleView, type View } from './view.js';

/** One article's description of a principle, read as words. */
export interface Description {
  article: ArticleView;
  evidence: Evidence;
  quoted: boolean;
  /** it stands in a headline or standfirst, which leave most out */
  headline: boolean;
  /** it names the commitment and says no more of it */
  named: boolean;
  /** it is no commitment but what somebody said */
  statement: boolean;
  words: readonly Word[];
  clauses: readonly Clause[];
  stems: ReadonlySet<string>;
  /** the same with paraphrases counted as one */
  topics: ReadonlySet<string>;
  /** stems of neighbouring words written as one: "cyber attacks" is "cyberattacks" to some */
  joins: ReadonlySet<string>;
  /** the same text in other articles: compared once, shown for each */
  twins: Description[];
}

export interface Described {
  principle: Pick<EventPrinciple, 'id' | 'name'>;
  /** what it is called in a sentence */
  topic: string;
  descriptions: readonly Description[];
}

/** Principles that two articles describe. */
export const describedPrinciples = (view: View): Described[] => once(view, describe);

function describe(view: View): Described[] {
  return view.event.principles.flatMap((principle) => {
    const descriptions = principle.descriptions.flatMap((d) => describePassage(view, d, d) ?? []);
    return several(descriptions)
      ? [{ principle, topic: `“${principle.name}”`, descriptions: distinct(descriptions) }]
      : [];
  });
}

/** True where two articles speak. */
export const several = (descriptions: readonly Description[]): boolean =>
  new Set(descriptions.map((d) => d.article)).size > 1;

/** Reads a passage as words; undefined where its article is none of the event's. */
export function describePassage(
  view: View,
  { article: id, start, end, text }: Evidence,
  { quoted, form }: { quoted: boolean; form?: Principle['form'] },
): Description | undefined {
  const article = view.byId.get(id);
  if (!article) return undefined;
  const words = wordsOf(article.text, start, end);
  const content = words.filter(isContent).map((w) => stemOf(w.norm));
  const evidence = { article: id, start, end, text };
  return {
    article,
    evidence,
    quoted,
    headline: inHeadline(article, evidence),
    named: form === 'names',
    statement: form === undefined,
    words,
    clauses: clausesOf(article.text, words),
    stems: new Set(content),
    topics: new Set(content.map(topicOfStem)),
    joins: new Set(content.slice(1).map((stem, i) => content[i]! + stem)),
    twins: [],
  };
}

/** One for each text, with those of the same text behind it. */
export function distinct(descriptions: readonly Description[]): Description[] {
  const byText = new Map<string, Description>();
  for (const d of descriptions) {
    const first = byText.get(d.evidence.text);
    if (first) first.twins.push(d);
    else byText.set(d.evidence.text, d);
  }
  return [...byText.values()];
}

/** A stretch of a description, in its article and in every twin's. */
export function everywhere(d: Description, start: number, end: number): Evidence[] {
  return [d, ...d.twins].map(({ article, evidence }) => {
    const shift = evidence.start - d.evidence.start;
    return evidenceOf(article, start + shift, end + shift);
  });
}
