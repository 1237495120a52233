import { emptyTopics } from '../lexicon/empty-topics.js';
import { limiters } from '../lexicon/limiters.js';
import { byCodeUnit } from '../text/fold.js';
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

const LONGEST = 3;
/** Letters of a single word that may be a topic of its own. */
const SHORTEST = 8;

/**
 * Parts of a principle: what its descriptions promise, by their runs of content words, longer runs first. A part that an
 * article has within one sentence anywhere counts as there.
 */
export function partTopics(view: View): Topic[] {
  const all = describedPrinciples(view).flatMap((described) => partsOf(described));
  const topics = all.map(({ part, principle }) => topicFor(view, part, principle)).filter((t) => t.evidence.length > 0);
  const size = (t: Topic): number => t.id.split(' ').length;
  return topics.sort((a, b) => size(b) - size(a));
}

interface Named {
  part: Part;
  principle: Described['principle'];
}

function partsOf({ principle, descriptions }: Described): Named[] {
  const parts = new Map<string, Named>();
  for (const d of descriptions)
    for (const clause of d.clauses)
      for (const part of runs(d.article, clause.words))
        if (!parts.has(part.key)) parts.set(part.key, { part, principle });
  return [...parts.values()];
}

function topicFor(view: View, part: Part, principle: Described['principle']): Topic {
  const evidence = view.articles.flatMap((article) => {
    const sentence = article.sentences.find((s) => part.stems.every((stem) => s.stems.has(stem)));
    return sentence ? [evidenceOf(article, sentence.start, sentence.end)] : [];
  });
  return {
    kind: 'part',
    id: `${principle.id} ${part.key}`,
    name: `“${part.text}” (${principle.name})`,
    evidence,
    articles: evidence.map((e) => e.article),
  };
}

/** Runs of content words without those that name nothing; a single short word says too little. */
function runs(article: ArticleView, words: readonly Word[]): Part[] {
  const found: Part[] = [];
  let run: Word[] = [];
  for (const word of [...words, undefined]) {
    if (word !== undefined && isContent(word) && !emptyTopics.has(word.key) && !limiters.has(word.key)) {
      run.push(word);
      continue;
    }
    const part = run.slice(-LONGEST);
    if (part.length > 1 || (part[0]?.key.length ?? 0) >= SHORTEST) found.push(partOf(article, part));
    run = [];
  }
  return found;
}

function partOf(article: ArticleView, run: readonly Word[]): Part {
  const stems = [...new Set(run.map((w) => stemOf(w.norm)))];
  const text = article.text.slice(run[0]!.start, run[run.length - 1]!.end).replace(/\s+/gu, ' ');
  return { key: [...stems].sort(byCodeUnit).join(' '), text, stems };
}
