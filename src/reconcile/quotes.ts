import type { EventQuote, QuoteInstance } from '../model/event.js';
import type { Quote } from '../model/extraction.js';
import { byCodeUnit } from '../text/fold.js';
import { shingle } from '../text/shingles.js';
import type { Word } from '../text/words.js';
import { distinct, groupBy, mostCommon } from './choose.js';
import { hashOf } from './ids.js';
import type { People } from './people.js';
import { byPlace, evidenceOf, type Source } from './source.js';
import { decidingArticles, seldomSaid } from './support.js';
import { groupUtterances, type Utterance } from './utterances.js';
import { unitsOf, type Unit } from './units.js';

/** What quotations need to know of the rest of the event. */
export interface Names {
  people: People;
  /** gives a company or organisation its name in this event */
  partyName: (name: string) => string;
  isParty: (name: string) => boolean;
}

/** The statements of the event, each with every place where an article prints it. */
export function findQuotes(sources: readonly Source[], names: Names): EventQuote[] {
  const units = sources.flatMap((source) => unitsOf(source, (quote) => knownSpeaker(source, quote, names)));
  const taken = new Set<string>();
  return groupUtterances(units)
    .map((utterance) => makeQuote(utterance, names, taken))
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

/** A speaker who is known by name: a person or an organisation, not "they", "officials" or a document. */
const knownSpeaker = (source: Source, quote: Quote, names: Names): string | null =>
  quote.speaker?.kind === 'person' || quote.speaker?.kind === 'organisation' ? speakerName(source, quote, names) : null;

/** The speaker under the event's name. Groups, documents and nameless sources are named as printed or not at all. */
function speakerName(source: Source, { speaker }: Quote, { people, partyName, isParty }: Names): string | null {
  if (!speaker?.name) return null;
  const { name, kind } = speaker;
  if (kind !== 'person' && kind !== 'organisation') return name;
  const person = people.find(source.article.id, name);
  if (person && (kind === 'person' || !isParty(name))) return person.name;
  return kind === 'organisation' || isParty(name) ? partyName(name) : name;
}

function makeQuote(utterance: Utterance, names: Names, taken: Set<string>): EventQuote {
  const { units } = utterance;
  const instances = units.flatMap((unit) => unit.parts.map((part) => makeInstance(unit, part, names))).sort(byPlace);
  const speaker = mostCommon(instances.flatMap((i) => i.speaker ?? []));
  const affiliation = mostCommon(
    instances.flatMap((i) => (i.speaker === speaker && i.affiliation !== null ? i.affiliation : [])),
  );
  const origins = Math.max(1, distinct(units.flatMap((unit) => unit.speaker ?? [])).length);
  return {
    id: `quote-${contentHash(units, taken)}`,
    speaker,
    affiliation,
    wordings: wordingsOf(instances),
    instances,
    origins,
    support: { articles: countedIn(units), origins, dependsOn: decidingSpeaker(units, instances) },
  };
}

const countedIn = (units: readonly Unit[]): string[] =>
  distinct(units.filter((unit) => unit.source.counted).map((unit) => unit.source.article.id));

/** Articles without any one of which the statement would not be known, or would have another speaker. */
function decidingSpeaker(units: readonly Unit[], instances: readonly QuoteInstance[]): string[] {
  const articles = countedIn(units);
  if (articles.length === 1) return articles;
  const named = instances.filter((i) => i.speaker !== null);
  const may = seldomSaid(named.map((i) => ({ key: i.speaker!, article: i.article })));
  return decidingArticles(may, (out) => mostCommon(named.flatMap((i) => (i.article === out ? [] : i.speaker!))));
}

function makeInstance({ source, speaker: name }: Unit, quote: Quote, names: Names): QuoteInstance {
  const { speaker } = quote;
  const person = name !== null && !names.isParty(name) ? names.people.find(source.article.id, name) : null;
  const office = person ? names.people.office(source.article.id, person) : null;
  const affiliation = speaker?.affiliation ?? office?.affiliation ?? null;
  const evidence = (span: Quote['cue']) => (span ? evidenceOf(source, span) : null);
  return {
    ...evidenceOf(source, quote),
    type: quote.type,
    speaker: speaker ? speakerName(source, quote, names) : null,
    title: speaker?.title ?? office?.title ?? null,
    affiliation: affiliation === null ? null : names.partyName(affiliation),
    mention: evidence(speaker),
    cue: evidence(quote.cue),
    channel: evidence(quote.channel),
    utterance: quote.utterance,
    stance: quote.stance,
  };
}

/** Distinct wordings, verbatim; what only differs in its outermost punctuation or its white space is one. */
function wordingsOf(instances: readonly QuoteInstance[]): EventQuote['wordings'] {
  const groups = groupBy(instances, (i) => bareWording(i.text));
  return [...groups.values()].map((group) => ({
    text: mostCommon(group.map((i) => i.text))!,
    articles: distinct(group.map((i) => i.article)),
  }));
}

const bareWording = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/**
 * A hash that stays while articles are added: the least hash over all runs of three words (min-hash, Broder 1997), so
 * that a wording that adds nothing never changes it and one that adds little seldom does. One that is taken by a
 * statement with the same run gives way to the next.
 */
function contentHash(units: readonly Unit[], taken: Set<string>): string {
  const runs = new Set(units.flatMap((unit) => [...runsOf(unit.words)]));
  const hashes = [...runs].map((run) => hashOf(run)).sort(byCodeUnit);
  let hash = hashes.find((h) => !taken.has(h)) ?? hashOf(...hashes, units[0]!.parts[0]!.text);
  while (taken.has(hash)) hash = hashOf(hash);
  taken.add(hash);
  return hash;
}

function* runsOf(words: readonly Word[]): Generator<string> {
  if (words.length > 0 && words.length < 3) yield words.map((w) => w.norm).join(' ');
  for (let i = 0; i + 3 <= words.length; i++) yield shingle(words, i, 3);
}
