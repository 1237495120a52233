import { levels, type Disposition, type FindingClass, type Level, type LevelPart } from '../model/finding.js';
import type { KindInfo } from './kinds.js';

/** What raises or lowers a finding beside its kind. Each is a statement about the passages, made by the check. */
export interface Modifiers {
  /** a number, a modal or force verb, an actor or a scope word is among the words that differ */
  weight?: boolean;
  /** a negation differs, or the words are another speaker's: one side says the opposite */
  reversal?: boolean;
  /** it stands in a headline or standfirst */
  headline?: boolean;
  /** the same article has the content elsewhere, within one sentence */
  restored?: boolean;
  /** the reading of either side is under its threshold */
  unsure?: boolean;
  /** only spelling, punctuation, case, marks, hyphens or the order of pieces differ */
  formOnly?: boolean;
  /** a reference text, or a second origin in quotation marks, has the other wording */
  backed?: boolean;
}

export interface LevelCase {
  info: KindInfo;
  base: Level;
  class: FindingClass;
  disposition: Disposition;
  modifiers: Modifiers;
}

/** The level of a finding and the parts it is made of, which sum to the level's place in `levels` (info is 0). */
export function levelOf(of: LevelCase): { level: Level; levelParts: LevelPart[] } {
  const parts: LevelPart[] = [{ rule: `base ${of.base}`, by: levels.indexOf(of.base) }, ...raises(of)];
  for (const [rule, most] of ceilings(of)) {
    const over = sum(parts) - levels.indexOf(most);
    if (over > 0) parts.push({ rule, by: -over });
  }
  if (sum(parts) < 0) parts.push({ rule: 'not below info', by: -sum(parts) });
  return { level: levels[sum(parts)]!, levelParts: parts };
}

const sum = (parts: readonly LevelPart[]): number => parts.reduce((all, part) => all + part.by, 0);

function raises({ info, class: cls, modifiers }: LevelCase): LevelPart[] {
  const rises = cls !== 'style' && cls !== 'coverage';
  const parts: LevelPart[] = [];
  if (rises && modifiers.weight && !info.weighted) parts.push({ rule: 'weight', by: 1 });
  if (rises && modifiers.reversal) parts.push({ rule: 'reversal', by: 2 });
  if (rises && modifiers.headline) parts.push({ rule: 'headline', by: 1 });
  if (modifiers.restored) parts.push({ rule: 'restored', by: -1 });
  if (modifiers.unsure) parts.push({ rule: 'unsure', by: -1 });
  return parts;
}

function ceilings({ info, disposition, modifiers }: LevelCase): [string, Level][] {
  const limits: [string, Level][] = [];
  if (modifiers.formOnly) limits.push(['form only: note at most', 'note']);
  if (disposition === 'review') limits.push(['review: minor at most', 'minor']);
  if (info.capped && !modifiers.backed) limits.push(['no reference or second origin: major at most', 'major']);
  limits.push(['critical is the highest', 'critical']);
  return limits;
}
