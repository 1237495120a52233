import { forceOf } from '../lexicon/force-verbs.js';
import { isContent, stemOf } from '../text/stem.js';
import type { Word } from '../text/words.js';
import { defineCheck, type Draft } from './define.js';
import { describedPrinciples, everywhere, orderedPairs, type Described, type Description } from './descriptions.js';
import { sidesOf } from './sides.js';
import type { View } from './view.js';
import { gather } from '../text/gather.js';

/** A verb with its first objects and the weakest word that governs it. */
interface Act {
  description: Description;
  verb: string;
  objects: ReadonlySet<string>;
  strength: string;
  start: number;
  end: number;
}

/** Words before the verb that may govern it, and after it that may be its object. */
const BACK = 4;
const AHEAD = 5;
/** From the weakest: what an outlet says weakly, another may say firmly. */
const WEAK = ['consider', 'may', 'urge', 'aim', 'help', 'oppose'];

/** Two descriptions of one promise with the same verb and object and another force: "help protect", "will protect". */
export const forceChange = defineCheck('force-change', (view) =>
  describedPrinciples(view).flatMap((described) => changesOf(view, described)),
);

function changesOf(view: View, { principle, descriptions }: Described): Draft[] {
  const acts = new Map(descriptions.map((d) => [d, actsOf(d)]));
  const places = new Map<string, Act[]>();
  for (const [a, b] of orderedPairs(descriptions))
    for (const weak of acts.get(a)!.filter((act) => WEAK.includes(act.strength)))
      for (const firm of acts.get(b)!) {
        if (firm.verb !== weak.verb || firm.strength === weak.strength || !sharedObject(weak, firm)) continue;
        if (!stronger(firm.strength, weak.strength)) continue;
        const key = `${principle.id} ${weak.verb}`;
        gather(places, key, weak, firm);
      }
  return [...places].map(([subject, found]) => ({
    subject,
    topic: `“${principle.name}”`,
    sides: sidesOf(
      view,
      found.flatMap((act) =>
        everywhere(act.description, act.start, act.end).map((e) => ({ key: act.strength, value: e.text, evidence: e })),
      ),
    ),
    disposition: 'difference' as const,
  }));
}

/** Both are said with some force; a verb without any may stand in a heading or a list. */
const stronger = (firm: string, weak: string): boolean =>
  firm !== 'plain' && (!WEAK.includes(firm) || WEAK.indexOf(firm) > WEAK.indexOf(weak));

const sharedObject = (a: Act, b: Act): boolean => [...a.objects].some((stem) => b.objects.has(stem));

/** Every verb-like word with its force; one without any counts as firm where its clause commits ("will"). */
function actsOf(description: Description): Act[] {
  return description.clauses.flatMap(({ words }) =>
    words.flatMap((word, i) => {
      if (!isContent(word) || forceOf.has(word.key)) return [];
      const governing = words.slice(Math.max(0, i - BACK), i);
      const objects = words.slice(i + 1, i + 1 + AHEAD).filter((w) => isContent(w) && !forceOf.has(w.key));
      if (!objects.length) return [];
      return [
        {
          description,
          verb: stemOf(word.norm),
          objects: new Set(objects.map((w) => stemOf(w.norm))),
          strength: weakest(governing),
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
