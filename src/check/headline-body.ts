import type { EventCompany, EventPerson } from '../model/event.js';
import { partyNouns } from '../lexicon/party-nouns.js';
import { defineCheck, type Draft } from './define.js';
import { stemOf } from '../text/stem.js';
import { wordsOf } from '../text/words.js';
import { topicPhrase } from './topic-words.js';
import { isExact, meet, ratio } from './intervals.js';
import { likenessOf, NEAR, type Weight } from './measure-match.js';
import { termWeights } from './measure-topics.js';
import { measuresOf, type Measure } from './measures.js';
import { bare, evidenceOf, once, sentenceAt, zoneAt, type ArticleView, type SentenceView, type View } from './view.js';

/** A name or number of a headline that its own body does not have, or has otherwise. */
export const headlineBody = defineCheck('headline-body', (view) => {
  const measures = measuresOf(view).filter((m) => !m.block.startsWith('date '));
  const weight = once(view, termWeights);
  const sizes = new Set(mainSizes(view));
  return view.articles.filter(hasBody).flatMap((article) => [
    ...numbers(
      article,
      measures.filter((m) => m.article === article),
      weight,
      sizes,
    ),
    ...names(view, article, [...view.event.companies, ...view.event.people]),
  ]);
});

const isHead = (article: ArticleView, at: number): boolean => zoneAt(article, at) === 'headline';
const isBody = (article: ArticleView, at: number): boolean => !['headline', 'standfirst'].includes(zoneAt(article, at));
const hasBody = (article: ArticleView): boolean =>
  article.sentences.some((s) => s.zone === 'headline') && article.sentences.filter((s) => s.zone === 'body').length > 2;

/** The places where articles state the size of the group that the story is about. */
const mainSizes = ({ event }: View): string[] =>
  event.groups.filter((g) => g.main).flatMap((g) => g.stated.map((s) => `${s.article} ${s.start}`));

function numbers(
  article: ArticleView,
  measures: readonly Measure[],
  weight: Weight,
  sizes: ReadonlySet<string>,
): Draft[] {
  const body = measures.filter((m) => isBody(article, m.start));
  return measures
    .filter((m) => isHead(article, m.start) && !isSlug(article, m.start))
    .flatMap((head) => {
      if (body.some((m) => meet(m, head) && sameSort(m, head)) || standsInBody(article, head)) return [];
      const other =
        body.find((m) => m.block === head.block && isExact(m) && isSame(head, m, weight)) ??
        onlyOne(head, body, (m) => m.block === head.block && m.head === head.head) ??
        (isParty(head) ? onlyOne(head, body, (m) => isParty(m) && sizes.has(`${article.id} ${m.start}`)) : undefined);
      // Without a number of the thing in the body, only an exact one can be said to stand in the headline alone.
      if (!other && (!isExact(head) || head.min < 2 || (isSmall(head) && body.some((m) => m.block === head.block))))
        return [];
      return [
        {
          subject: `number ${topicPhrase(head)}`,
          topic: topicPhrase(head),
          sides: [side(head), ...(other ? [side(other)] : [])],
          disposition: 'difference' as const,
          cluster: `headline ${article.id} ${head.block}`,
        },
      ];
    });
}

/** The words around are alike, or the same is said of both. */
const isSame = (head: Measure, m: Measure, weight: Weight): boolean =>
  (likenessOf(head, m, weight, false) ?? 0) >= NEAR ||
  (head.predicate !== null && head.predicate === m.predicate && ratio(head, m) < 3);

/** "21 giants swear": parties, of which nothing else is told than that they take part. */
const isParty = (m: Measure): boolean =>
  m.block.startsWith('count ') && partyNouns.has(m.head) && (m.predicate === null || m.predicate === 'sign');

/**
 * The body has one other number of the headline's very noun, or of the story's group, and not far from it: the headline's
 * own is no number of others.
 */
function onlyOne(head: Measure, body: readonly Measure[], isAlike: (m: Measure) => boolean): Measure | undefined {
  const [first, ...rest] = body.filter(isAlike);
  if (!first || !isExact(first) || first.stage !== head.stage || first.part || ratio(head, first) >= 3)
    return undefined;
  return rest.every((m) => meet(m, first)) ? first : undefined;
}

/** Small numbers of anything stand in many headlines. */
const isSmall = (m: Measure): boolean => m.block.startsWith('count ') && m.min < 10;

/** "UPDATE 1-Grocers": the wire's own number. */
const isSlug = (article: ArticleView, at: number): boolean =>
  /\p{Lu}{3,} $/u.test(article.text.slice(Math.max(0, at - 12), at));

const side = (m: Measure) => ({
  articles: [m.article.id],
  value: m.text,
  evidence: [evidenceOf(m.article, m.start, m.end)],
});

/** Both count something, or both measure in one unit: "eighteen makers" are "eighteen companies". */
const sameSort = (a: Measure, b: Measure): boolean =>
  a.block === b.block || (a.block.startsWith('count ') && b.block.startsWith('count '));

/** The number's words or digits stand in the body, with another noun than the extraction read. */
function standsInBody(article: ArticleView, { text }: Measure): boolean {
  const digits = /\d[\d.,]*\d|\d/u.exec(text)?.[0];
  const said = text.toLowerCase();
  if (article.sentences.some((s) => s.zone === 'body' && s.text.toLowerCase().includes(said))) return true;
  return (
    digits !== undefined && article.sentences.some((s) => s.zone === 'body' && s.words.some((w) => w.key === digits))
  );
}

/** The sentence has words with these initials in a row: "anti-money laundering" for AML. */
function spellsOut({ words }: SentenceView, name: string): boolean {
  const initials = /^\p{Lu}{2,6}$/u.test(name) ? name.toLowerCase() : '';
  return (
    initials !== '' &&
    words
      .map((w) => w.key.charAt(0))
      .join('')
      .includes(initials)
  );
}

/** Most words of the headline begin with a capital. */
function isTitleCase(article: ArticleView, at: number): boolean {
  const words = (sentenceAt(article, at)?.text.match(/\p{L}{4,}/gu) ?? []).slice(1);
  return words.filter((w) => /^\p{Lu}/u.test(w)).length * 2 > words.length;
}

function names(view: View, article: ArticleView, items: readonly (EventCompany | EventPerson)[]): Draft[] {
  const body = article.sentences.filter((s) => isBody(article, s.start));
  return items.flatMap((item) => {
    const own = item.mentions.filter((m) => m.article === article.id);
    const head = own.find((m) => isHead(article, m.start));
    if (!head || own.some((m) => isBody(article, m.start))) return [];
    // In a headline of capitals any two words look like a name: the text of another article must have it.
    const known = item.mentions.some((m) => m.article !== article.id && isBody(view.byId.get(m.article)!, m.start));
    if (isTitleCase(article, head.start) && !known) return [];
    const words = new Set(wordsOf(head.text).map((w) => stemOf(w.norm)));
    if (body.some((s) => s.words.some((w) => words.has(stemOf(w.norm))) || spellsOut(s, head.text))) return [];
    return [
      {
        subject: `name ${item.id}`,
        topic: item.name,
        sides: [{ articles: [article.id], value: head.text, evidence: [bare(head)] }],
        disposition: 'difference' as const,
        cluster: `headline ${item.id}`,
      },
    ];
  });
}
