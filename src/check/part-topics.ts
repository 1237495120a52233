import { isContent, stemOf } from '../text/stem.js';
import type { Word } from '../text/words.js';
import { describedPrinciples, type Described } from './descriptions.js';
import type { Topic } from './topics.js';
import { evidenceOf, type ArticleView, type View } from './view.js';

/** A run of content words inside a description: "malicious code", "tampering". */
interface Part {
  key: string;
  text: string;
  stems: readonly string[];
}

/** Words that a part may end in or consist of without telling anything. */
const EMPTY =
  /^(?:company|companies|firms?|members?|signator(?:y|ies)|will|not|way|ways|things?|people|new|including|include|includes|better|need|needs|make|making|use|using|work|working|part|every|all|each|agreement|accord|principles?|points?|areas?|first|second|third|fourth|finally|help|helping)$/u;
const LONGEST = 3;

/**
 * Parts of a principle: what its descriptions promise, by their runs of content words. A part that an article has within
 * one sentence anywhere counts as there.
 */
export function partTopics(view: View): Topic[] {
  return describedPrinciples(view).flatMap((described) => partsOf(view, described));
}

function partsOf(view: View, { principle, descriptions }: Described): Topic[] {
  const parts = new Map<string, Part>();
  for (const d of descriptions)
    for (const clause of d.clauses)
      for (const part of runs(d.article, clause.words)) if (!parts.has(part.key)) parts.set(part.key, part);
  return [...parts.values()].flatMap((part) => {
    const evidence = view.articles.flatMap((article) => {
      const sentence = article.sentences.find((s) => part.stems.every((stem) => s.stems.has(stem)));
      return sentence ? [evidenceOf(article, sentence.start, sentence.end)] : [];
    });
    const articles = evidence.map((e) => e.article);
    return evidence.length
      ? [
          {
            kind: 'part' as const,
            id: `${principle.id} ${part.key}`,
            name: `“${part.text}” (${principle.name})`,
            evidence,
            articles,
          },
        ]
      : [];
  });
}

function runs(article: ArticleView, words: readonly Word[]): Part[] {
  const found: Part[] = [];
  let run: Word[] = [];
  for (const word of [...words, undefined]) {
    if (word && isContent(word) && !EMPTY.test(word.key)) {
      run.push(word);
      continue;
    }
    if (run.length) found.push(partOf(article, run.slice(-LONGEST)));
    run = [];
  }
  return found;
}

function partOf(article: ArticleView, run: readonly Word[]): Part {
  const stems = [...new Set(run.map((w) => stemOf(w.norm)))];
  const text = article.text.slice(run[0]!.start, run[run.length - 1]!.end).replace(/\s+/gu, ' ');
  return { key: [...stems].sort().join(' '), text, stems };
}
