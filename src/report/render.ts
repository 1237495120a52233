import type { Dataset } from '../model/dataset.js';

/** What a renderer reads: the dataset, and the articles' texts by event id and article id. */
export interface RenderInput {
  dataset: Dataset;
  texts: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** leave the articles in full out of the page, and keep the passages that findings rest on */
  excerpts?: boolean;
}

export interface OutputFile {
  file: string;
  content: string;
}

/** The files of one format, each ending in a line end. Pure: it reads the dataset and computes no facts. */
export type Renderer = (input: RenderInput) => OutputFile[];
