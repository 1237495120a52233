import type { Event, EventArticle, EventQuote } from '../model/event.js';
import type { Finding, Level } from '../model/finding.js';
import { byCodeUnit } from '../text/fold.js';
import { levelOrder } from './settles.js';
import { eventSources, type EventSources } from './sources.js';

/** Findings that stem from one difference: shown and counted once, under the worst of them. */
export interface Card {
  cluster: string;
  lead: Finding;
  others: Finding[];
}

/** One event as every page shows it: sorted, grouped and counted once, so that no two outputs can disagree. */
export interface EventView {
  event: Event;
  sources: EventSources;
  outlets: EventArticle[];
  references: EventArticle[];
  label: (article: string) => string;
  /** place among the event's articles, from 1 */
  position: (article: string) => number;
  /** classes substance, coverage and data, worst first */
  cards: Card[];
  /** class style: the appendix, out of every count */
  style: Card[];
  /** ruled upon and unchanged since: folded */
  ruled: Card[];
  byLevel: { level: Level; cards: number }[];
}

/** Sorts, groups and counts; computes no facts. */
export function viewEvent(event: Event, texts: ReadonlyMap<string, string> | undefined): EventView {
  const sources = eventSources(event, texts);
  const positions = new Map([...event.articles, ...event.versions].map((article, i) => [article.id, i + 1]));
  const settled = ({ ruling }: Finding): boolean => ruling !== undefined && ruling.state !== 'open' && !ruling.changed;
  const open = event.findings.filter((f) => !settled(f));
  const cards = toCards(open.filter((f) => f.class !== 'style'));
  return {
    event,
    sources,
    outlets: event.articles.filter((a) => a.role === 'article'),
    references: event.articles.filter((a) => a.role === 'reference'),
    position: (id) => positions.get(id) ?? 0,
    label: (id) => sources.article(id)?.label ?? id,
    cards,
    style: toCards(open.filter((f) => f.class === 'style')),
    ruled: toCards(event.findings.filter(settled)),
    byLevel: levelOrder.map((level) => ({ level, cards: cards.filter((c) => c.lead.level === level).length })),
  };
}

const rank = (finding: Finding): number => levelOrder.indexOf(finding.level);

const dispositionOrder = ['conflict', 'difference', 'review', 'info'];
const classOrder = ['substance', 'data', 'coverage', 'style'];

const worstFirst = (a: Finding, b: Finding): number =>
  rank(a) - rank(b) ||
  dispositionOrder.indexOf(a.disposition) - dispositionOrder.indexOf(b.disposition) ||
  classOrder.indexOf(a.class) - classOrder.indexOf(b.class) ||
  byCodeUnit(a.kind, b.kind) ||
  byCodeUnit(a.id, b.id);

function toCards(findings: readonly Finding[]): Card[] {
  const clusters = new Map<string, Finding[]>();
  for (const finding of [...findings].sort(worstFirst)) {
    const cluster = clusters.get(finding.cluster);
    if (cluster) cluster.push(finding);
    else clusters.set(finding.cluster, [finding]);
  }
  return [...clusters].map(([cluster, [lead, ...others]]) => ({ cluster, lead: lead!, others }));
}

/** "A", "A and B", "A, B and C"; semicolons where an item has a comma of its own. */
export function listed(items: readonly string[]): string {
  const comma = items.some((item) => item.includes(',')) ? '; ' : ', ';
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(comma)}${comma === '; ' ? ';' : ''} and ${items.at(-1)!}`;
}

/** "1 article", "5 articles" */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Utterances that stand in quotation marks somewhere, and those in reported speech alone; what most articles have first. */
export function spoken({ quotes }: Event): Record<'marked' | 'reported', EventQuote[]> {
  const articles = (quote: EventQuote): number => new Set(quote.instances.map((i) => i.article)).size;
  const sorted = [...quotes].sort((a, b) => articles(b) - articles(a));
  const inMarks = (quote: EventQuote): boolean => quote.instances.some((i) => i.type !== 'indirect');
  return { marked: sorted.filter(inMarks), reported: sorted.filter((quote) => !inMarks(quote)) };
}
