import type { EventQuote, QuoteInstance } from '../model/event.js';
import { foldText, foldedWords } from '../text/fold.js';
import { defineCheck, type Draft } from './define.js';
import { sidesOf, type Statement } from './sides.js';
import { bare, type View } from './view.js';
import { withWords } from './wording.js';

/** One utterance that articles give to another speaker, or with another title or channel. */
export const attributionVariance = defineCheck('attribution-variance', (view) =>
  view.event.quotes.flatMap((quote) => {
    const instances = quote.instances.filter((i) => i.type !== 'indirect' && i.stance === 'asserted');
    if (new Set(instances.map((i) => i.article)).size < 2) return [];
    return otherSpeaker(view, quote, instances) ?? otherFrame(view, quote, instances);
  }),
);

const topicOf = (quote: EventQuote): string =>
  withWords(quote.speaker ? `${quote.speaker}'s statement` : 'the statement', quote.wordings[0]?.text ?? '');

function otherSpeaker(view: View, quote: EventQuote, instances: readonly QuoteInstance[]): Draft[] | undefined {
  const people = new Set(view.event.people.map((p) => p.name));
  // A role ("the union's negotiator") may be the person whom another article names.
  const named = instances.filter((i) => i.speaker !== null && people.has(i.speaker));
  if (!standApart(named)) return undefined;
  const statements = named.map((i) => ({ key: lastName(i.speaker!), value: i.speaker!, evidence: bare(i) }));
  return [
    {
      subject: `${quote.id} speaker`,
      topic: withWords('the statement', quote.wordings[0]?.text ?? ''),
      sides: sidesOf(view, statements),
      disposition: 'difference',
      class: 'substance',
      modifiers: { reversal: true },
      cluster: `quote ${quote.id}`,
    },
  ];
}

/** Two articles name two persons. However many outlets, few names: each is compared once. */
function standApart(named: readonly QuoteInstance[]): boolean {
  const articles = new Map<string, Set<string>>();
  const first = new Map<string, QuoteInstance>();
  for (const i of named) {
    const key = `${i.speaker}\u001f${i.affiliation ?? ''}`;
    if (!first.has(key)) first.set(key, i);
    articles.set(key, (articles.get(key) ?? new Set()).add(i.article));
  }
  const keys = [...first.keys()];
  const apart = (a: string, b: string): boolean => new Set([...articles.get(a)!, ...articles.get(b)!]).size > 1;
  return keys.some((a, k) => keys.slice(k + 1).some((b) => different(first.get(a)!, first.get(b)!) && apart(a, b)));
}

const lastName = (name: string): string => foldedWords(name).at(-1) ?? '';

/** Two persons, neither the other's organisation: a person may speak for a body that another article names. */
function different(a: QuoteInstance, b: QuoteInstance): boolean {
  const x = foldedWords(a.speaker!);
  const y = foldedWords(b.speaker!);
  // One word may be anything; with a body it is somebody of that body.
  if ((x.length < 2 && !a.affiliation) || (y.length < 2 && !b.affiliation)) return false;
  if (x.some((word) => word.length > 2 && y.includes(word))) return false;
  const bodies = [a.affiliation, b.affiliation].flatMap((name) => (name ? [foldText(name)] : []));
  // "Rask of Nordal Air" is a person by his body.
  const names = [x, y].map((words) => words.join(' ').replace(/ of .*$/u, ''));
  return !bodies.some((body) => names.some((name) => body.includes(name) || name.includes(body)));
}

function otherFrame(view: View, quote: EventQuote, instances: readonly QuoteInstance[]): Draft[] {
  const channels = frames(instances, (i) => i.channel?.text ?? null, 'said, with no channel named');
  const titles = frames(instances, (i) => i.title, null);
  const frame = [...(differs(channels) ? channels : []), ...(differs(titles) ? titles : [])];
  if (!frame.length) return [];
  return [
    {
      subject: `${quote.id} frame`,
      topic: topicOf(quote),
      sides: sidesOf(view, frame),
      disposition: 'difference',
      cluster: `frame ${quote.speaker ?? quote.id}`,
    },
  ];
}

/** What each instance prints of one part of its frame; `none` stands for nothing printed, where that is worth saying. */
function frames(
  instances: readonly QuoteInstance[],
  of: (i: QuoteInstance) => string | null,
  none: string | null,
): Statement[] {
  return instances.flatMap((i) => {
    const value = of(i) ?? none;
    return value === null ? [] : [{ key: foldText(value), value, evidence: bare(i.channel ?? i) }];
  });
}

function differs(frame: readonly Statement[]): boolean {
  const byArticle = new Map<string, Set<string>>();
  for (const { key, evidence } of frame)
    byArticle.set(evidence.article, (byArticle.get(evidence.article) ?? new Set()).add(key));
  const keys = [...byArticle.values()].map((set) => [...set].sort().join('|'));
  return new Set(keys).size > 1;
}
