import { Bit } from '../../lexicon/speech.js';
import type { Scene } from '../attribution/scene.js';
import { afterIntroduction } from '../syntax/introduction.js';
import type { Node } from '../syntax/nodes.js';
import type { Person, Roster } from './roster.js';

/** A mention of a person as a place in the story: how near, how prominent, inside whose quotation. */
export interface Place {
  person: Person;
  start: number;
  end: number;
  clause: number;
  /** it opens its sentence */
  subject: boolean;
  quoted: boolean;
  possessive: boolean;
}

/** The mentions in text order with their sentences. One walk over both. */
export function placesOf(scene: Scene, roster: Roster): Place[] {
  const { nodes, clauses } = scene.skeleton;
  const subjects = clauses.map((c) => afterIntroduction(nodes, c.first, Math.min(c.last, c.first + 60)));
  let c = 0;
  let m = 0;
  return roster.mentions.map(({ person, start, end }) => {
    while (c + 1 < clauses.length && nodes[clauses[c + 1]!.first]!.start <= start) c++;
    while (m < scene.marks.length && scene.marks[m]!.end <= start) m++;
    const mark = scene.marks[m];
    const opens = opensBeforeVerb(nodes, subjects[c] ?? 0, start);
    const possessive = /^['’]s?\b/u.test(scene.doc.text.slice(end, end + 2));
    return {
      person,
      start,
      end,
      clause: c,
      subject: opens,
      quoted: mark !== undefined && mark.start <= start,
      possessive,
    };
  });
}

/**
 * No verb stands before the subject of a sentence: in "The first car was driven by Ann Li" she is not what it is about. In
 * "The bridge is late, said engineer Ann Li" she is its speaker.
 */
function opensBeforeVerb(nodes: readonly Node[], first: number, at: number): boolean {
  const from = nodes[first];
  if (!from || at < from.start || at - from.start > 60) return false;
  for (let i = first; nodes[i] && nodes[i]!.start < at; i++)
    if (nodes[i]!.pos === 'VERB' || nodes[i]!.pos === 'AUX') return isSpeakerBehind(nodes, i, at);
  return true;
}

const TITLE = 4;

/** Some verb from node `from` on is one of speech, and nothing but a title stands between it and the name at offset `at`. */
function isSpeakerBehind(nodes: readonly Node[], from: number, at: number): boolean {
  let i = from;
  while (nodes[i + 1] && nodes[i + 1]!.start < at) i++;
  for (let back = 0; back <= TITLE && i >= from; back++, i--) {
    if ((nodes[i]!.bits & Bit.say) !== 0) return true;
    if (nodes[i]!.pos === 'PUNCT' || nodes[i]!.pos === 'ADP') return false;
  }
  return false;
}

/** The index of the last mention that starts before `at`; -1 where there is none. */
export function lastMentionBefore(places: readonly Place[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
