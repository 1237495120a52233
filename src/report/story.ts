import type { Agreement, Event, EventArticle, EventGroup } from '../model/event.js';
import type { Evidence } from '../model/span.js';
import { headline } from './brief.js';
import { voices } from './speakers.js';
import { counted, listed, type EventView } from './view.js';

/** The story in five lines: who, how many, which names, who speaks, agreed or not. */
export interface StoryLine {
  term: string;
  text: string;
}

export const storyLines = (view: EventView): StoryLine[] => [
  { term: 'Who', text: who(view) },
  { term: 'How many', text: capital(howMany(view)) },
  { term: 'Which names', text: names(view) },
  { term: 'Who speaks', text: speaks(view) },
  { term: 'Agreed or not', text: `${verdict(view)}${largest(view)}` },
];

/** The group the story is about, else the first. */
export const mainGroup = ({ groups }: Event): EventGroup | undefined => groups.find((g) => g.main) ?? groups[0];

export function who({ outlets, references }: EventView): string {
  if (outlets.length === 0) return 'No article could be read.';
  const compared = references.length ? `, compared with ${counted(references.length, 'reference text')}` : '';
  return `${counted(outlets.length, 'article')}: ${someOf(outlets.map((a) => a.label))}; ${dates(outlets)}${compared}.`;
}

/** How much was read, before any verdict: "2418 words, 2197 of them kept as evidence; ..." */
export function readInAll({ event }: EventView): string {
  const total = (of: (article: EventArticle) => number): number => event.articles.reduce((n, a) => n + of(a), 0);
  const quiet = event.sentences.filter((s) => s.found.length === 0).length;
  const refused = event.dropped.filter((d) => d.kind === 'mark').length;
  const words = `${counted(
    total((a) => a.words),
    'word',
  )} read, ${total((a) => a.wordsKept)} kept as evidence`;
  const nothing = `nothing was recognised in ${quiet} of ${counted(event.sentences.length, 'sentence')}`;
  return `${words}; ${nothing}; ${counted(refused, 'pair')} of quotation marks ${refused === 1 ? 'holds' : 'hold'} no quotation.`;
}

function dates(outlets: readonly EventArticle[]): string {
  const days = [...new Set(outlets.flatMap((a) => a.published ?? []))].sort();
  const undated = outlets.filter((a) => a.published === null).length;
  if (days.length === 0) return 'no date of publication known';
  const when = days.length === 1 ? `published ${days[0]!}` : `published ${days[0]!} to ${days.at(-1)!}`;
  return undated ? `${when} (${undated} without a date)` : when;
}

/** More names than a reader takes in are counted. */
const MOST_NAMES = 8;

export const someOf = (names: readonly string[], most = MOST_NAMES): string =>
  names.length <= most ? listed(names) : listed([...names.slice(0, most - 1), `${names.length - most + 1} more`]);

/** How the number of the main group stands in the articles. */
export interface Basis {
  group: EventGroup;
  /** articles that print exactly the agreed number */
  stating: string[];
  /** articles whose closed list has as many names */
  listing: { article: string; names: number; evidence: Evidence }[];
  /** "2 named + 32 others = 34" */
  sums: string[];
  agreement: Agreement | null;
}

/** The main group's agreed number with what it rests on; null where there is none. */
export function basisOf(event: Event): Basis | null {
  const group = mainGroup(event);
  if (!group || group.agreed === null) return null;
  const { agreed, label, stated, lists } = group;
  const exact = stated.filter((s) => s.min === agreed && s.max === agreed);
  const closed = lists.filter((l) => l.closed && l.status === 'member' && l.names.length === agreed);
  const agreement = event.agreements.find((a) => a.what === label && a.value === String(agreed)) ?? null;
  return {
    group,
    stating: [...new Set(exact.map((s) => s.article))],
    listing: closed.map(({ article, names, evidence }) => ({ article, names: names.length, evidence })),
    sums: agreement ? sums(agreement) : [],
    agreement,
  };
}

/** The reasons that are sums. */
export const sums = ({ because }: Agreement): string[] => [
  ...new Set(because.map((b) => b.split(': ').at(-1)!).filter((b) => /\d.* = /u.test(b))),
];

/** "All 5 articles say 34; Telecoms.com shows it by a list of 34 names." */
export function saidBy(view: EventView, { group, stating, listing }: Basis): string {
  const parts = [];
  if (stating.length) parts.push(`${share(view, stating)} ${stating.length === 1 ? 'says' : 'say'} ${group.agreed!}`);
  for (const { article, names: n } of listing.slice(0, 2))
    parts.push(`${view.label(article)} ${stating.length ? 'shows it by' : 'prints'} a list of ${n} names`);
  if (listing.length > 2) parts.push(`${listing.length - 2} more do`);
  return parts.length ? `${capital(parts.join('; '))}.` : '';
}

function share({ outlets, label }: EventView, articles: readonly string[]): string {
  const counting = articles.filter((id) => outlets.some((o) => o.id === id)).length;
  if (counting === outlets.length && counting > 1) return counting === 2 ? 'both articles' : `all ${counting} articles`;
  return articles.length <= 2 ? listed(articles.map(label)) : `${counting} of ${outlets.length} articles`;
}

function howMany(view: EventView): string {
  const { event, label } = view;
  const basis = basisOf(event);
  if (basis) {
    const said = saidBy(view, basis) || 'by its names.';
    return `${basis.group.label}: ${basis.group.agreed!}. ${said}${basis.sums.map((sum) => ` ${sum}.`).join('')}`;
  }
  const group = mainGroup(event);
  if (!group) return 'No number for a group was recognised.';
  if (group.stated.length === 0) return `${group.label}: no article states a number.`;
  const stated = group.stated.map((s) => `${label(s.article)} prints “${s.text}”`);
  return `${group.label}: no single number. ${someOf([...new Set(stated)])}.`;
}

export function names({ event }: EventView): string {
  const certain = event.companies.filter((c) => c.ambiguous.length === 0);
  const of = (status: string): string[] => certain.filter((c) => c.status === status).map((c) => c.name);
  const open = event.companies.length - certain.length;
  const [absent, disputed] = [of('absent'), of('disputed')];
  const parts = [
    `${counted(of('member').length, 'party', 'parties')} named as in the group`,
    `${absent.length} as not in it${absent.length ? ` (${someOf(absent, 5)})` : ''}`,
    `${of('mentioned').length} only mentioned`,
  ];
  if (disputed.length)
    parts.push(`${disputed.length} in by one article and not in by another (${someOf(disputed, 5)})`);
  if (open) parts.push(`${counted(open, 'name')} that fits more than one party`);
  return `${parts.join('; ')}.`;
}

function speaks(view: EventView): string {
  const all = voices(view.event);
  if (all.length === 0) return 'Nobody is quoted by name.';
  const told = all.map(({ name, affiliation, articles }) => {
    const who = affiliation === null ? name : `${name} of ${affiliation}`;
    return `${who} (${articles.length === 1 ? view.label(articles[0]!) : share(view, articles)})`;
  });
  return `${someOf(told, 6)}.`;
}

export function verdict({ event, cards, byLevel }: EventView): string {
  const levels = byLevel.filter((l) => l.cards).map((l) => `${l.cards} ${l.level}`);
  const found = cards.length ? `${counted(cards.length, 'difference')} (${levels.join(', ')})` : 'No difference found';
  const agreed = `${counted(event.agreements.length, 'point')} on which all that speak of it agree`;
  return `${found}; ${agreed}; ${counted(event.unchecked.length, 'point')} that could not be checked.`;
}

function largest(view: EventView): string {
  const [first] = view.cards;
  return first ? ` The largest: ${headline(view, first.lead).replace(/\.$/u, '')}.` : '';
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
