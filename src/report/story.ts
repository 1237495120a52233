import type { Event, EventGroup } from '../model/event.js';
import { counted, listed, type EventView } from './view.js';

/** The story in five lines: who, how many, which names, which words, agreed or not. */
export interface StoryLine {
  term: string;
  text: string;
}

export const storyLines = (view: EventView): StoryLine[] => [
  { term: 'Who', text: who(view) },
  { term: 'How many', text: capital(howMany(view)) },
  { term: 'Which names', text: names(view) },
  { term: 'Which words', text: words(view) },
  { term: 'Agreed or not', text: verdict(view) },
];

/** What the articles are about, for under the headline: "34 companies that signed, in 5 articles." */
export function subjectLine({ event, outlets }: EventView): string {
  const group = mainGroup(event);
  if (!group || group.agreed === null) return '';
  return `${group.agreed} ${group.label}, in ${counted(outlets.length, 'article')}.`;
}

const mainGroup = ({ groups }: Event): EventGroup | undefined => groups.find((g) => g.main) ?? groups[0];

function who({ outlets, references }: EventView): string {
  if (outlets.length === 0) return 'No article could be read.';
  const dates = [...new Set(outlets.flatMap((a) => a.published ?? []))].sort();
  const when =
    dates.length === 0
      ? 'no date of publication known'
      : dates.length === 1
        ? `published ${dates[0]!}`
        : `published ${dates[0]!} to ${dates.at(-1)!}`;
  const compared = references.length ? `, compared with ${counted(references.length, 'reference text')}` : '';
  return `${counted(outlets.length, 'article')}: ${listed(outlets.map((a) => a.label))}; ${when}${compared}.`;
}

function howMany({ event, label }: EventView): string {
  const group = mainGroup(event);
  if (!group) return 'No number for a group was recognised.';
  if (group.agreed !== null) return `${group.label}: ${group.agreed}, by ${basis(group)}.`;
  if (group.stated.length === 0) return `${group.label}: no article states a number.`;
  const stated = group.stated.map((s) => `${label(s.article)} prints “${s.text}”`);
  return `${group.label}: no single number. ${listed([...new Set(stated)])}.`;
}

function basis({ stated, lists }: EventGroup): string {
  const stating = new Set(stated.map((s) => s.article)).size;
  const listing = new Set(lists.filter((l) => l.closed && l.status === 'member').map((l) => l.article)).size;
  const parts = [];
  if (stating) parts.push(`${counted(stating, 'article')} that ${stating === 1 ? 'states' : 'state'} a number`);
  if (listing) parts.push(`${counted(listing, 'closed list')}`);
  return listed(parts) || 'its names';
}

function names({ event }: EventView): string {
  const certain = event.companies.filter((c) => c.ambiguous.length === 0);
  const of = (status: string): number => certain.filter((c) => c.status === status).length;
  const open = event.companies.length - certain.length;
  const parts = [
    `${counted(of('member'), 'party', 'parties')} named as in the group`,
    `${of('absent')} as not in it`,
    `${of('mentioned')} only mentioned`,
  ];
  if (of('disputed')) parts.push(`${of('disputed')} in by one article and not in by another`);
  if (open) parts.push(`${counted(open, 'name')} that fits more than one party`);
  return `${listed(parts)}.`;
}

function words({ event }: EventView): string {
  const marked = event.quotes.filter((q) => q.instances.some((i) => i.type !== 'indirect'));
  const speakers = new Set(marked.flatMap((q) => q.speaker ?? [])).size;
  const shared = marked.filter((q) => new Set(q.instances.map((i) => i.article)).size > 1);
  const worded = shared.filter((q) => q.wordings.length > 1).length;
  const quoted = `${counted(marked.length, 'quotation')} by ${counted(speakers, 'named speaker')}`;
  const several = `${shared.length} of them in more than one article, ${worded} in more than one wording`;
  return `${quoted}, ${several}; ${counted(event.principles.length, 'principle')} described.`;
}

function verdict({ event, cards, byLevel }: EventView): string {
  const levels = byLevel.filter((l) => l.cards).map((l) => `${l.cards} ${l.level}`);
  const found = cards.length ? `${counted(cards.length, 'difference')} (${levels.join(', ')})` : 'No difference found';
  const agreed = `${counted(event.agreements.length, 'point')} on which all that speak of it agree`;
  return `${found}; ${agreed}; ${counted(event.unchecked.length, 'point')} that could not be checked.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
