import { headClassOf } from '../lexicon/head-classes.js';
import { joiningVerbs, partNouns, partyNouns, standingBodies, suingWords } from '../lexicon/party-nouns.js';
import { predicateClassOf } from '../lexicon/predicate-classes.js';
import { contentStems, stemOf } from '../text/stem.js';
import { wordsOf } from '../text/words.js';
import { wordsSaidOf } from './count-topic.js';
import type { Parties, Party } from './parties.js';
import { isExact, isSubset, type Stated } from './stated.js';
import type { Source } from './source.js';
import { takesPart } from './taking-part.js';

/**
 * Picks the numbers that count the group the story is about. A number is bound by its noun and what is said of it (the
 * verbs by which the articles say who is in), by the members named beside it or by a closed list of that length; never by
 * nearness.
 * @param lengths of the closed lists of members
 */
export function mainGroupStated(
  sources: readonly Source[],
  stated: readonly Stated[],
  members: ReadonlySet<Party>,
  parties: Parties,
  lengths: ReadonlySet<number>,
): Stated[] {
  const joining = joiningWords(sources);
  // "Ten more companies" are no part of those counted before: they came in addition.
  const countable = stated.filter(
    ({ count }) => isPartyNoun(count.head) && (count.stage === 'change' || !isSubset(count)),
  );
  const bound = withoutOwned(new Set(countable.filter((s) => isBound(s, joining, members, parties))));
  const values = new Set([...bound].filter(isExact).map((s) => valueKey(s)));
  // A closed list that is as long as the number shows what it counts.
  for (const s of countable)
    if (isExact(s) && lengths.has(s.count.min) && s.count.min > 2 && !speaksOfElse(s, joining)) bound.add(s);
  // "The 34 companies" takes up the number that another sentence binds.
  for (const s of countable) if (isExact(s) && values.has(valueKey(s)) && !speaksOfElse(s, joining)) bound.add(s);
  return stated.filter((s) => bound.has(s));
}

const OWNER = /(?<!\p{L})\p{Lu}[\p{L}\p{N}&’'.-]*,?\s+(?:which|that|who|whose|with|representing)(?=\s)[^.;:!?]{0,24}$/u;
const FAR = 5;

/** "Back on Foot, which counts 14,000 members": who is in another body is no member here where the number is far from all others. */
function withoutOwned(bound: ReadonlySet<Stated>): Set<Stated> {
  const isOwned = ({ source, count }: Stated): boolean =>
    count.others === null &&
    count.named.length === 0 &&
    OWNER.test(source.article.text.slice(Math.max(0, count.start - 60), count.start));
  const free = [...bound].filter((s) => !isOwned(s));
  const most = Math.max(0, ...free.map(({ count }) => count.max ?? count.min));
  return new Set([...bound].filter((s) => !isOwned(s) || most === 0 || s.count.min <= FAR * most));
}

/** "52 others" and "33 more" count what is named beside them. */
const isPartyNoun = (head: string): boolean => partyNouns.has(head) || partNouns.has(head) || NO_NOUN.has(head);
const NO_NOUN = new Set(['', 'other', 'more']);
const valueKey = ({ count }: Stated): string => `${classOf(count.head)} ${count.min}`;
const classOf = (head: string): string => (isPartyNoun(head) ? 'party' : headClassOf(head));

function isBound(stated: Stated, joining: Joining, members: ReadonlySet<Party>, parties: Parties): boolean {
  const { source, count } = stated;
  const named = count.named.map((n) => parties.at(source.article.id, n) ?? parties.named(n.name));
  if (named.some((party) => party && members.has(party))) return true;
  if (wordsSaidOf(stated).some(joining.has) || takesPart(stated, joining.has)) return true;
  return (partNouns.has(count.head) || count.modifiers.some((m) => partNouns.has(m))) && !isOfStandingBody(stated);
}

const PACTS = new Set(
  'accord pact pledge agreement alliance coalition consortium treaty convention charter compact covenant moratorium'.split(
    ' ',
  ),
);
const NEAR_BEFORE = 100;
const NEAR_BEHIND = 60;

/** "The union said its 900 members", "900 members of the Bakers' Union": a body's own members, and no pledge is spoken of. */
function isOfStandingBody({ source, count }: Stated): boolean {
  const { text } = source.article;
  const before = text.slice(Math.max(0, count.start - NEAR_BEFORE), count.start);
  const behind = text.slice(count.end, count.end + NEAR_BEHIND);
  const sentence = `${before.split(/[.!?\n]/u).at(-1)!} ${behind.split(/[.!?\n]/u)[0]!}`;
  const nouns = wordsOf(sentence).map((word) => singular(word.key));
  return nouns.some((noun) => standingBodies.has(noun)) && !nouns.some((noun) => PACTS.has(noun));
}

/** Something else is said of them than that they take part: "34 companies failed". */
const speaksOfElse = (stated: Stated, joining: Joining): boolean => {
  const said = wordsSaidOf(stated);
  return !said.some(joining.has) && said.some((word) => predicateClassOf.has(word));
};

const singular = (word: string): string => word.replace(/s$/u, '');

interface Joining {
  has: (verb: string) => boolean;
}

/** The verbs by which the articles of this event say who is in, and those of signing and joining in general. */
function joiningWords(sources: readonly Source[]): Joining {
  const stems = new Set([...joiningVerbs].map(stemOf));
  const classes = new Set(['sign']);
  for (const { kept } of sources)
    for (const { cue, status } of kept.memberships) {
      if (!cue || status !== 'member') continue;
      for (const word of wordsOf(cue.text)) {
        const known = predicateClassOf.get(word.key);
        if (known !== undefined) classes.add(known);
      }
      for (const stem of contentStems(wordsOf(cue.text))) stems.add(stem);
      if (wordsOf(cue.text).some((word) => suingWords.has(singular(word.key))))
        for (const word of suingWords) stems.add(stemOf(word));
    }
  return { has: (verb) => stems.has(stemOf(verb)) || classes.has(predicateClassOf.get(verb) ?? '') };
}
