import { renderAnnotations } from './annotations.js';
import { renderCsv } from './csv/index.js';
import { renderDatapackage } from './datapackage.js';
import { renderHtml } from './html/index.js';
import { renderJson } from './json.js';
import { renderMarkdown } from './markdown/index.js';
import type { OutputFile, Renderer, RenderInput } from './render.js';
import { renderSchema } from './schema.js';

export type { OutputFile, Renderer, RenderInput } from './render.js';

export const formats = ['json', 'csv', 'datapackage', 'schema', 'annotations', 'markdown', 'html'] as const;
export type Format = (typeof formats)[number];

/** Every output format. Each reads the dataset and computes nothing. */
export const renderers: Record<Format, Renderer> = {
  json: renderJson,
  csv: renderCsv,
  datapackage: renderDatapackage,
  schema: renderSchema,
  annotations: renderAnnotations,
  markdown: renderMarkdown,
  html: renderHtml,
};

/** All files of one event, for its folder. */
export const renderAll = (input: RenderInput): OutputFile[] => formats.flatMap((format) => renderers[format](input));
export { eventRow, renderIndex, type EventRow } from './events-index.js';
export { findingMessages, type MessageOptions } from './messages.js';
export { noPaint, renderSummary, type Paint, type SummaryOptions } from './terminal.js';
