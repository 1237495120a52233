import { actClassOf } from '../lexicon/act-classes.js';
import { eventNouns } from '../lexicon/event-nouns.js';
import { headClassOf } from '../lexicon/head-classes.js';
import { defineCheck } from './define.js';
import { sidesOf } from './sides.js';
import { evidenceOf, type ArticleView, type SentenceView } from './view.js';

/** What the story's parties do at a named event, by one sentence. */
interface Act {
  sentence: SentenceView;
  act: string;
}

const EVENT = /(?:\p{Lu}[\p{L}\p{N}&’'-]*[ ]){1,4}(\p{Lu}\p{L}+)\b/gu;
/** The parties as a body: who acts must be one of these or a party's name. */
const BODY =
  /\b(?:they|group|companies|firms|signatories|members|parties|bosses|leaders|countries|unions|clubs|ministers|coalition|alliance|partners|both sides|all sides)\b/iu;

/** Articles that tell different acts of the same parties at one named event. */
export const eventRole = defineCheck('event-role', (view) => {
  const events = new Map<string, { name: string; acts: Act[] }>();
  for (const article of view.outlets)
    for (const { name, act } of actsIn(article)) {
      const key = name.toLowerCase();
      const entry = events.get(key) ?? { name, acts: [] };
      events.set(key, entry);
      entry.acts.push(act);
    }
  return [...events.values()]
    .filter(({ acts }) => areApart(acts))
    .map(({ name, acts }) => ({
      subject: name.toLowerCase(),
      topic: `the ${name}`,
      sides: sidesOf(
        view,
        acts.map(({ sentence: s, act }) => ({
          key: act,
          value: s.text,
          evidence: evidenceOf(s.article, s.start, s.end),
        })),
      ),
      disposition: 'review' as const,
    }));
});

/** Two articles at least, and no act that two of them share. */
function areApart(acts: readonly Act[]): boolean {
  const byArticle = new Map<ArticleView, Set<string>>();
  for (const { sentence, act } of acts)
    byArticle.set(sentence.article, (byArticle.get(sentence.article) ?? new Set()).add(act));
  const sets = [...byArticle.values()];
  return sets.length > 1 && sets.every((a, i) => sets.slice(i + 1).every((b) => ![...a].some((act) => b.has(act))));
}

function actsIn(article: ArticleView): { name: string; act: Act }[] {
  return article.sentences.flatMap((sentence) => {
    if (sentence.zone === 'headline' || !BODY.test(sentence.text)) return [];
    const name = eventIn(sentence);
    const act = name === undefined ? undefined : actOf(sentence, name);
    return name !== undefined && act !== undefined ? [{ name, act: { sentence, act } }] : [];
  });
}

/** "RSA Conference": a capitalised run that ends in a noun of events. */
function eventIn(sentence: SentenceView): string | undefined {
  for (const match of sentence.text.matchAll(EVENT))
    if (eventNouns.has(match[1]!.toLowerCase())) return match[0].replace(/^(?:The|At|During|In|On) /u, '');
  return undefined;
}

/** The first act the body of parties does: the verb after its noun, else the first of the sentence outside the name. */
function actOf(sentence: SentenceView, name: string): string | undefined {
  const from = sentence.start + sentence.text.indexOf(name);
  const outside = sentence.words.filter((w) => w.end <= from || w.start >= from + name.length);
  const body = outside.findIndex((w) => BODY.test(w.key) || headClassOf(w.key.replace(/s$/u, '')) === 'company');
  const act = outside.slice(Math.max(0, body)).find((w) => actClassOf.has(w.key));
  return act && actClassOf.get(act.key);
}
