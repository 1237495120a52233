import { headClassOf } from '../lexicon/head-classes.js';
import { predicateClassOf } from '../lexicon/predicate-classes.js';
import type { EventCompany, EventGroup } from '../model/event.js';
import { byCodeUnit } from '../text/fold.js';
import { isContent, stemOf } from '../text/stem.js';
import { wordsOf } from '../text/words.js';
import { distinct, groupBy, mostCommon } from './choose.js';
import { makeUnique, slugOf } from './ids.js';
import { mainGroupStated } from './main-group.js';
import type { Parties } from './parties.js';
import { byPlace, evidenceOf, type Source } from './source.js';
import { agreedSize, allStated, isSubset, statedRow, type Stated } from './stated.js';

/** The groups whose size the articles state: the one the story is about first, then the others that two statements count. */
export function findGroups(
  sources: readonly Source[],
  parties: Parties,
  companies: readonly EventCompany[],
): EventGroup[] {
  const stated = allStated(sources);
  const inGroup = new Set(companies.filter((c) => c.membership.some((m) => m.status === 'member')).map((c) => c.id));
  const members = new Set(parties.list.filter((party) => inGroup.has(party.id)));
  const main = mainGroupStated(sources, stated, members, parties);
  const lists = listsOf(sources, parties);
  const taken = new Set(main);
  const others = clusterStated(stated.filter((s) => !taken.has(s))).map((group) => makeGroup(group, parties));
  const unique = makeUnique();
  const found = main.length > 0 || lists.length > 0 ? [makeMain(main, lists, parties)] : [];
  return [...found, ...others.sort((a, b) => byCodeUnit(a.id, b.id))].map((g) => ({ ...g, id: unique(g.id) }));
}

function makeMain(stated: readonly Stated[], lists: EventGroup['lists'], parties: Parties): EventGroup {
  const closed = lists.filter((list) => list.closed && list.status === 'member');
  const lengths = new Map(closed.map((list) => [list.article, new Set(list.names).size]));
  return {
    ...makeGroup(stated, parties),
    id: 'group-main',
    label: stated.length > 0 ? labelOf(stated) : 'the parties listed',
    agreed: agreedSize(stated, lengths),
    main: true,
    lists,
  };
}

function makeGroup(stated: readonly Stated[], parties: Parties): EventGroup {
  const label = labelOf(stated);
  return {
    id: slugOf('group', label),
    label,
    agreed: agreedSize(stated),
    main: false,
    stated: stated.map((s) => statedRow(s, parties)).sort(byPlace),
    lists: [],
  };
}

/** "companies that signed": the commonest noun for them, and what is most often said of them. */
function labelOf(stated: readonly Stated[]): string {
  const nouns = stated.map(({ count }) => wordsOf(count.unit).at(-1)?.key ?? count.head).filter((noun) => noun !== '');
  const noun = mostCommon(nouns) ?? 'parties';
  const verb = mostCommon(stated.flatMap(({ count }) => (/ed$/u.test(count.predicate ?? '') ? count.predicate! : [])));
  return verb === null ? noun : `${noun} that ${verb}`;
}

function listsOf(sources: readonly Source[], parties: Parties): EventGroup['lists'] {
  return sources.flatMap((source) =>
    source.kept.lists.flatMap(({ status, closed, items, ...span }) =>
      status === null
        ? []
        : {
            article: source.article.id,
            closed,
            names: distinct(items.map((i) => parties.at(source.article.id, i.start)?.name ?? parties.nameOf(i.name))),
            evidence: evidenceOf(source, span),
            status,
          },
    ),
  );
}

/** What two numbers must share to count one thing: the noun's class, and with it the verb's class, a modifier or the value. */
function clusterStated(stated: readonly Stated[]): Stated[][] {
  const groups: Stated[][] = [];
  for (const [head, same] of groupBy(
    stated.filter(({ count }) => count.head !== '' && !isSubset(count)),
    ({ count }) => headClassOf(count.head),
  ))
    groups.push(...(head === 'point' ? [same] : byPredicate(same)));
  return groups.filter((group) => new Set(group.map((s) => s.source.article.id)).size > 1);
}

function byPredicate(stated: readonly Stated[]): Stated[][] {
  const [said, bare] = [stated.filter((s) => verbOf(s) !== ''), stated.filter((s) => verbOf(s) === '')];
  const groups = [...groupBy(said, verbOf).values()];
  const byModifier = new Map<string, Set<number>>();
  groups.forEach((group, g) => {
    for (const word of group.flatMap(modifiersOf)) byModifier.set(word, (byModifier.get(word) ?? new Set()).add(g));
  });
  const rest: Stated[] = [];
  for (const s of bare) {
    const fits = new Set(modifiersOf(s).flatMap((word) => [...(byModifier.get(word) ?? [])]));
    if (fits.size === 1) groups[[...fits][0]!]!.push(s);
    else rest.push(s);
  }
  return [...groups, ...groupBy(rest, (s) => modifiersOf(s).sort(byCodeUnit).join(' ') || `${s.count.min}`).values()];
}

const verbOf = ({ count }: Stated): string =>
  count.predicate === null ? '' : (predicateClassOf.get(count.predicate) ?? '');

const modifiersOf = ({ count }: Stated): string[] =>
  wordsOf(count.modifiers.join(' '))
    .filter(isContent)
    .map((w) => stemOf(w.norm));
