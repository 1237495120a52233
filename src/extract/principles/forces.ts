// The verb that carries a commitment, and its subject, where the reader that found the description did not need them.
import { isCommitmentWord } from '../../lexicon/commitment-words.js';
import type { Principle } from '../../model/extraction.js';
import { actorBefore } from './actors.js';
import { tokenSpan, type Draft, type Scene } from './draft.js';

const REACH = 30;

/** "The companies" + "will not", null + "the commitment to", null + "refusing". Looks a fixed number of tokens ahead. */
export function forceOf(
  scene: Scene,
  { first: from, last, actor, core, form }: Draft,
): Pick<Principle, 'actor' | 'force'> {
  const { tokens } = scene.doc;
  const first = form === 'gloss' ? Math.min(core, last - 1) : from;
  for (let i = first; i < last && i < first + REACH; i++) {
    const { lower, pos } = tokens[i]!;
    const modal = /^(?:will|shall|must|may|would|should)$/.test(lower) && pos === 'AUX';
    const verb = isCommitmentWord('verb', lower) || isCommitmentWord('refuse', lower);
    const noun = isCommitmentWord('noun', lower) && tokens[i + 1]?.lower === 'to';
    if (!modal && !verb && !noun) continue;
    let end = i + 1;
    while (end < last && /^(?:to|not|n't|n’t)$/.test(tokens[end]!.lower)) end++;
    const subject = noun ? null : (actorBefore(scene, i)?.span ?? null);
    const inside = subject && subject.start >= tokens[first]!.start ? subject : null;
    return { actor: actor ?? inside, force: tokenSpan(scene.doc, i, end) };
  }
  return { actor, force: null };
}
