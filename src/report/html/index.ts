import { escapeHtml } from '../../text/escape.js';
import type { Renderer } from '../render.js';
import { renderMarkdown } from '../markdown/index.js';

/** The report as one page. */
export const renderHtml: Renderer = (input) => {
  const text = renderMarkdown(input)[0]!.content;
  return [
    {
      file: 'report.html',
      content: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Report</title><pre>${escapeHtml(text)}</pre></html>\n`,
    },
  ];
};
