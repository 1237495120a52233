import { colon, paragraphBefore, sameParagraph, sentenceBefore, signed, subject } from './across-sentences.js';
import { afterUnlisted } from './unlisted-verb.js';
import {
  after,
  afterLoosely,
  before,
  colonHere,
  coordinated,
  final,
  inside,
  label,
  next,
  noun,
} from './same-sentence.js';
import type { Attribution, Rule, Scene, Spot } from './scene.js';

/** In order: the first pattern that fits names the speaker. */
export const rules: readonly Rule[] = [
  after,
  before,
  next,
  afterUnlisted,
  afterLoosely,
  inside,
  final,
  coordinated,
  label,
  colonHere,
  signed,
  colon,
  noun,
  sameParagraph,
  sentenceBefore,
  paragraphBefore,
  subject,
];

/** Finds the speaker of every marked passage, in reading order, so that a later one may lean on an earlier one. */
export function attributeMarks(scene: Scene): void {
  scene.spots.forEach(({ first, last }, mark) => {
    scene.found[mark] =
      first.node < 0 ? undefined : (attribute(scene, first) ?? (last === first ? undefined : attribute(scene, last)));
  });
}

function attribute(scene: Scene, spot: Spot): Attribution | undefined {
  for (const rule of rules) {
    const found = rule.find(scene, spot);
    if (found) return { ...found, rule: rule.name };
  }
  return undefined;
}
