import type { Candidate, CompanyMention, NamedSpan, PartyType } from '../model/extraction.js';
import type { Evidence } from '../model/span.js';
import { makeOverlap } from '../text/overlap.js';
import { isWellKnown, nameKinds, type NameKinds } from './known-persons.js';
import { resolveShortForms } from './short-forms.js';
import { evidenceOf, type Source } from './source.js';

/** A name of a party with its place, from whatever assertion has it. */
export interface PartyMention {
  source: Source;
  evidence: Evidence;
  text: string;
  /** the name its article resolves it to */
  name: string;
  type: PartyType;
  /** the list it is an item of: two items of one list are two parties */
  list: string | null;
  /** what its place says of it */
  role: 'member' | 'absent' | 'listed' | null;
  /** a name that needs no introduction */
  wellKnown: boolean;
  /** what made it a party where the article alone did not */
  promotedBy: string | null;
}

/** All parties that the articles name: their mentions, and the items of lists and memberships that no mention covers. */
export function partyMentions(sources: readonly Source[]): PartyMention[] {
  const kinds = nameKinds(sources);
  return resolveShortForms(
    sources.flatMap((source) => [...mentionsOf(source, kinds), ...readAsPersons(source, kinds), ...listedOf(source)]),
  );
}

/** Makes the mentions of one article, each with the list it stands in and what that says of it. */
export function mentionMaker(
  source: Source,
): (span: NamedSpan, type: PartyType, more?: Partial<PartyMention>) => PartyMention {
  const { id } = source.article;
  const items = makeOverlap(
    source.kept.lists.flatMap(({ items, status }, i) => items.map((item) => ({ ...item, list: `${id} ${i}`, status }))),
  );
  const memberships = makeOverlap(source.kept.memberships);
  return (span, type, more = {}) => {
    const item = items(span);
    return {
      source,
      evidence: evidenceOf(source, span),
      text: span.text,
      name: span.name,
      type,
      list: item?.list ?? null,
      role: memberships(span)?.status ?? item?.status ?? (item ? 'listed' : null),
      wellKnown: false,
      promotedBy: null,
      ...more,
    };
  };
}

function mentionsOf(source: Source, kinds: NameKinds): PartyMention[] {
  const make = mentionMaker(source);
  return companiesOf(source)
    .filter((m) => !kinds.isPerson(m))
    .map((m) => make(m, m.type, { wellKnown: isWellKnown(m) }));
}

/** The company mentions of an article, but for those that run over several items of a list. */
function companiesOf({ kept }: Source): CompanyMention[] {
  const items = kept.lists.flatMap((list) => list.items).sort((a, b) => a.start - b.start);
  const at = makeOverlap(items);
  return kept.companies.filter((mention) => {
    const first = at(mention);
    const next = first && items[items.indexOf(first) + 1];
    return !next || next.start >= mention.end;
  });
}

/** Names that this article reads as a person's and another shows to be a company's. */
function readAsPersons(source: Source, kinds: NameKinds): PartyMention[] {
  const make = mentionMaker(source);
  const mentions = makeOverlap(source.kept.companies);
  return source.kept.people
    .filter((person) => kinds.isParty(person) && !mentions(person))
    .map((person) => make(person, 'company', { promotedBy: 'a party in another article' }));
}

/**
 * Items of lists, names beside "and 33 others", and memberships: who is said to be in or out is a party, whatever else is
 * known of the name.
 */
function listedOf(source: Source): PartyMention[] {
  const { kept } = source;
  const make = mentionMaker(source);
  const taken = makeOverlap([...companiesOf(source), ...kept.people]);
  const candidates = makeOverlap(kept.candidates);
  const companyAt = makeOverlap(kept.companies.filter((m) => m.type === 'company'));
  const done = new Set<number>();
  const add = (item: NamedSpan, type: PartyType): PartyMention[] => {
    if (taken(item) || done.has(item.start)) return [];
    done.add(item.start);
    return [make(item, isPlace(candidates(item)) ? 'organisation' : type, { promotedBy: 'list' })];
  };
  const listed = kept.lists
    .filter((list) => list.status !== null || list.closed)
    .flatMap(({ items }) => items.flatMap((item) => add(item, items.some(companyAt) ? 'company' : 'organisation')));
  // A membership that stands alone needs a name that at least looks like a party's.
  const alone = kept.memberships.flatMap((member) => {
    const candidate = candidates(member);
    return candidate ? add(member, candidate.type) : [];
  });
  const beside = kept.counts
    .filter((count) => count.others !== null)
    .flatMap(({ named }) => named.flatMap((name) => add(name, named.some(companyAt) ? 'company' : 'organisation')));
  return [...listed, ...beside, ...alone];
}

/** Countries and cities take part in treaties: parties, but no companies. */
const isPlace = (candidate: Candidate | undefined): boolean =>
  candidate?.explain.some((reason) => reason.feature === 'a place') ?? false;
