import type { CompanyMention, Speaker } from '../model/extraction.js';
import { spanOf } from '../model/span.js';
import { Bit } from '../lexicon/speech.js';
import type { Gender } from '../normalise/person.js';
import type { Scene } from './attribution/scene.js';
import { spanHolding } from './mentions.js';
import { authorOf } from './people/authors.js';
import { bodiesInPlay, type BodiesInPlay } from './people/bodies-in-play.js';
import { describedBody } from './people/body-topic.js';
import { isPact } from './people/document-topic.js';
import { lastMentionBefore, placesOf, type Place } from './people/places.js';
import type { Person, Roster } from './people/roster.js';
import { officeIn } from './people/office-phrase.js';
import { clauseAt, type Node } from './syntax/nodes.js';
import type { Phrase } from './syntax/phrases.js';
import { isDeterminer, isNameLike, isPossessive, isPossessivePronoun } from './syntax/word-class.js';

/** Whom a phrase stands for, in this article. */
type Referent = Pick<Speaker, 'name' | 'title' | 'affiliation' | 'kind'>;

/** Resolves speakers in reading order; remembers who spoke last. */
export interface Resolver {
  resolve: (phrase: Phrase) => Speaker;
  /** a person or body of the article is named at this offset */
  isParty: (offset: number) => boolean;
}

interface State {
  scene: Scene;
  roster: Roster;
  places: Place[];
  companies: readonly CompanyMention[];
  lastSpeaker: { person: Person; clause: number } | undefined;
  bodies: BodiesInPlay;
}

export function makeResolver(
  scene: Scene,
  roster: Roster,
  companies: readonly CompanyMention[],
  outlet: string | null,
): Resolver {
  const state: State = {
    scene,
    roster,
    places: placesOf(scene, roster),
    companies,
    lastSpeaker: undefined,
    bodies: bodiesInPlay(scene, companies, outlet),
  };
  return {
    resolve: (phrase) => speakerFor(state, phrase),
    isParty: (offset) => personAt(state, offset) !== undefined || spanHolding(companies, offset) !== undefined,
  };
}

function speakerFor(state: State, phrase: Phrase): Speaker {
  const { nodes } = state.scene.skeleton;
  const from = nodes[phrase.pronoun ?? phrase.first]!.start;
  const to = nodes[phrase.pronoun ?? phrase.last]!.end;
  return { ...spanOf(state.scene.doc.text, from, to), ...referentOf(state, phrase) };
}

const PRONOUN_GENDER: ReadonlyMap<string, Gender> = new Map(
  Object.entries({
    he: 'male',
    him: 'male',
    his: 'male',
    himself: 'male',
    she: 'female',
    her: 'female',
    herself: 'female',
  }),
);

function referentOf(state: State, phrase: Phrase): Referent {
  const head = state.scene.skeleton.nodes[phrase.head]!;
  const gender = PRONOUN_GENDER.get(head.lower);
  if (gender) return pronoun(state, head, gender);
  if (/^(?:it|its|they|their|them)$/.test(head.lower)) return bodyPronoun(state, head);
  if (/^(?:i|we|my|our|me|us|you)$/.test(head.lower))
    return { name: null, title: null, affiliation: null, kind: 'unknown' };
  const pact = isPact(head) && /^(?:the|this|its|their)$/.test(state.scene.skeleton.nodes[phrase.first]!.lower);
  return named(state, phrase) ?? (pact ? undefined : body(state, phrase)) ?? described(state, phrase);
}

const asPerson = (person: Person): Referent => ({
  name: person.name,
  title: person.title,
  affiliation: person.affiliation,
  kind: 'person',
});

const clauseOf = ({ scene }: State, at: number): number => clauseAt(scene.skeleton.clauses, scene.skeleton.nodes, at);

function remember(state: State, person: Person, at: number): Referent {
  state.lastSpeaker = { person, clause: clauseOf(state, at) };
  state.bodies.forget();
  return asPerson(person);
}

const WINDOW = 30;

/** The person a pronoun stands for: near, a subject, the last to speak; never one of the other gender. */
function pronoun(state: State, head: Node, gender: Gender): Referent {
  const clause = clauseOf(state, head.start);
  const last = lastMentionBefore(state.places, head.start);
  let best: Person | undefined;
  let bestScore = -Infinity;
  for (let i = last; i > Math.max(-1, last - WINDOW); i--) {
    const place = state.places[i]!;
    const { person } = place;
    if (person.gender !== 'unknown' && person.gender !== gender) continue;
    const score = salience(state, place, clause) + (person.gender === gender ? 1 : 0);
    if (score > bestScore) {
      bestScore = score;
      best = person;
    }
  }
  if (!best) return { name: null, title: null, affiliation: null, kind: 'person' };
  if (best.gender === 'unknown') best.gender = gender;
  return remember(state, best, head.start);
}

function salience(state: State, place: Place, clause: number): number {
  const spoke = state.lastSpeaker?.person === place.person && clause - state.lastSpeaker.clause <= 8;
  return (
    -Math.min(20, clause - place.clause) +
    (place.subject ? 1.5 : 0) +
    (isTopic(state, place, clause) ? 3 : 0) +
    (spoke ? 2.5 : 0) -
    (place.quoted ? 3 : 0) -
    (place.possessive ? 0.5 : 0) +
    Math.min(1, place.person.mentions.length * 0.1)
  );
}

/** "Ann Li was not convinced. “Words are cheap,” she said.": the subject of the sentence before, in one paragraph. */
function isTopic(state: State, place: Place, clause: number): boolean {
  const { clauses } = state.scene.skeleton;
  const near = clause - place.clause === 1 && clauses[clause]?.paragraph === clauses[place.clause]?.paragraph;
  return near && place.subject && !place.quoted && !place.possessive;
}

/** "it", "they": a body that spoke or that the story just spoke of, or a document. */
function bodyPronoun(state: State, head: Node): Referent {
  const document = state.bodies.documentOf(head, clauseOf(state, head.start));
  if (document) return described(state, document);
  const { name, spoke } = state.bodies.ofPronoun(head, clauseOf(state, head.start));
  const kind = spoke || head.lower.startsWith('it') ? 'organisation' : 'group';
  return { name, title: null, affiliation: null, kind };
}

/** A person's name at the head, or right behind it in apposition: the firm's president, Ann Li, */
function named(state: State, phrase: Phrase): Referent | undefined {
  const { nodes } = state.scene.skeleton;
  const head = nodes[phrase.head]!;
  const at = personAt(state, head.start);
  if (at) return remember(state, at, head.start);
  if ((head.bits & (Bit.role | Bit.kin)) === 0) return undefined;
  const next = nodes[phrase.last + 1];
  const after = next?.lower === ',' ? nodes[phrase.last + 2] : next;
  const apposed = after && isNameLike(after) ? personAt(state, after.start) : undefined;
  return apposed && remember(state, apposed, head.start);
}

function personAt(state: State, at: number): Person | undefined {
  const i = lastMentionBefore(state.places, at + 1);
  const place = state.places[i];
  return place && place.end > at ? place.person : undefined;
}

/** A company, an agency, any other name; "the company", "the group". */
function body(state: State, phrase: Phrase): Referent | undefined {
  const { nodes } = state.scene.skeleton;
  const head = nodes[phrase.head]!;
  const company = spanHolding(state.companies, head.start);
  const text = state.scene.doc.text.slice(nodes[firstName(nodes, phrase)]!.start, head.end);
  if (company) return rememberBody(state, company.name, head);
  if (isNameLike(head) && (head.bits & Bit.role) === 0 && !(phrase.first === phrase.head && isCommon(head))) {
    const known = phrase.first === phrase.last && !isAcronym(head);
    return known && phrase.first === phrase.head
      ? { name: text, title: null, affiliation: null, kind: 'person' }
      : rememberBody(state, text, head);
  }
  if ((head.bits & Bit.organisation) === 0 || !/^(?:the|its|their|this|that)$/.test(nodes[phrase.first]!.lower))
    return undefined;
  if (hasName(nodes, phrase))
    return rememberBody(state, state.scene.doc.text.slice(nodes[phrase.first + 1]!.start, head.end), head);
  const noun = isPossessivePronoun(nodes[phrase.first]!) ? '' : head.lower;
  const name = state.bodies.ofNoun(noun, head.start);
  return name === undefined ? undefined : rememberBody(state, name, head);
}

/** "Officials" at the beginning of a sentence is no name. */
const isCommon = (node: Node): boolean => (node.bits & (Bit.group | Bit.organisation | Bit.document | Bit.kin)) !== 0;

const isAcronym = (node: Node): boolean => node.text.length > 1 && node.text === node.text.toUpperCase();

function rememberBody(state: State, name: string, head: Node): Referent {
  state.bodies.remember({ name }, head.start);
  return { name, title: null, affiliation: null, kind: 'organisation' };
}

const firstName = (nodes: readonly Node[], phrase: Phrase): number => {
  let i = phrase.first;
  while (i < phrase.head && (isDeterminer(nodes[i]!) || !isNameLike(nodes[i]!) || isPossessive(nodes[i]))) i++;
  return i;
};

const hasName = (nodes: readonly Node[], phrase: Phrase): boolean => {
  for (let i = phrase.first; i < phrase.head; i++) if (isNameLike(nodes[i]!) && !isDeterminer(nodes[i]!)) return true;
  return false;
};

/** "the chief executive" for a person with that title; else somebody unnamed, a group, a document. */
function described(state: State, phrase: Phrase): Referent {
  const { nodes } = state.scene.skeleton;
  const head = nodes[phrase.head]!;
  const definite =
    /^(?:the|his|her|their|its)$/.test(nodes[phrase.first]!.lower) || (head.cap && phrase.first === phrase.head);
  if (definite && (head.bits & (Bit.role | Bit.kin | Bit.group | Bit.male | Bit.female)) !== 0 && !isPlural(head)) {
    const holder = holderOf(state, head) ?? headOf(state, phrase);
    if (holder) return remember(state, holder, head.start);
  }
  const { text } = state.scene.doc;
  const name = text.slice(nodes[phrase.first]!.start, nodes[phrase.last]!.end);
  if ((head.bits & Bit.document) !== 0 && (head.bits & (Bit.role | Bit.group)) === 0)
    return { ...signatory(state, head, definite && !head.cap, name), kind: 'document' };
  if (isPlural(head)) {
    const { affiliation } = officeIn(text, nodes, phrase.first, phrase.last + 1, state.bodies.at);
    return { name, title: null, affiliation, kind: 'group' };
  }
  if ((head.bits & Bit.organisation) !== 0) {
    const body = describedBody(text, nodes, phrase);
    if (body) state.bodies.remember(body, head.start);
    return { name, title: null, affiliation: null, kind: 'organisation' };
  }
  if ((head.bits & (Bit.role | Bit.group)) === 0) return { name, title: null, affiliation: null, kind: 'unknown' };
  const office = officeIn(text, nodes, phrase.first, phrase.last + 1, state.bodies.at);
  return { name, title: office.title, affiliation: office.affiliation, kind: 'anonymous' };
}

/** The name of the person or body behind a document, else the document's own words. */
function signatory(state: State, head: Node, definite: boolean, name: string): Omit<Referent, 'kind'> {
  const unsigned = { name, title: null, affiliation: null };
  const author = definite ? authorOf(state.scene, head, clauseOf(state, head.start)) : undefined;
  if (!author || state.scene.skeleton.nodes[author.head] === head) return unsigned;
  const { kind, ...party } = referentOf(state, author);
  return party.name !== null && (kind === 'person' || kind === 'organisation') ? party : unsigned;
}

const isPlural = (node: Node): boolean =>
  /(?:[^s]s|people|men|women|those|some|many|others)$/.test(node.lower) && node.lower !== 'boss';

/** "the head of the Harbour Board", "the Acme analyst": the person last mentioned who belongs to that body. */
function headOf(state: State, phrase: Phrase): Person | undefined {
  const { nodes } = state.scene.skeleton;
  const { affiliation } = officeIn(state.scene.doc.text, nodes, phrase.first, phrase.last + 1, state.bodies.at);
  if (!affiliation) return undefined;
  for (let i = lastMentionBefore(state.places, nodes[phrase.head]!.start), n = 0; i >= 0 && n < WINDOW; i--, n++) {
    const { person } = state.places[i]!;
    if (person.affiliation && sameBody(person.affiliation, affiliation)) return person;
  }
  return undefined;
}

/** Equal, one the beginning or end of the other, or one the initials of the other. */
function sameBody(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long === short || long.startsWith(`${short} `) || long.endsWith(` ${short}`)) return true;
  return short === long.replace(/[^\p{Lu}]/gu, '');
}

/** The person last mentioned whose title holds the word. */
function holderOf(state: State, head: Node): Person | undefined {
  for (let i = lastMentionBefore(state.places, head.start), n = 0; i >= 0 && n < WINDOW * 2; i--, n++) {
    const { person } = state.places[i]!;
    if (
      person.title
        ?.toLowerCase()
        .split(/[\s-]+/u)
        .includes(head.lower)
    )
      return person;
  }
  return undefined;
}
