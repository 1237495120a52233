import { frameWords } from '../../lexicon/actors.js';
import type { ActorRow } from '../../model/measures.js';
import { headsFrom, isCut, nounBefore, nounsFrom, placesBetween, type Found, type Row } from './nouns.js';

export interface Filled {
  role: ActorRow['role'];
  found: Found;
}

/** The nouns in the places of the threat and the beneficiary of one sentence, as its words open these places. */
export function fillPlaces(row: Row): Filled[] {
  const filled: Filled[] = [];
  const threat = (found: readonly Found[]): void =>
    void filled.push(...found.map((f) => ({ role: 'threat' as const, found: f })));
  const gains = (found: readonly Found[]): void =>
    void filled.push(
      ...found.filter((f) => f.side !== 'threat').map((f) => ({ role: 'beneficiary' as const, found: f })),
    );
  row.words.forEach(({ key }, i) => {
    if (frameWords.assault.has(key)) ofAssault(row, i, threat, gains);
    if (frameWords.combat.has(key) && row.words[i + 1]?.key !== 'and')
      threat(headsFrom(row, i + 1, FROM).filter((f) => f.side !== 'person'));
    else if (frameWords.fight.has(key)) threat(nounsFrom(row, i + 1, FROM).filter((f) => f.side === 'threat'));
    if (frameWords.harm.has(key)) ofHarm(row, i, threat, gains);
    if (frameWords.guard.has(key)) ofGuard(row, i, threat, gains);
    if (frameWords.serve.has(key) && !isNegated(row, i)) gains(nounsFrom(row, i + 1, OBJECT).slice(0, 3));
    if (frameWords.link.has(key)) threat(linked(row, i));
    if (frameWords.source.has(key)) threat(comingFrom(row, i));
  });
  return filled;
}

type Fill = (found: readonly Found[]) => void;

const FROM = new Set(['from', 'against', 'by', 'for', 'in', 'with']);
/** Where the attacker's place ends. */
const ATTACKED = new Set(['on', 'against', 'at', 'in', 'of']);
/** Words from an attack to the attacked, with the attacker between them. */
const REACH = 7;
const DANGER = new Set(['from', 'against']);
/** The object of helping ends where the verb of what they are helped to do begins. */
const OBJECT = new Set([
  'launch',
  'protect',
  'defend',
  'with',
  'in',
  'by',
  'for',
  'from',
  'of',
  'build',
  'make',
  'get',
  'find',
]);

/** "Attacks by hackers on hospitals": who attacks, and who is attacked. */
function ofAssault(row: Row, i: number, threat: Fill, gains: Fill): void {
  let at = i + 1;
  while (at <= i + 3 && frameWords.modifier.has(row.words[at]?.key ?? '')) at++;
  const key = row.words[at]?.key ?? '';
  if (isCut(row, at - 1)) return;
  if (key === 'from' || key === 'by') {
    threat(nounsFrom(row, at + 1, ATTACKED));
    const on = row.words.findIndex((w, k) => k > at && k < at + REACH && frameWords.aim.has(w.key));
    if (on > 0) gains(attacked(row, i, on + 1));
  } else if (frameWords.aim.has(key)) {
    const skip = /^(?:aimed|directed)$/u.test(key) ? 2 : 1;
    gains(attacked(row, i, at + skip));
  }
}

/** Any noun may be attacked; beside words that are no attack by themselves ("a strike on Monday") only a known one. */
const attacked = (row: Row, i: number, from: number): Found[] =>
  frameWords.attack.has(row.words[i]!.key) ? headsFrom(row, from, FROM) : nounsFrom(row, from, FROM);

/** "Trawlers that threaten young cod": who harms, and what is harmed. "Threatened to leave" harms nobody. */
function ofHarm(row: Row, i: number, threat: Fill, gains: Fill): void {
  if (row.words[i + 1]?.key === 'to' || isNegated(row, i)) return;
  const before = row.words[i - 1]?.key ?? '';
  if (/^(?:be|been|being|is|are|was|were|gets?|got)$/u.test(before) && !/ing$/u.test(row.words[i]!.key)) {
    const by = row.words[i + 1]?.key === 'by' && !isCut(row, i);
    if (by) threat(headsFrom(row, i + 2, ATTACKED));
    return;
  }
  const subject = nounBefore(row, i);
  if (subject) threat([subject]);
  if (subject || hasPronoun(row, i)) gains(headsFrom(row, i + 1, FROM));
}

/** Any mark stands after word `i`. */
const isBroken = ({ text, words }: Row, i: number): boolean =>
  words[i + 1] !== undefined && /\S/u.test(text.slice(words[i]!.end, words[i + 1]!.start));

/** "Protect customers from attacks", "protection against fraud". */
function ofGuard(row: Row, i: number, threat: Fill, gains: Fill): void {
  let at = i + 1;
  const next = row.words[at]?.key ?? '';
  if (
    /^(?:protection|defen[cs]e)$/u.test(row.words[i]!.key) &&
    (isBroken(row, i) || !/^(?:for|of|from|against)$/u.test(next))
  )
    return;
  if (next === 'for' || next === 'of') at++;
  const nouns = frameWords.shield.has(row.words[i]!.key) ? headsFrom : nounsFrom;
  gains(nouns(row, at, FROM));
  for (let k = at; k < Math.min(row.words.length, i + 10) && !isCut(row, k - 1); k++)
    if (DANGER.has(row.words[k]!.key)) {
      if (isBroken(row, k)) return;
      threat(nouns(row, k + 1, new Set(['by', 'on', 'in', 'of'])));
      return;
    }
}

/** "They have threatened every family". */
const hasPronoun = ({ words }: Row, i: number): boolean =>
  words.slice(Math.max(0, i - 3), i).some((word) => /^(?:he|she|it|they|who|which|that)$/u.test(word.key));

const NOT =
  /^(?:not|never|no|without|refuse[sd]?|refusing|refrain(?:s|ed|ing)?|stop(?:s|ped)?|avoid(?:s|ed|ing)?|declin(?:e|es|ed|ing)|n't)$|n't$/u;

/** "Will not help governments": they gain nothing. */
const isNegated = ({ words }: Row, i: number): boolean =>
  words.slice(Math.max(0, i - 3), i).some((word) => NOT.test(word.key));

/** "Russia and China, which have been linked to attacks": the places before the verb. */
function linked(row: Row, i: number): Found[] {
  const near = row.words.slice(i + 1, i + 5);
  const danger = near.some(
    (w, k) => frameWords.assault.has(w.key) || nounsFrom(row, i + 1 + k).some((f) => f.class === 'danger'),
  );
  return danger ? placesBetween(row, Math.max(0, i - 16), i) : [];
}

/** "Coming from places like Russia", where the sentence speaks of a danger or of fighting it. */
function comingFrom(row: Row, i: number): Found[] {
  if (row.words[i + 1]?.key !== 'from') return [];
  const danger = row.words.some((w) => frameWords.assault.has(w.key) || frameWords.fight.has(w.key));
  return danger ? nounsFrom(row, i + 2).filter((f) => f.class === 'place' || f.class === 'criminal') : [];
}
