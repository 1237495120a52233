import type { Level } from './finding.js';

/** What a person can set for a run that changes what is derived. Everything else belongs to the command line. */
export interface Settings {
  /** let furniture and bios count as evidence */
  keepFurniture: boolean;
  /** the user's own aliases.csv, read and checked: names that are the same, and names that are not */
  aliases: AliasRule[];
  /** decisions of people on findings and merges */
  rulings: Ruling[];
  /** the findings of an earlier run, to tell what is new since; null where nobody asked */
  previous: Previous | null;
  limits: Limits;
}

/** What is left out, with a word, because it would take more memory or time than anybody meant to give. */
export interface Limits {
  /** millions of bytes of one file */
  maxFileSize: number;
  /** characters of one article */
  maxText: number;
  /** articles of one folder */
  maxArticles: number;
  /** millions of characters of all articles of one folder */
  maxTotal: number;
}

/** A saved page with its pictures inside stays under these; a disk image, a book, a log or an archive of years does not. */
export const defaultLimits: Limits = { maxFileSize: 100, maxText: 1_000_000, maxArticles: 5000, maxTotal: 50 };

export interface AliasRule {
  a: string;
  b: string;
  same: boolean;
}

export const verdicts = ['same', 'not-same', 'accept', 'dismiss', 'set-value'] as const;
export type Verdict = (typeof verdicts)[number];

/** One row of one person's file of decisions. */
export interface Ruling {
  /** a finding's id, or `a|b` for two names */
  target: string;
  verdict: Verdict;
  value: string | null;
  /** the finding's valueHash when it was ruled on; null where the row has none */
  valueHash: string | null;
  when: string;
  /** whose file it stands in */
  who: string;
  note: string;
  file: string;
  line: number;
  /** it may be meant for another event of the run */
  everywhere?: boolean;
}

/** What of an earlier dataset is compared with: the findings of one event. */
export interface Previous {
  /** of the earlier dataset.json */
  sha256: string;
  findings: { id: string; valueHash: string; kind: string; title: string; level: Level; summary: string }[];
}

export const defaultSettings: Settings = {
  keepFurniture: false,
  aliases: [],
  rulings: [],
  previous: null,
  limits: defaultLimits,
};
