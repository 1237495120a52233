/** What a person can set for a run that changes what is derived. Everything else belongs to the command line. */
export interface Settings {
  /** let furniture and bios count as evidence */
  keepFurniture: boolean;
  /** the user's own aliases.csv, read and checked: names that are the same, and names that are not */
  aliases: AliasRule[];
  /** decisions of people on findings and merges */
  rulings: Ruling[];
}

export interface AliasRule {
  a: string;
  b: string;
  same: boolean;
}

export const decisions = ['same', 'not-same', 'accept', 'dismiss', 'set-value'] as const;
export type Decision = (typeof decisions)[number];

export interface Ruling {
  /** a finding's id, or `a|b` for two names */
  subject: string;
  decision: Decision;
  value: string | null;
  valueHash: string | null;
  when: string;
  who: string;
  note: string;
}

export const defaultSettings: Settings = { keepFurniture: false, aliases: [], rulings: [] };
