import type { Scene } from '../attribution/scene.js';
import { afterIntroduction } from '../syntax/introduction.js';
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
    const subject = nodes[subjects[c] ?? 0];
    const opens = subject !== undefined && start >= subject.start && start - subject.start <= 60;
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
