import type { PartyType } from '../model/extraction.js';
import type { Evidence, Span } from '../model/span.js';
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
  const all = sources.flatMap((source) => {
    const known = mentionsOf(source);
    const taken = new Set(known.map((m) => m.evidence.start));
    for (const person of source.kept.people) taken.add(person.start);
    return [...known, ...listedOf(source, taken)];
  });
  return resolveShortForms(all);
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
function listedOf(source: Source, taken: Set<number>): PartyMention[] {
  const lists = listAt(source);
  const listed: PartyMention[] = [];
  const companies = new Set(source.kept.companies.filter((m) => m.type === 'company').map((m) => m.start));
  const type = (items: readonly Span[]): PartyType =>
    items.some((item) => companies.has(item.start)) ? 'company' : 'organisation';
  const add = (item: Span & { name: string }, kind: PartyType): void => {
    if (taken.has(item.start)) return;
    taken.add(item.start);
    const evidence = evidenceOf(source, item);
    listed.push({
      source,
      evidence,
      text: item.text,
      name: item.name,
      type: kind,
      list: lists(item),
      wellKnown: false,
      promotedBy: 'list',
    });
  };
  for (const list of source.kept.lists) {
    if (list.status === null && !list.closed) continue;
    const kind = type(list.items);
    for (const item of list.items) add(item, kind);
  }
  for (const member of source.kept.memberships) add(member, 'company');
  return listed;
}

/** Names the list that holds a span's beginning. */
function listAt(source: Source): (span: Pick<Span, 'start'>) => string | null {
  const items = new Map<number, string>();
  source.kept.lists.forEach((list, i) => {
    for (const item of list.items) items.set(item.start, `${source.article.id} ${i}`);
  });
  return (span) => items.get(span.start) ?? null;
}
