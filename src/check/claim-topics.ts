import { headClassOf } from '../lexicon/head-classes.js';
import { isContent, stemOf } from '../text/stem.js';
import type { Topic } from './topics.js';
import { evidenceOf, once, voiceOf, type ArticleView, type SentenceView, type View } from './view.js';

/** Claims of one article beyond which a reader would rather read the article. */
const MOST = 2;
/** Sentences at the top that tell the news itself. */
const LEAD = 2;
/** Content words of a claim that no other article has. */
const FEWEST = 1;
const SIZE =
  /\b(?:open to|proportion|share of|majority|most of|largest|biggest|only|never|record|unlike|critics?|cynics?|unclear|remains to be seen|voluntary|binding|no (?:penalt|sanction|deadline|date)|not? cover|free to|deadline|expires?)/iu;

/**
 * What one article says of the parties in its own voice and no other has in any words: how large, how open, how binding.
 * Sentences that only add a name, a quotation or a promise are topics of other kinds.
 */
export function claimTopics(view: View): Topic[] {
  return view.outlets.flatMap((article) => {
    const promises = view.event.principles.flatMap((p) => p.descriptions.filter((d) => d.article === article.id));
    const claims = article.sentences
      .filter((s) => isClaim(article, s) && !promises.some((d) => d.start < s.end && s.start < d.end))
      .map((s) => ({ s, own: ownStems(view, s) }));
    return claims
      .filter((c) => c.own.length >= FEWEST)
      .sort((a, b) => b.own.length - a.own.length || a.s.start - b.s.start)
      .slice(0, MOST)
      .map(({ s, own }) => topicFor(article, s, own));
  });
}

/** The sentence is the outlet's own, about the parties or what they agreed, and sizes or limits it. */
function isClaim(article: ArticleView, s: SentenceView): boolean {
  if (s.zone !== 'body' || s.index < LEAD || voiceOf(article, s) !== 'own') return false;
  const parties = s.words.some(
    (w) => BODIES.has(headClassOf(w.key.replace(/(?:ies)$/u, 'y').replace(/s$/u, ''))) || DEAL.test(w.key),
  );
  return parties && SIZE.test(s.text);
}

const BODIES = new Set(['company', 'member', 'country', 'club', 'union', 'worker']);
const DEAL =
  /^(?:agreement|accord|pact|deal|pledge|treaty|plan|alliance|partnership|ban|strike|merger|charter|coalition)$/u;

/** Content stems of the sentence that no other article has anywhere. */
function ownStems(view: View, s: SentenceView): string[] {
  const holders = once(view, stemHolders);
  return [...new Set(s.words.filter(isContent).map((w) => stemOf(w.norm)))].filter(
    (stem) => holders.get(stem)?.size === 1,
  );
}

const stemHolders = (view: View): ReadonlyMap<string, ReadonlySet<string>> => {
  const holders = new Map<string, Set<string>>();
  for (const article of view.articles)
    for (const s of article.sentences)
      for (const stem of s.stems) holders.set(stem, (holders.get(stem) ?? new Set()).add(article.id));
  return holders;
};

function topicFor(article: ArticleView, s: SentenceView, own: readonly string[]): Topic {
  return {
    kind: 'claim',
    id: `claim ${own.slice(0, 4).join(' ')}`,
    name: 'what is said of the parties here',
    evidence: [evidenceOf(article, s.start, s.end)],
    articles: [article.id],
  };
}
