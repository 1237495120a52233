import type { Renderer } from './render.js';

/** The exact copy of everything. */
export const renderJson: Renderer = ({ dataset }) => [
  { file: 'dataset.json', content: `${JSON.stringify(dataset, null, 2)}\n` },
];
