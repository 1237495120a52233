import { safeJson } from '../text/escape.js';
import type { Renderer } from './render.js';

/** The exact copy of everything. */
export const renderJson: Renderer = ({ dataset }) => [{ file: 'dataset.json', content: `${safeJson(dataset, 2)}\n` }];
