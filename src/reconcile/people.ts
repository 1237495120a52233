import type { EventPerson } from '../model/event.js';
import type { Evidence } from '../model/span.js';
import { byCodeUnit, foldText } from '../text/fold.js';
import { distinct, groupBy } from './choose.js';
import { makeUnique, slugOf } from './ids.js';
import { nameKinds } from './known-persons.js';
import { personKey, surnameKey } from './person-name.js';
import { byPlace, evidenceOf, type Source } from './source.js';

/** A person before the event knows which articles draw on one text. */
export type Person = Omit<EventPerson, 'support'>;

/** The persons of the event, and who a name means in one of its articles. */
export interface People {
  list: Person[];
  /** null where the name fits no one, or more than one */
  find: (article: string, name: string) => Person | null;
  /** the title and affiliation that an article itself gives a person, most often */
  office: (article: string, person: Person) => Office;
}

interface Office {
  title: string | null;
  affiliation: string | null;
}

interface Sighting {
  name: string;
  title: string | null;
  affiliation: string | null;
  /** null where a pronoun stands for the name */
  evidence: Evidence | null;
  article: string;
}

/**
 * Brings the mentions of one person together over the event: "Smith" in one article is the only Smith of the others.
 * @param partyName gives a company or organisation its name in this event
 */
export function findPeople(sources: readonly Source[], partyName: (name: string) => string): People {
  const { isParty } = nameKinds(sources);
  const sightings = sources.flatMap(sightingsOf).filter((s) => !isParty({ name: s.name, text: s.name }));
  const full = groupBy(
    sightings.filter((s) => personKey(s.name).includes(' ')),
    (s) => personKey(s.name),
  );
  joinInitials(full);
  const keyOf = resolver(full);
  const groups = groupBy(sightings, (s) => keyOf(s.article, s.name) ?? `?${surnameKey(s.name)}`);
  const unique = makeUnique();
  const made = [...groups]
    .sort((a, b) => byCodeUnit(a[0], b[0]))
    .map(([key, group]) => ({ key, group, person: makePerson(group, partyName, unique) }));
  const offices = new Map(
    made.flatMap(({ person, group }) =>
      [...groupBy(group, (s) => s.article)].map(
        ([article, here]) => [`${article}\n${person.id}`, officeIn(here)] as const,
      ),
    ),
  );
  const byKey = new Map(made.map(({ key, person }) => [key, person]));
  return {
    list: made.map(({ person }) => person).sort((a, b) => byCodeUnit(a.id, b.id)),
    find: (article, name) => byKey.get(keyOf(article, name) ?? `?${surnameKey(name)}`) ?? null,
    office: (article, { id }) => offices.get(`${article}\n${id}`) ?? NO_OFFICE,
  };
}

const NO_OFFICE: Office = { title: null, affiliation: null };

const officeIn = (sightings: readonly Sighting[]): Office => ({
  title: ranked(sightings.flatMap((s) => s.title ?? []))[0] ?? null,
  affiliation: ranked(sightings.flatMap((s) => s.affiliation ?? []))[0] ?? null,
});

function sightingsOf(source: Source): Sighting[] {
  const article = source.article.id;
  const seen = new Set<number>();
  const sightings: Sighting[] = source.kept.people.map((mention) => {
    seen.add(mention.start);
    return { ...mention, evidence: evidenceOf(source, mention), article };
  });
  for (const { speaker } of source.kept.quotes) {
    if (speaker?.kind !== 'person' || speaker.name === null || seen.has(speaker.start)) continue;
    const named = foldText(speaker.text).includes(surnameKey(speaker.name));
    const { name, title, affiliation } = speaker;
    sightings.push({ name, title, affiliation, evidence: named ? evidenceOf(source, speaker) : null, article });
  }
  return sightings.filter((s) => surnameKey(s.name) !== '');
}

/** "J. Li" is the only Li whose first name begins with J. */
function joinInitials(full: Map<string, Sighting[]>): void {
  const bySurname = groupBy(full.keys(), (key) => key.split(' ').at(-1)!);
  for (const [key, group] of [...full]) {
    const [first, last] = [key.split(' ')[0]!, key.split(' ').at(-1)!];
    if (first.length !== 1) continue;
    const fits = bySurname.get(last)!.filter((other) => other !== key && other.startsWith(first) && full.has(other));
    if (fits.length !== 1) continue;
    full.get(fits[0]!)!.push(...group);
    full.delete(key);
  }
}

/** Resolves a name of an article to the key of a person with a full name; within the article first, then the event. */
function resolver(full: ReadonlyMap<string, Sighting[]>): (article: string, name: string) => string | null {
  const own = new Map<string, string>();
  const here = new Map<string, Set<string>>();
  const anywhere = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, at: string, key: string): void => {
    map.set(at, (map.get(at) ?? new Set()).add(key));
  };
  for (const [key, group] of full)
    for (const { name, article } of group) {
      own.set(personKey(name), key);
      for (const part of new Set([key.split(' ').at(-1)!, surnameKey(name)])) {
        add(here, `${article}\n${part}`, key);
        add(anywhere, part, key);
      }
    }
  const only = (keys: Set<string> | undefined): string | null => (keys?.size === 1 ? [...keys][0]! : null);
  return (article, name) => {
    const key = personKey(name);
    if (key.includes(' ')) return own.get(key) ?? null;
    const local = here.get(`${article}\n${key}`);
    return local ? only(local) : only(anywhere.get(key));
  };
}

function makePerson(group: Sighting[], partyName: (name: string) => string, unique: (id: string) => string): Person {
  const name = fullest(group.map((s) => s.name));
  return {
    id: unique(slugOf('person', name)),
    name,
    titles: ranked(group.flatMap((s) => s.title ?? [])),
    affiliations: ranked(group.flatMap((s) => (s.affiliation === null ? [] : partyName(s.affiliation)))),
    mentions: group.flatMap((s) => s.evidence ?? []).sort(byPlace),
  };
}

/** The name with most words; of those the most common, then the first by code unit. */
function fullest(names: readonly string[]): string {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const words = (name: string): number => personKey(name).split(' ').length;
  return [...times.keys()].sort((a, b) => words(b) - words(a) || times.get(b)! - times.get(a)! || byCodeUnit(a, b))[0]!;
}

/** Distinct values but for case, the most common first. */
function ranked(values: readonly string[]): string[] {
  const groups = [...groupBy(values, foldText).values()];
  return groups
    .sort((a, b) => b.length - a.length || byCodeUnit(a[0]!, b[0]!))
    .map((group) => distinct(group).sort((a, b) => count(group, b) - count(group, a))[0]!);
}

const count = (values: readonly string[], value: string): number => values.filter((v) => v === value).length;
