import { emptyTopics } from '../lexicon/empty-topics.js';
import { limiters } from '../lexicon/limiters.js';
import { numberWords } from '../lexicon/number-words.js';
import { byCodeUnit } from '../text/fold.js';
import { contentStems, isContent, stemOf } from '../text/stem.js';
import { wordsOf, type Word } from '../text/words.js';
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
/** Letters of a stem that adds something to the principle's name. */
const LONG_STEM = 5;

/**
 * Parts of a principle: what its descriptions promise, by their runs of content words, longer runs first. A part that an
 * article has within one sentence anywhere counts as there.
 */
export function partTopics(view: View): Topic[] {
  const all = describedPrinciples(view).flatMap((described) => partsOf(described));
  const topics = all.map(({ part, principle }) => topicFor(view, part, principle)).filter((t) => t.evidence.length > 0);
  const size = (t: Topic): number => t.id.split(' ').length;
  return topics.sort((a, b) => size(b) - size(a) || byCodeUnit(a.id, b.id));
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
        if (!parts.has(part.key) && !isTheName(principle.name, part)) parts.set(part.key, { part, principle });
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
    key: part.key,
    evidence,
    articles: evidence.map((e) => e.article),
  };
}

/** The part says little more than the principle is called: "take collective action". */
function isTheName(name: string, { stems }: Part): boolean {
  const known = new Set(contentStems(wordsOf(name)));
  const beyond = stems.filter((stem) => !known.has(stem) && stem.length >= LONG_STEM);
  return beyond.length === 0;
}

/** Runs of content words without those that name nothing; a single short word says too little. */
function runs(article: ArticleView, words: readonly Word[]): Part[] {
  const found: Part[] = [];
  let run: Word[] = [];
  for (const word of [...words, undefined]) {
    const last = run.at(-1);
    const joined = !last || !word || /^\s*$/u.test(article.text.slice(last.end, word.start));
    if (word !== undefined && joined && isContent(word) && !emptyTopics.has(word.key) && !limiters.has(word.key)) {
      run.push(word);
      continue;
    }
    const part = run.slice(-LONGEST);
    const says = part.length > 1 || (part[0]?.key.length ?? 0) >= SHORTEST;
    if (says && isSlot(article, part)) found.push(partOf(article, part));
    run = [];
  }
  return found;
}

/** Words of measure and comparison: the number is a finding of its own. */
const MEASURE = /\d|^(?:least|most|more|less|fewer|than|up|per|cent|percent)$/u;

/** A phrase of common words: no number, no name, no piece of a hyphened word. */
function isSlot(article: ArticleView, run: readonly Word[]): boolean {
  const { text } = article;
  const [start, end] = [run[0]!.start, run[run.length - 1]!.end];
  if (
    /[-–][\p{L}\p{N}]/u.test(text.slice(end, end + 2)) ||
    /[\p{L}\p{N}][-–]$/u.test(text.slice(Math.max(0, start - 2), start))
  )
    return false;
  const opens = /(?:^|[.!?:;•\n“"‘]|^[-*])\s*$/u.test(text.slice(Math.max(0, start - 3), start));
  return run.every((w, i) => {
    const printed = text.slice(w.start, w.end);
    return !MEASURE.test(w.key) && !numberWords.has(w.key) && !(/^\p{Lu}/u.test(printed) && !(opens && i === 0));
  });
}

function partOf(article: ArticleView, run: readonly Word[]): Part {
  const stems = [...new Set(run.map((w) => stemOf(w.norm)))];
  const text = article.text.slice(run[0]!.start, run[run.length - 1]!.end).replace(/\s+/gu, ' ');
  return { key: [...stems].sort(byCodeUnit).join(' '), text, stems };
}
