import { Bit, bitsOf } from '../../lexicon/speech.js';
import { genderOfName, givenNamesAgree, namePartsOf, type Gender, type NameParts } from '../../normalise/person.js';

/** A person of the article, with everything it says of them. */
export interface Person {
  name: string;
  parts: NameParts;
  gender: Gender;
  title: string | null;
  affiliation: string | null;
  /** nodes of the mentions, in order */
  mentions: PersonNode[];
}

/** One mention: the nodes of the name alone, and its place in the text. */
export interface PersonNode {
  person: Person;
  first: number;
  last: number;
  start: number;
  end: number;
}

/** All persons of an article, found by family name and by given name. */
export interface Roster {
  persons: Person[];
  byFamily: Map<string, Person[]>;
  byGiven: Map<string, Person[]>;
  /** every mention in text order */
  mentions: PersonNode[];
}

export const emptyRoster = (): Roster => ({ persons: [], byFamily: new Map(), byGiven: new Map(), mentions: [] });

const push = (map: Map<string, Person[]>, key: string, person: Person): void => {
  const list = map.get(key);
  if (!list) map.set(key, [person]);
  else if (!list.includes(person)) list.push(person);
};

/** A name as one place prints it, taken apart, with the gender that the title before it tells. */
export interface Naming {
  name: string;
  parts: NameParts;
  gender: Gender;
}

/** Takes names apart, each spelling once: an article repeats them. */
export function nameReader(): (name: string, title: string) => Naming {
  const known = new Map<string, NameParts>();
  return (name, title) => {
    let parts = known.get(name);
    if (!parts) known.set(name, (parts = namePartsOf(name)));
    return { name, parts, gender: title === '' ? 'unknown' : genderOfTitle(title) };
  };
}

const genderOfTitle = (title: string): Gender => {
  for (const word of title.toLowerCase().split(/[\s-]+/u)) {
    const bits = bitsOf(word);
    if ((bits & Bit.female) !== 0) return 'female';
    if ((bits & Bit.male) !== 0) return 'male';
  }
  return 'unknown';
};

/** Enters a full name, or finds the person it belongs to; the longest spelling becomes the name. */
export function enterPerson(roster: Roster, { name, parts, gender }: Naming): Person {
  const known = roster.byFamily.get(parts.family)?.find((p) => agrees(p, parts, gender));
  if (known) {
    if (
      wordCount(name) > wordCount(known.name) ||
      (known.parts.given.length < parts.given.length && wordCount(name) === wordCount(known.name))
    ) {
      known.name = name;
      known.parts = parts;
    }
    if (known.gender === 'unknown') known.gender = gender === 'unknown' ? genderOfName(parts) : gender;
    push(roster.byGiven, parts.given, known);
    return known;
  }
  const person: Person = {
    name,
    parts,
    gender: gender === 'unknown' ? genderOfName(parts) : gender,
    title: null,
    affiliation: null,
    mentions: [],
  };
  roster.persons.push(person);
  push(roster.byFamily, parts.family, person);
  if (parts.given !== '') push(roster.byGiven, parts.given, person);
  return person;
}

const wordCount = (name: string): number => name.split(/\s+/u).length;

function agrees(person: Person, parts: NameParts, gender: Gender): boolean {
  if (gender !== 'unknown' && person.gender !== 'unknown' && gender !== person.gender) return false;
  return givenNamesAgree(person.parts.given, parts.given);
}

/** The person a short mention stands for: by family name, else by given name; of several the one mentioned last. */
export function findPerson(roster: Roster, { parts, gender }: Naming): Person | undefined {
  const fits = (p: Person): boolean => gender === 'unknown' || p.gender === 'unknown' || p.gender === gender;
  const family = (roster.byFamily.get(parts.family) ?? []).filter(
    (p) => fits(p) && givenNamesAgree(p.parts.given, parts.given),
  );
  const candidates =
    family.length > 0 ? family : parts.given === '' ? (roster.byGiven.get(parts.family) ?? []).filter(fits) : [];
  return candidates.reduce<Person | undefined>(
    (best, p) => (!best || lastPlace(p) > lastPlace(best) ? p : best),
    undefined,
  );
}

const lastPlace = (person: Person): number => person.mentions[person.mentions.length - 1]?.start ?? -1;
