import { joiningVerbs, partNouns, partyNouns } from '../lexicon/party-nouns.js';
import { predicateClassOf } from '../lexicon/predicate-classes.js';
import type { EventCompany, EventGroup, Support } from '../model/event.js';
import { byCodeUnit } from '../text/fold.js';
import { wordsOf } from '../text/words.js';
import { distinct, groupBy, mostCommon } from './choose.js';
import { topicOf, type CountTopic } from './count-topic.js';
import { makeUnique, slugOf } from './ids.js';
import { mainGroupStated } from './main-group.js';
import type { CountOrigins } from './origins.js';
import type { Parties } from './parties.js';
import { byPlace, evidenceOf, type Source } from './source.js';
import { agreedSize, allStated, isSubset, statedRow, type Stated } from './stated.js';
import { decidingArticles, seldomSaid, supportOf } from './support.js';
import { gather } from '../text/gather.js';

/** The groups whose size the articles state: the one the story is about first, then the others that two statements count. */
export function findGroups(
  sources: readonly Source[],
  parties: Parties,
  companies: readonly EventCompany[],
  origins: CountOrigins,
): EventGroup[] {
  const stated = allStated(sources);
  const inGroup = new Set(companies.filter((c) => c.membership.some((m) => m.status === 'member')).map((c) => c.id));
  const members = new Set(parties.list.filter((party) => inGroup.has(party.id)));
  const lists = listsOf(sources, parties);
  const lengths = new Set(closedLengths(lists).values());
  const main = mainGroupStated(sources, stated, members, parties, lengths);
  const taken = new Set(main);
  const others = clusterStated(stated.filter((s) => !taken.has(s))).map((group) => makeGroup(group, parties, origins));
  const unique = makeUnique();
  const found = main.length > 0 || lists.length > 0 ? [makeMain(main, lists, parties, origins)] : [];
  return [...found, ...others.sort((a, b) => byCodeUnit(a.id, b.id))].map((g) => ({ ...g, id: unique(g.id) }));
}

function makeMain(
  stated: readonly Stated[],
  lists: EventGroup['lists'],
  parties: Parties,
  origins: CountOrigins,
): EventGroup {
  return {
    ...makeGroup(stated, parties, origins),
    id: 'group-main',
    label: stated.length > 0 ? labelOf(stated) : 'the parties listed',
    agreed: agreedSize(stated, closedLengths(lists)),
    main: true,
    lists,
    support: sizeSupport(stated, lists, origins),
  };
}

/** The lengths of closed lists of members, by article. */
const closedLengths = (lists: EventGroup['lists']): Map<string, number> =>
  new Map(
    lists
      .filter((list) => list.closed && list.status === 'member')
      .map((list) => [list.article, new Set(list.names).size]),
  );

/** The support of a size: who states it or shows it by a list, and without whom it would be another. */
function sizeSupport(stated: readonly Stated[], lists: EventGroup['lists'], origins: CountOrigins): Support {
  const rows = stated.map((s) => evidenceOf(s.source, s.count));
  const lengths = closedLengths(lists);
  const said = stated.map(({ count, source }) => ({ key: `${count.min}..${count.max}`, article: source.article.id }));
  const shown = [...lengths].map(([article, n]) => ({ key: `${n}..${n}`, article }));
  const deciding = decidingArticles(seldomSaid([...said, ...shown]), (out) =>
    agreedSize(
      stated.filter((s) => s.source.article.id !== out),
      new Map([...lengths].filter(([article]) => article !== out)),
    ),
  );
  return supportOf([...rows, ...lists.map((list) => list.evidence)], origins, deciding);
}

function makeGroup(stated: readonly Stated[], parties: Parties, origins: CountOrigins): EventGroup {
  const label = labelOf(stated);
  return {
    id: slugOf('group', label),
    label,
    agreed: agreedSize(stated),
    main: false,
    stated: stated.map((s) => statedRow(s, parties)).sort(byPlace),
    lists: [],
    support: sizeSupport(stated, [], origins),
  };
}

/** "companies that signed": the commonest noun for them, and what is most often said of them. */
function labelOf(stated: readonly Stated[]): string {
  const nouns = stated.map(({ count }) => wordsOf(count.unit).at(-1)?.key ?? count.head).filter((noun) => noun !== '');
  const noun = mostCommon(nouns) ?? 'parties';
  const verb = mostCommon(stated.flatMap(({ count }) => (isTelling(count.predicate) ? count.predicate : [])));
  if (verb === null) return noun;
  // Parties do what is said of them ("banks that signed"); of other things it is done ("jobs cut", "people injured").
  return isParty(noun) ? `${noun} that ${verb}` : `${noun} ${verb}`;
}

const isParty = (noun: string): boolean =>
  [noun, noun.replace(/s$/u, ''), noun.replace(/ies$/u, 'y')].some((n) => partyNouns.has(n) || partNouns.has(n));

/** A past form of a verb that tells something: "signed", "killed", not "summed". */
const isTelling = (verb: string | null): verb is string =>
  verb !== null && /ed$/u.test(verb) && (predicateClassOf.has(verb) || joiningVerbs.has(verb.replace(/e?d$/u, '')));

function listsOf(sources: readonly Source[], parties: Parties): EventGroup['lists'] {
  return sources.flatMap((source) =>
    source.kept.lists.flatMap(({ status, closed, items, ...span }) =>
      status === null
        ? []
        : {
            article: source.article.id,
            closed,
            names: distinct(items.map((i) => parties.at(source.article.id, i)?.name ?? parties.nameOf(i.name))),
            evidence: evidenceOf(source, span),
            status,
          },
    ),
  );
}

interface Topical {
  stated: Stated;
  topic: CountTopic;
}

/** What two numbers must share to count one thing: the noun's class, and with it a verb's class, a modifier or the value. */
function clusterStated(stated: readonly Stated[]): Stated[][] {
  const topical = stated
    .filter(({ count }) => count.head !== '' && !isSubset(count))
    .map((s) => ({ stated: s, topic: topicOf(s) }));
  const groups = [...groupBy(topical, ({ topic }) => topic.head)].flatMap(([head, same]) =>
    head === 'point' ? [same] : byVerb(same),
  );
  return groups
    .map((group) => group.map((t) => t.stated))
    .filter((group) => new Set(group.map((s) => s.source.article.id)).size > 1);
}

/** Numbers of one noun by what is said of them; those of which nothing is said join the only group they fit. */
function byVerb(same: readonly Topical[]): Topical[][] {
  const groups: Topical[][] = [];
  const home = new Map<string, Topical[]>();
  for (const t of same.filter(({ topic }) => topic.verbs.size > 0)) {
    const known = [...t.topic.verbs].flatMap((verb) => home.get(verb) ?? []);
    const group = known.length > 0 ? home.get([...t.topic.verbs].find((verb) => home.has(verb))!)! : [];
    if (group.length === 0) groups.push(group);
    group.push(t);
    for (const verb of t.topic.verbs) if (!home.has(verb)) home.set(verb, group);
  }
  const rest: Topical[] = [];
  const byModifier = indexBy(groups, ({ topic }) => topic.modifiers);
  const byValue = indexBy(groups, ({ stated: { count } }) => [`${count.min}..${count.max}`]);
  for (const t of same.filter(({ topic }) => topic.verbs.size === 0)) {
    const { min, max } = t.stated.count;
    const fits = [t.topic.modifiers.flatMap((m) => byModifier.get(m) ?? []), byValue.get(`${min}..${max}`) ?? []];
    const only = fits.map((found) => new Set(found)).find((found) => found.size === 1);
    if (only) [...only][0]!.push(t);
    else rest.push(t);
  }
  const alike = groupBy(rest, ({ topic }) => [...topic.modifiers].sort(byCodeUnit).join(' '));
  return [...groups, ...[...alike.values()].flatMap(bySize)];
}

/** Share of the larger number from which two of which nothing is said may count one thing. */
const NEAR = 0.8;

/** Numbers of much the same size: "7,000 nurses" and "7,200 nurses", not "8 hospitals" and "12 hospitals". */
function bySize(same: readonly Topical[]): Topical[][] {
  const groups: Topical[][] = [];
  let last = NaN;
  for (const t of [...same].sort((a, b) => a.stated.count.min - b.stated.count.min)) {
    const { min } = t.stated.count;
    if (last >= NEAR * min) groups.at(-1)!.push(t);
    else groups.push([t]);
    last = min;
  }
  return groups;
}

function indexBy(groups: readonly Topical[][], keysOf: (t: Topical) => readonly string[]): Map<string, Topical[][]> {
  const index = new Map<string, Topical[][]>();
  for (const group of groups) for (const key of new Set(group.flatMap(keysOf))) gather(index, key, group);
  return index;
}
