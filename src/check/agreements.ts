import type { Agreement, EventGroup } from '../model/event.js';
import { groupTotals, labelOf, type GroupTotals, type Total } from './group-totals.js';
import { entriesOf } from './list-entries.js';
import { sumOf } from './count-arithmetic.js';
import { isExact, meet, sameInterval, showNumber } from './intervals.js';
import type { MeasureTopic } from './measure-clusters.js';
import { publishedDay } from './measure-times.js';
import { measureTopics } from './measure-topics.js';
import { nameOf } from './finish.js';
import { topicPhrase } from './topic-words.js';
import type { View } from './view.js';
import { printed, series } from './wording.js';

/** What the articles agree on, each with its basis and how many origins are known. */
export const agreementsOf = (view: View): Agreement[] => [
  ...groupTotals(view).flatMap((g) => sizeOf(view, g)),
  ...absences(view),
  ...[...measureTopics(view).agreed, ...measureTopics(view).widths].flatMap((topic) => measured(view, topic)),
  ...measureTopics(view).updates.flatMap((topic) => byDay(topic).flatMap((day) => measured(view, day))),
  ...statements(view),
];

/** How many origins some articles make together, as far as their words show. */
const originsOf = (view: View, articles: readonly string[]): number =>
  view.event.origins.filter((origin) => origin.articles.some((id) => articles.includes(id))).length;

const unique = (items: readonly string[]): string[] => [...new Set(items)];
const onlyOne = (items: readonly string[]): string[] => (new Set(items).size === 1 ? [items[0]!] : []);
/** Reference texts are compared with and not counted. */
const inOrder = (view: View, ids: readonly string[]): string[] =>
  view.articles.flatMap((a) => (!a.isReference && ids.includes(a.id) ? a.id : []));

/** The size of a group that every stated number allows, with its arithmetic. */
function sizeOf(view: View, { group, totals, initial }: GroupTotals): Agreement[] {
  const stated = [...totals, ...initial];
  const size = group.agreed;
  const lists = group.lists.filter((l) => l.status === 'member' && l.closed);
  const articles = inOrder(view, unique([...stated, ...lists].map((s) => s.article)));
  if (size === null || articles.length < 2 || stated.some((t) => !meet(t, { min: size, max: size }))) return [];
  const because = unique([...stated.map((t) => basisOf(view, t)), ...lists.map((l) => listBasis(view, l))]);
  const origins = originsOf(view, articles);
  const dependsOn = aloneExact(
    size,
    stated,
    lists.map((l) => l.article),
  );
  return [
    {
      what: labelOf(group),
      value: showNumber(size),
      articles,
      origins,
      dependsOn,
      because: [
        `${series(articles.map((id) => nameOf(view, id)))} fit ${showNumber(size)}; origins known: ${origins > 1 ? origins : 'one'} at most`,
        ...because,
        ...dependsOn.map((id) => `rests on ${nameOf(view, id)} alone`),
        ...(dependsOn.length ? [] : ['no single article changes it']),
      ],
    },
  ];
}

/** The only article that states the size exactly or shows it by a list: without it the size would not be known. */
function aloneExact(size: number, stated: readonly Total[], lists: readonly string[]): string[] {
  const exact = unique([...stated.filter((t) => isExact(t) && t.min === size).map((t) => t.article), ...lists]);
  return exact.length === 1 ? exact : [];
}

function listBasis(view: View, list: EventGroup['lists'][number]): string {
  const [entries, names] = [entriesOf(view, list), new Set(list.names).size];
  const read =
    entries === names ? `a list of ${names} names` : `a list of ${entries} entries, ${names} of them read as names`;
  return `${nameOf(view, list.article)}: ${read}`;
}

function basisOf(view: View, t: Total): string {
  const sum = t.others === null ? '' : `: ${sumOf(t)}`;
  return `${nameOf(view, t.article)}: ${printed(t.text)}${sum}`;
}

/** Parties that one article names as not in the group and that stand in no closed list. */
function absences(view: View): Agreement[] {
  const lists = view.event.groups
    .filter((g) => g.main)
    .flatMap((g) => g.lists.filter((l) => l.closed && l.status === 'member'));
  const absent = view.event.companies.filter((c) => c.status === 'absent');
  if (!lists.length || !absent.length) return [];
  const saying = absent.flatMap((c) => c.membership.map((m) => m.article));
  const articles = inOrder(view, unique([...saying, ...lists.map((l) => l.article)]));
  const listing = onlyOne(lists.map((l) => l.article));
  return [
    {
      what: 'named as not in it, and in no full list',
      value: series(absent.map((c) => c.name)),
      articles,
      origins: Math.max(1, originsOf(view, articles)),
      dependsOn: inOrder(view, [...listing, ...absent.flatMap((c) => onlyOne(c.membership.map((m) => m.article)))]),
      because: lists.map((l) => `${nameOf(view, l.article)}: none of them among ${new Set(l.names).size} names`),
    },
  ];
}

/** Of a number that grows while the story runs, what articles of one day say. */
const byDay = (topic: MeasureTopic): MeasureTopic[] =>
  [...new Set(topic.measures.map(publishedDay))].map((day) => ({
    ...topic,
    measures: topic.measures.filter((m) => publishedDay(m) === day),
  }));

/** A number that every other printed number of the thing allows. */
function measured(view: View, { measures }: MeasureTopic): Agreement[] {
  // "More than 90" in both is an agreement as well.
  const exact = measures.find((m) => isExact(m)) ?? measures.find((m) => measures.every((o) => sameInterval(m, o)));
  const articles = inOrder(view, unique(measures.map((m) => m.article.id)));
  if (!exact || articles.length < 2 || measures.some((m) => !meet(m, exact))) return [];
  const because = unique(measures.map((m) => `${nameOf(view, m.article.id)}: ${printed(m.text)}`));
  const dependsOn = onlyOne(measures.filter((m) => isExact(m)).map((m) => m.article.id));
  const origins = originsOf(view, articles);
  return [{ what: topicPhrase(exact), value: exact.text, articles, origins, dependsOn, because }];
}

/** Utterances that two articles print in one wording. */
const statements = (view: View): Agreement[] =>
  view.event.quotes.flatMap((quote) => {
    const [wording] = quote.wordings;
    const articles = inOrder(view, unique(quote.instances.filter((i) => i.type !== 'indirect').map((i) => i.article)));
    if (!wording || quote.wordings.length > 1 || articles.length < 2) return [];
    const what = quote.speaker ? `${quote.speaker}'s words` : 'words in quotation marks';
    const because = [`${series(articles.map((id) => nameOf(view, id)))} print the same words`];
    return [{ what, value: wording.text, articles, origins: quote.origins, dependsOn: [], because }];
  });
