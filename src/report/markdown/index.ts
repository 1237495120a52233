import type { Problem } from '../../model/dataset.js';
import { escapeMarkdown as md } from '../../text/escape.js';
import type { Renderer } from '../render.js';
import { viewEvent } from '../view.js';
import { eventSections } from './sections.js';
import { bullets, paragraphs } from './write.js';

/** The report as Markdown (CommonMark with tables): for a repository, a mail, a terminal. */
export const renderMarkdown: Renderer = ({ dataset, texts }) => {
  const events = dataset.events.flatMap((event) => eventSections(viewEvent(event, texts.get(event.id))));
  const body = events.length ? events : ['# Nothing to report', 'No event was read.'];
  return [{ file: 'report.md', content: paragraphs([...body, ...problemSection(dataset.problems)]) }];
};

const problemSection = (problems: readonly Problem[]): string[] =>
  problems.length === 0
    ? []
    : ['## Remarks on the inputs', bullets(problems.map((p) => `${md(p.file)} (${md(p.stage)}): ${md(p.reason)}`))];
