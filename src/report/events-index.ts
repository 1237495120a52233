import { SCHEMA_VERSION, type Problem } from '../model/dataset.js';
import type { Event } from '../model/event.js';
import type { Level } from '../model/finding.js';
import { problemList } from './html/method.js';
import { renderPage } from './html/page.js';
import { script } from './html/script.js';
import { style } from './html/style.js';
import { markup, type Html } from './html/template.js';
import type { OutputFile } from './render.js';
import { counted, viewEvent } from './view.js';

/** What the front page says of one event; small, so that thousands of events can be held. */
export interface EventRow {
  id: string;
  name: string;
  /** why its articles were put together, where that was left to the program */
  because: string[];
  /** folder of the event's own report, from the front page */
  folder: string;
  articles: number;
  references: number;
  findings: Record<Level, number>;
  /** the difference that the event's own report puts first; null where there is none */
  largest: { id: string; level: Level; summary: string } | null;
  agreements: number;
  unchecked: number;
}

/** Sums up an event for the front page, once its own report is written. */
export function eventRow(event: Event, folder: string): EventRow {
  const { outlets, references, byLevel, cards } = viewEvent(event, undefined);
  const first = cards[0]?.lead;
  return {
    id: event.id,
    name: event.name,
    because: event.grouping?.because ?? [],
    folder,
    articles: outlets.length,
    references: references.length,
    findings: Object.fromEntries(byLevel.map(({ level, cards }) => [level, cards])) as Record<Level, number>,
    largest: first ? { id: first.id, level: first.level, summary: first.summary } : null,
    agreements: event.agreements.length,
    unchecked: event.unchecked.length,
  };
}

/** The front page of several events: index.html and index.json. */
export const renderIndex = (events: readonly EventRow[], problems: readonly Problem[]): OutputFile[] => [
  { file: 'index.html', content: renderPage({ title: 'Events', style, script, body: page(events, problems) }) },
  { file: 'index.json', content: `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, events, problems }, null, 2)}\n` },
];

const page = (events: readonly EventRow[], problems: readonly Problem[]): Html =>
  markup`<header class="masthead">
    <p class="kicker">Side by side</p>
    <h1>${counted(events.length, 'event')}</h1>
    <p class="dek">What stands where, word by word, and where it cannot be known. Not who is right.</p>
  </header>
  <div class="frame"><main id="main" tabindex="-1">
    <div class="scroll" role="region" aria-label="Events" tabindex="0"><table>
      <caption>A difference counts once, whatever its number of readings; differences of style are left out</caption>
      <thead><tr><th scope="col">Event</th>${heads.map((head) => markup`<th scope="col" class="n">${head}</th>`)}</tr></thead>
      <tbody>${events.map(row)}</tbody>
    </table></div>
    ${problemList(problems)}
  </main></div>`;

const heads = ['Articles', 'Critical', 'Major', 'Minor', 'Note', 'Info', 'Agreed', 'Not checked'];

function row({ name, because, largest, folder, articles, findings, agreements, unchecked }: EventRow): Html {
  const { critical, major, minor, note, info } = findings;
  const cells = [articles, critical, major, minor, note, info, agreements, unchecked];
  const address = `${folder.split('/').map(encodeURIComponent).join('/')}/report.html`;
  return markup`<tr><th scope="row"><a href="${address}">${name}</a>${largest && markup`<br><small>${largest.level}: <a href="${`${address}#f-${largest.id}`}">${largest.summary}</a></small>`}${because.map((reason) => markup`<br><small>${reason}</small>`)}</th>${cells.map((n) => markup`<td class="n">${n}</td>`)}</tr>`;
}
