import type { Disposition, FindingClass, FindingKind, Level, Side } from '../model/finding.js';
import type { Modifiers } from './level.js';
import type { View } from './view.js';

/** What a check hands over: a difference as data. Sentences, levels and ids are made of it in one place each. */
export interface Draft {
  /** what it is about, for the id: no article, offset or value in it */
  subject: string;
  /** the same for the reader: "the companies that signed" */
  topic: string;
  /** what stands where; at least one */
  sides: Side[];
  disposition: Disposition;
  modifiers?: Modifiers;
  /** where they differ from what the kind's table says */
  base?: Level;
  class?: FindingClass;
  /** what findings that stem from one difference share; its own kind and subject where it stands alone */
  cluster?: string;
  /** picks among the kind's sentences, and fills them */
  variant?: string;
  /** among findings of one kind and level, those of a lower rank stand first */
  rank?: number;
  detail?: string;
}

export interface Check {
  kind: FindingKind;
  run: (view: View) => Draft[];
}

/** Declares a check. It is pure, looks at one event and touches nothing. */
export const defineCheck = (kind: FindingKind, run: Check['run']): Check => ({ kind, run });
