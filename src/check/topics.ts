import type { EventCompany } from '../model/event.js';
import type { Evidence } from '../model/span.js';
import { byCodeUnit } from '../text/fold.js';
import { claimTopics } from './claim-topics.js';
import { namedTopics } from './named-topics.js';
import { partTopics } from './part-topics.js';
import { bare, once, type View } from './view.js';
import { withWords } from './wording.js';
import { gather } from '../text/gather.js';

export type TopicKind = 'voice' | 'list' | 'quote' | 'person' | 'party' | 'part' | 'claim' | 'name';

/** Something that an article may or may not have: a person, a party, an utterance, a part of a principle, a name. */
export interface Topic {
  kind: TopicKind;
  id: string;
  name: string;
  /** the name is a plural: "the words", two names */
  many?: boolean;
  /** the stems of a part of a principle */
  key?: string;
  evidence: Evidence[];
  /** ids of the articles that have it, references too, in the event's order */
  articles: string[];
}

/** Every topic of the event, those that say most first. One topic for one fact. */
export const topicsOf = (view: View): Topic[] => once(view, collect);

function collect(view: View): Topic[] {
  const voices = voiceTopics(view);
  const quotes = quoteTopics(view, new Set(voices.map(speakerOf)));
  const parties = partyTopics(view);
  const people = peopleTopics(view, new Set(voices.map(speakerOf)));
  const forms = view.event.companies.flatMap((c) => c.forms);
  const known = [...[...voices, ...parties, ...people].map((t) => t.name), ...forms];
  const taken = new Set(known.flatMap((name) => name.toLowerCase().split(/\s+/u)));
  const lists = listTopics(view);
  return [
    ...voices,
    ...lists,
    ...quotes,
    ...people,
    ...parties,
    ...partTopics(view),
    ...claimTopics(view),
    ...namedTopics(view, taken),
  ];
}

const speakerOf = (voice: Topic): string => voice.id.slice('voice '.length);

/** A topic with the articles its evidence stands in. */
export function topicOf(view: View, kind: TopicKind, id: string, name: string, evidence: readonly Evidence[]): Topic {
  const known = evidence.filter((e) => view.byId.has(e.article));
  const articles = view.articles.map((a) => a.id).filter((a) => known.some((e) => e.article === a));
  return { kind, id, name, evidence: known.map(bare), articles };
}

/** Persons and bodies whose words are printed; one topic for all they say, where one article alone has them. */
function voiceTopics(view: View): Topic[] {
  const bySpeaker = new Map<string, Evidence[]>();
  for (const quote of view.event.quotes)
    for (const i of quote.instances)
      if (i.speaker !== null && isNamed(i.speaker)) gather(bySpeaker, i.speaker, i.mention ?? i, i);
  const named = once(view, namedIn);
  return [...bySpeaker]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([speaker, evidence]) => {
      const topic = topicOf(view, 'voice', `voice ${speaker}`, speaker, evidence);
      const elsewhere = [...(named.get(speaker) ?? [])].some((id) => !topic.articles.includes(id));
      return elsewhere ? { ...topic, name: `words of ${speaker}`, many: true } : topic;
    });
}

/** The articles that name each person and party, whether or not they print their words. */
function namedIn(view: View): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const { name, mentions } of [...view.event.people, ...view.event.companies])
    named.set(name, new Set([...(named.get(name) ?? []), ...mentions.map((m) => m.article)]));
  return named;
}

/** "Ann Li", "the Harbour Trust"; no pronoun, no "The company" and no "GROCERY bosses". */
const isNamed = (speaker: string): boolean =>
  /(?:^|[\s-])\p{Ll}?\p{Lu}\S*$|\p{N}$/u.test(speaker) &&
  /\p{Lu}\p{L}/u.test(speaker.replace(/^\p{Lu}\p{Ll}* (?=\p{Ll})/u, '')) &&
  /\s|\p{Lu}.*\p{Lu}/u.test(speaker);

/** Utterances; of a speaker whom one article alone has, none: that is one topic already. */
function quoteTopics(view: View, voices: ReadonlySet<string>): Topic[] {
  const heard = new Map<string, Set<string>>();
  for (const quote of view.event.quotes)
    for (const i of quote.instances)
      if (i.speaker !== null) heard.set(i.speaker, (heard.get(i.speaker) ?? new Set()).add(i.article));
  return view.event.quotes
    .filter(
      (q) => q.instances.some((i) => i.type !== 'indirect') && (q.wordings[0]?.text.split(/\s+/u).length ?? 0) >= 5,
    )
    .filter((q) => q.speaker === null || !voices.has(q.speaker) || (heard.get(q.speaker)?.size ?? 0) > 1)
    .map((q) =>
      manyOf(
        view,
        q.id,
        withWords(
          q.speaker !== null && isNamed(q.speaker) ? `${q.speaker}'s words` : 'the words',
          q.wordings[0]?.text ?? '',
        ),
        q.instances,
      ),
    );
}

const manyOf = (view: View, id: string, name: string, evidence: readonly Evidence[]): Topic => ({
  ...topicOf(view, 'quote', id, name, evidence),
  many: true,
});

/** A closed list that one article prints. */
function listTopics(view: View): Topic[] {
  return view.event.groups.flatMap((group) => {
    const closed = group.lists.filter((l) => l.closed && l.status === 'member');
    const longest = Math.max(0, ...closed.map((l) => new Set(l.names).size));
    const evidence = closed.map((l) => l.evidence);
    return longest > 2
      ? [topicOf(view, 'list', `list ${group.id}`, `the full list of ${longest} names`, evidence)]
      : [];
  });
}

/** Persons named beside those who speak. */
const peopleTopics = (view: View, voices: ReadonlySet<string>): Topic[] =>
  view.event.people
    .filter((p) => !voices.has(p.name) && /\s/u.test(p.name) && (p.titles.length > 0 || p.affiliations.length > 0))
    .map((p) => topicOf(view, 'person', p.id, p.name, p.mentions));

/** Companies with a role, and organisations; those that only a list names are the list's topic. */
function partyTopics(view: View): Topic[] {
  const lists = view.event.groups.flatMap((g) => g.lists.map((l) => l.evidence));
  const inList = (e: Evidence): boolean =>
    lists.some((l) => l.article === e.article && l.start <= e.start && e.end <= l.end);
  return view.event.companies
    .filter(
      (c) => !c.ambiguous.length && (c.support.articles.length > 1 || (hasRole(view, c) && !c.mentions.every(inList))),
    )
    .map((c) => topicOf(view, 'party', c.id, c.name, c.mentions));
}

/** It is in the group or not, or told of more than once; whom a speaker belongs to is told with the speaker. */
const hasRole = (view: View, { membership, mentions, name, forms }: EventCompany): boolean =>
  membership.length > 0 ||
  (mentions.length > 1 &&
    !once(view, affiliations).has(name) &&
    !forms.some((form) => once(view, affiliations).has(form)));

const affiliations = (view: View): ReadonlySet<string> =>
  new Set([
    ...view.event.people.flatMap((p) => p.affiliations),
    ...view.event.quotes.flatMap((q) => q.instances.flatMap((i) => i.affiliation ?? [])),
  ]);
