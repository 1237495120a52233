import { leadActive, leadPassive, leadPhrases } from '../lexicon/lead-verbs.js';
import { hedgeWords } from '../lexicon/scope-words.js';
import { isContent, stemOf } from '../text/stem.js';
import type { Word } from '../text/words.js';
import { causes } from './causes.js';
import { defineCheck, type Draft } from './define.js';
import { sidesOf, type Statement } from './sides.js';
import { byCodeUnit } from '../text/fold.js';
import { evidenceOf, phraseAt, type ArticleView, type SentenceView, type View } from './view.js';

/** One sentence's word on who leads: the leader's name as printed, and a hedge. */
interface Lead {
  sentence: SentenceView;
  leader: string;
  hedge: string;
  /** folded words of the leader, for comparison */
  key: ReadonlySet<string>;
}

/** Who leads a common effort, or what caused it, differs between articles, or how sure they are of it. */
export const leadVariance = defineCheck('lead-variance', (view) => [...leaders(view), ...causes(view)]);

function leaders(view: View): Draft[] {
  const parties = partyNames(view);
  const leads = view.outlets.flatMap((article) => article.sentences.flatMap((s) => leadIn(s, parties) ?? []));
  const apart = apartFrom(leads);
  if (new Set(apart.map((l) => l.sentence.article)).size < 2) return [];
  const statements: Statement[] = apart.map(({ sentence, leader, hedge }) => ({
    key: `${leader} ${hedge}`,
    value: sentence.text,
    evidence: evidenceOf(sentence.article, sentence.start, sentence.end),
  }));
  return [{ subject: 'leader', topic: 'who leads it', sides: sidesOf(view, statements), disposition: 'review' }];
}

/** Leads beside which another article has another leader, or the same one with or without a hedge. */
function apartFrom(leads: readonly Lead[]): Lead[] {
  const readingOf = ({ key, hedge }: Lead): string => `${[...key].sort(byCodeUnit).join(' ')}|${hedge === ''}`;
  const byReading = new Map<string, Set<ArticleView>>();
  for (const lead of leads) {
    const articles = byReading.get(readingOf(lead)) ?? new Set();
    byReading.set(readingOf(lead), articles.add(lead.sentence.article));
  }
  return leads.filter((lead) =>
    [...byReading].some(
      ([reading, articles]) =>
        reading !== readingOf(lead) && (articles.size > 1 || !articles.has(lead.sentence.article)),
    ),
  );
}

/** The names of the story's parties and people, by their first word; who leads must be one of them. */
function partyNames(view: View): ReadonlySet<string> {
  const forms = [...view.event.companies.flatMap((c) => c.forms), ...view.event.people.map((p) => p.name)];
  return new Set(forms.flatMap((form) => form.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
}

function leadIn(sentence: SentenceView, parties: ReadonlySet<string>): Lead | undefined {
  const { words } = sentence;
  const common = words.some((w) => COMMON.has(w.key));
  if (!common) return undefined;
  for (let i = 0; i < words.length; i++) {
    const [passive, by] = [leadPassive.has(words[i]!.key), words[i + 1]?.key === 'by'];
    if (passive && by) return leadOf(sentence, nameAfter(sentence, i + 2, parties), i);
    const phrase = leadPhrases.some((p) => p === phraseAt(words, i, p.split(' ').length));
    const active =
      leadActive.has(words[i]!.key) && !by && !/^(?:is|are|was|were|be|been|being)$/u.test(words[i - 1]?.key ?? '');
    if (phrase || active) {
      const lead = leadOf(sentence, nameBefore(sentence, i, parties), i);
      if (lead) return lead;
    }
  }
  return undefined;
}

/** What is led: the thing the articles have in common, by a noun of common efforts or a pronoun near it. */
const COMMON = new Set(
  'effort efforts initiative project campaign group alliance coalition pact accord agreement pledge movement programme program drive consortium inquiry investigation strike protest lawsuit bid merger talks boycott partnership push plan this'.split(
    ' ',
  ),
);

function leadOf(sentence: SentenceView, name: Word[], verb: number): Lead | undefined {
  if (!name.length) return undefined;
  const from = name[0]!.start - sentence.start;
  const near = sentence.words.slice(Math.max(0, verb - 4), verb + 1);
  return {
    sentence,
    leader: sentence.text.slice(from, name[name.length - 1]!.end - sentence.start),
    hedge: near.find((w) => hedgeWords.has(w.key))?.key ?? '',
    key: new Set(name.filter(isContent).map((w) => stemOf(w.norm))),
  };
}

/** The run of words with a capital that follows "by", titles between names included. */
function nameAfter(sentence: SentenceView, at: number, parties: ReadonlySet<string>): Word[] {
  const name: Word[] = [];
  for (let i = at; i < Math.min(sentence.words.length, at + 7); i++) {
    const word = sentence.words[i]!;
    if (/[,;:]/u.test(between(sentence, i - 1))) break;
    if (isCapital(sentence, word)) name.push(word);
    else if (name.length > 0 && !TITLE.test(word.key)) break;
  }
  return name.some((w) => parties.has(w.key)) ? name : [];
}

const TITLE =
  /^(?:president|chief|executive|chairman|chairwoman|chair|director|minister|secretary|founder|head|officer|of|the|and|leader|boss|ceo)$/u;

/** The name that stands before the verb in the same clause, at most six words away. */
function nameBefore(sentence: SentenceView, at: number, parties: ReadonlySet<string>): Word[] {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const word = sentence.words[i]!;
    if (!isCapital(sentence, word) || !parties.has(word.key)) continue;
    let first = i;
    while (first > 0 && isCapital(sentence, sentence.words[first - 1]!) && parties.has(sentence.words[first - 1]!.key))
      first--;
    return sentence.words.slice(first, i + 1);
  }
  return [];
}

const isCapital = (sentence: SentenceView, word: Word): boolean =>
  /^[\p{Lu}\p{N}]/u.test(sentence.text.slice(word.start - sentence.start, word.end - sentence.start));

const between = (sentence: SentenceView, i: number): string =>
  sentence.text.slice(
    sentence.words[i]!.end - sentence.start,
    (sentence.words[i + 1]?.start ?? sentence.end) - sentence.start,
  );
