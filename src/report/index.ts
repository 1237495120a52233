import type { Dataset } from '../model/dataset.js';

/** What a renderer reads: the dataset, and the articles' texts by event id and article id. */
export interface RenderInput {
  dataset: Dataset;
  texts: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Files of one format: name and content. */
export type Renderer = (input: RenderInput) => { file: string; content: string }[];
