import type { Candidate, NamedSpan, PartyType } from '../model/extraction.js';
import type { Evidence, Span } from '../model/span.js';
import { makeOverlap } from '../text/overlap.js';
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
  /** a name that needs no introduction */
  wellKnown: boolean;
  /** what made it a party where the article alone did not */
  promotedBy: string | null;
}

/** All parties that the articles name: their mentions, and the items of lists and memberships that no mention covers. */
export function partyMentions(sources: readonly Source[]): PartyMention[] {
  return resolveShortForms(sources.flatMap((source) => [...mentionsOf(source), ...listedOf(source)]));
}

/** What the extraction calls a brand that readers know. */
const WELL_KNOWN = 'a well-known name';

function mentionsOf(source: Source): PartyMention[] {
  const lists = listAt(source);
  return source.kept.companies.map((m) => ({
    source,
    evidence: evidenceOf(source, m),
    text: m.text,
    name: m.name,
    type: m.type,
    list: lists(m),
    wellKnown: m.explain.some((reason) => reason.feature === WELL_KNOWN),
    promotedBy: null,
  }));
}

/** Items of lists and memberships: who is said to be in or out is a party, whatever else is known of the name. */
function listedOf(source: Source): PartyMention[] {
  const { kept } = source;
  const lists = listAt(source);
  const taken = makeOverlap([...kept.companies, ...kept.people]);
  const candidates = makeOverlap(kept.candidates);
  const done = new Set<number>();
  const add = (item: NamedSpan, type: PartyType): PartyMention[] => {
    if (taken(item) || done.has(item.start)) return [];
    done.add(item.start);
    const evidence = evidenceOf(source, item);
    const list = lists(item);
    return [{ source, evidence, text: item.text, name: item.name, type, list, wellKnown: false, promotedBy: 'list' }];
  };
  const companyAt = makeOverlap(kept.companies.filter((m) => m.type === 'company'));
  const listed = kept.lists
    .filter((list) => list.status !== null || list.closed)
    .flatMap(({ items }) => {
      const type = items.some(companyAt) ? 'company' : 'organisation';
      return items.flatMap((item) => add(item, isPlace(candidates(item)) ? 'organisation' : type));
    });
  // A membership that stands alone needs a name that at least looks like a party's.
  const alone = kept.memberships.flatMap((member) => {
    const candidate = candidates(member);
    return candidate ? add(member, isPlace(candidate) ? 'organisation' : candidate.type) : [];
  });
  return [...listed, ...alone];
}

/** Countries and cities take part in treaties: parties, but no companies. */
const isPlace = (candidate: Candidate | undefined): boolean =>
  candidate?.explain.some((reason) => reason.feature === 'a place') ?? false;

/** Names the list that holds a span's beginning. */
function listAt(source: Source): (span: Pick<Span, 'start'>) => string | null {
  const items = new Map<number, string>();
  source.kept.lists.forEach((list, i) => {
    for (const item of list.items) items.set(item.start, `${source.article.id} ${i}`);
  });
  return (span) => items.get(span.start) ?? null;
}
