import type { EventPrinciple } from '../model/event.js';
import type { Evidence } from '../model/span.js';
import { isContent, stemOf } from '../text/stem.js';
import { wordsOf, type Word } from '../text/words.js';
import { clausesOf, type Clause } from '../text/limits.js';
import { evidenceOf, once, type ArticleView, type View } from './view.js';

/** One article's description of a principle, read as words. */
export interface Description {
  article: ArticleView;
  evidence: Evidence;
  quoted: boolean;
  words: readonly Word[];
  clauses: readonly Clause[];
  stems: ReadonlySet<string>;
  /** stems of neighbouring words written as one: "cyber attacks" is "cyberattacks" to some */
  joins: ReadonlySet<string>;
  /** the same text in other articles: compared once, shown for each */
  twins: Description[];
}

export interface Described {
  principle: EventPrinciple;
  descriptions: readonly Description[];
}

/** Principles that two articles describe. */
export const describedPrinciples = (view: View): Described[] => once(view, describe);

function describe(view: View): Described[] {
  return view.event.principles.flatMap((principle) => {
    const descriptions = principle.descriptions.flatMap(({ quoted, article: id, start, end, text }) => {
      const article = view.byId.get(id);
      if (!article) return [];
      const words = wordsOf(article.text, start, end);
      const content = words.filter(isContent).map((w) => stemOf(w.norm));
      const stems = new Set(content);
      const joins = new Set(content.slice(1).map((stem, i) => content[i]! + stem));
      const evidence = { article: id, start, end, text };
      return [{ article, evidence, quoted, words, clauses: clausesOf(article.text, words), stems, joins, twins: [] }];
    });
    const several = new Set(descriptions.map((d) => d.article)).size > 1;
    return several ? [{ principle, descriptions: distinct(descriptions) }] : [];
  });
}

function distinct(descriptions: readonly Description[]): Description[] {
  const byText = new Map<string, Description>();
  for (const d of descriptions) {
    const first = byText.get(d.evidence.text);
    if (first) first.twins.push(d);
    else byText.set(d.evidence.text, d);
  }
  return [...byText.values()];
}

/** Pairs of descriptions of two articles, each pair in both orders. */
export function orderedPairs(descriptions: readonly Description[]): [Description, Description][] {
  return descriptions.flatMap((a) =>
    descriptions.filter((b) => b !== a && b.article !== a.article).map((b): [Description, Description] => [a, b]),
  );
}

/** A stretch of a description, in its article and in every twin's. */
export function everywhere(d: Description, start: number, end: number): Evidence[] {
  return [d, ...d.twins].map(({ article, evidence }) => {
    const shift = evidence.start - d.evidence.start;
    return evidenceOf(article, start + shift, end + shift);
  });
}
