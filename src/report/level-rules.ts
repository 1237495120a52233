import type { LevelPart } from '../model/finding.js';

const meanings: Record<string, string> = {
  weight: 'a number, a verb of force, an actor or a scope word is among the words that differ',
  reversal: 'one side says the opposite, or names another speaker',
  headline: 'it stands in a headline or standfirst',
  restored: 'the same article has the content elsewhere, within one sentence',
  unsure: 'the reading of one side is unsure',
};

/** What a modifier of a level says. */
export const meaningOf = (rule: string): string => meanings[rule] ?? rule;

/** A part of a level as a reader understands it; what explains itself stays as it is. */
export const ruleText = ({ rule }: LevelPart): string => (rule in meanings ? `${rule}: ${meanings[rule]!}` : rule);

/** "+1", "−2"; the first part is the kind's own level, counted from info = 0. */
export const signed = ({ by }: LevelPart): string => `${by < 0 ? '−' : '+'}${Math.abs(by)}`;
