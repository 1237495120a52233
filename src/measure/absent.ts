import { memberCues } from '../lexicon/member-cues.js';
import { partNouns, partyNouns } from '../lexicon/party-nouns.js';
import type { Evidence } from '../model/span.js';
import { bare, evidenceOf, type Ground, type Source } from './source.js';

/** Words between the absence and the party it is said of: "omissions from the list of big names". */
const REACH = 5;
/** Nouns and adjectives of absence; verbs ("declined", "refusing") have other objects too. */
const ABSENCE = new Set(
  memberCues.absentees.filter((phrase) =>
    /^(?:absen|missing|omission|hold-?out|non-?(?:sign|mem|part))\S*$/u.test(phrase),
  ),
);
/** They say by themselves that somebody is not in it. */
const OUTSIDERS = /^(?:holdouts?|hold-outs?|absentees?|non-?signator(?:y|ies)|non-?members?|omissions?)$/u;

/**
 * Where an article says that parties are not in the group: by name, or as a word of absence near a noun for parties in its own
 * voice ("big names missing"). Nothing where the story has no group of which anyone is said to be in or out.
 */
export function absentPlaces(ground: Ground): ReadonlyMap<string, readonly Evidence[]> {
  const { companies } = ground.event;
  const named = companies.flatMap((c) =>
    c.membership.filter((m) => m.status === 'absent' && m.hedge === null).map(bare),
  );
  const hasGroup = named.length > 0 || companies.some((c) => c.status === 'member');
  return new Map(
    ground.outlets.map((source) => [
      source.id,
      hasGroup ? [...named.filter((m) => m.article === source.id), ...unnamed(source)] : [],
    ]),
  );
}

function unnamed(source: Source): Evidence[] {
  return source.sentences.flatMap((sentence) => {
    const words = source.words(sentence);
    return words.flatMap((word, i) => {
      if (!ABSENCE.has(word.key) || source.voice(word) === 'quoted') return [];
      const near = words.slice(Math.max(0, i - REACH), i + REACH + 1);
      const parties = near.some((w) => isParty(w.key)) || OUTSIDERS.test(word.key);
      return parties ? [evidenceOf(source, word.start, word.end)] : [];
    });
  });
}

/** A plural noun for parties: "names", "companies". */
function isParty(key: string): boolean {
  if (!key.endsWith('s')) return false;
  const singular = key.replace(/ies$/u, 'y').replace(/s$/u, '');
  return partyNouns.has(singular) || partNouns.has(singular);
}
