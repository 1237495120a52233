import { forceOf } from '../lexicon/force-verbs.js';
import { byCodeUnit } from '../text/fold.js';
import { isContent } from '../text/stem.js';
import { topicsOf } from '../text/topic.js';
import type { Word } from '../text/words.js';
import { defineCheck, type Draft } from './define.js';
import { denialDrafts } from './denials.js';
import { describedPrinciples, everywhere, type Described, type Description } from './descriptions.js';
import { sidesOf } from './sides.js';
import type { View } from './view.js';
import { gather } from '../text/gather.js';

/** A verb with its first objects and the weakest word that governs it. */
interface Act {
  description: Description;
  /** the verb's class of paraphrase, or its stem */
  verb: string;
  objects: ReadonlySet<string>;
  strength: string;
  start: number;
  end: number;
}

/** Words before the verb that may govern it, and after it that may be its object. */
const BACK = 4;
const AHEAD = 5;
/** Objects that two acts with different verbs must share. */
const SHARED = 2;
/** From the weakest: what an outlet says weakly, another may say firmly. */
const WEAK = ['consider', 'may', 'urge', 'aim', 'help', 'oppose'];

/** Two descriptions of one promise with the same act, in the same words or others, and another force: "help protect", "will protect"; and one statement with a negation and without. */
export const forceChange = defineCheck('force-change', (view) => {
  const places = new Map<string, { topic: string; act: Act }[]>();
  for (const described of describedPrinciples(view))
    for (const [subject, ...acts] of changesOf(described))
      gather(places, subject, ...acts.map((act) => ({ topic: described.topic, act })));
  const weaker = [...places].map(([subject, found]) =>
    draftOf(
      view,
      subject,
      found[0]!.topic,
      found.map((f) => f.act),
    ),
  );
  return [...weaker, ...denialDrafts(view)];
});

const draftOf = (view: View, subject: string, topic: string, acts: readonly Act[]): Draft => ({
  subject,
  topic,
  sides: sidesOf(
    view,
    acts.flatMap((act) =>
      everywhere(act.description, act.start, act.end).map((e) => ({ key: act.strength, value: e.text, evidence: e })),
    ),
  ),
  disposition: 'difference',
});

/** Each weak act beside each firmer one of another article that is the same act. */
function changesOf({ descriptions }: Described): [string, Act, Act][] {
  const acts = descriptions.filter((d) => !d.headline).flatMap(actsOf);
  const found: [string, Act, Act][] = [];
  for (const weak of acts.filter((act) => WEAK.includes(act.strength)))
    for (const firm of acts) {
      if (firm.description.article === weak.description.article || !stronger(firm.strength, weak.strength)) continue;
      const shared = [...weak.objects].filter((topic) => firm.objects.has(topic));
      if (shared.length >= (firm.verb === weak.verb ? 1 : SHARED))
        found.push([[weak.verb, firm.verb].sort(byCodeUnit)[0]!, weak, firm]);
    }
  return found;
}

/** Both are said with some force; a verb without any may stand in a heading or a list. */
const stronger = (firm: string, weak: string): boolean =>
  firm !== 'plain' && (!WEAK.includes(firm) || WEAK.indexOf(firm) > WEAK.indexOf(weak));

/** Every verb-like word with its force. */
function actsOf(description: Description): Act[] {
  return description.clauses.flatMap(({ words }) =>
    words.flatMap((word, i): Act[] => {
      const [verb] = isContent(word) && !forceOf.has(word.key) ? topicsOf(word.key) : [];
      if (verb === undefined) return [];
      const governing = words.slice(Math.max(0, i - BACK), i);
      const objects = words.slice(i + 1, i + 1 + AHEAD).filter((w) => isContent(w) && !forceOf.has(w.key));
      const strength = weakest(governing);
      if (!objects.length || strength === 'plain') return [];
      return [
        {
          description,
          verb,
          objects: new Set(objects.flatMap((w) => topicsOf(w.key))),
          strength,
          start: (governing.find((w) => forceOf.has(w.key)) ?? word).start,
          end: objects[objects.length - 1]!.end,
        },
      ];
    }),
  );
}

/** The weakest force word right before the verb; only function words may stand between. */
function weakest(governing: readonly Word[]): string {
  const chain: string[] = [];
  for (const word of [...governing].reverse()) {
    const force = forceOf.get(word.key);
    if (force !== undefined) chain.push(force);
    else if (!/^(?:to|not|have|has|had|they|be|that|it|also|and)$/u.test(word.key)) break;
  }
  return WEAK.find((w) => chain.includes(w)) ?? chain[0] ?? 'plain';
}
