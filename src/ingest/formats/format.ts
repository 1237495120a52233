import type { RawArticle } from '../prepare.js';

/** One file as it lies on disk. `stem` is its name without the ending. */
export interface InputFile {
  name: string;
  stem: string;
  bytes: Buffer;
}

/** Something a reader has to say of a file, or of one place in it. `read`: it is left out; `decode`, `page`: it is used. */
export interface Remark {
  stage: 'read' | 'decode' | 'page';
  /** "line 3", "row 3"; null for the whole file */
  place: string | null;
  reason: string;
}

/** What a file holds: articles, and the entries of it that are none. */
export interface Parsed {
  articles: RawArticle[];
  encoding: string;
  remarks: Remark[];
}

/** Reads the articles out of one file. Never throws for what the bytes hold; what cannot be used is a remark. */
export type FormatReader = (file: InputFile) => Parsed | Promise<Parsed>;

export interface Format {
  /** as people call it */
  title: string;
  endings: readonly string[];
  /** the articles' texts are not the file as it is: they are written beside the result, and spans count in them */
  extracted: boolean;
  read: FormatReader;
}

/** A file of which nothing can be used. */
export const refused = (reason: string, encoding = 'utf-8'): Parsed => ({
  articles: [],
  encoding,
  remarks: [{ stage: 'read', place: null, reason }],
});
