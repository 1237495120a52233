import type { MeasureFigure, MeasureRow, Measures } from '../../model/measures.js';
import { oneLine } from '../../text/escape.js';
import { counted } from '../view.js';
import { placeLink, type PageView } from './places.js';
import { markup, nothing, type Html } from './template.js';

type Measure = Measures[keyof Measures];

/** How each outlet covered the story: every measure with the rule it is counted by, its figures by article, and the rows behind them. */
export function measureSection(view: PageView): Html {
  const all = Object.entries(view.event.measures).filter(([, m]) => m.figures.length + m.rows.length > 0);
  if (all.length === 0) return nothing;
  return markup`<section id="measures" aria-labelledby="measures-h">
<h2 id="measures-h">How each outlet covered it</h2>
<p class="lede">Counts, each with what it is a part of. They say how much and where, not how well; where the whole is smaller than five there is no share.</p>
${all.map(([name, measure]) => oneMeasure(view, name, measure))}
</section>`;
}

const oneMeasure = (view: PageView, name: string, { title, definition, denominator, figures, rows }: Measure): Html =>
  markup`<article class="measure" id="m-${name}">
<h3>${title}</h3>
<p class="sub">${definition} Shares are of: ${denominator}.</p>
${figures.length > 0 && figureTable(view, title, figures)}
${behind(view, rows)}
</article>`;

/** A wider table than this is left to measures.csv: the page then shows all articles together. */
const MOST_COLUMNS = 8;
/** Longer lists of categories show the largest. */
const MOST_CATEGORIES = 14;

function figureTable(view: PageView, title: string, figures: readonly MeasureFigure[]): Html {
  const known = new Set(figures.map((f) => f.article));
  const single = view.event.articles.filter(({ id }) => known.has(id)).map(({ id }): string | null => id);
  const columns = [...(single.length > MOST_COLUMNS ? [] : single), ...(known.has(null) ? [null] : [])];
  if (columns.length === 0)
    return markup`<p class="sub">The figures of ${single.length} articles stand in measures.csv.</p>`;
  const cells = new Map(figures.map((f) => [`${f.article ?? ''}\n${f.what}\n${f.category}`, f]));
  const heads = columns.map((id) => markup`<th scope="col">${id === null ? 'all' : view.label(id)}</th>`);
  const bodies = [...new Set(figures.map((f) => f.what))].map((what) => {
    const categories = largestFirst(figures.filter((f) => f.what === what));
    const rest = categories.length - MOST_CATEGORIES;
    const rows = categories.slice(0, MOST_CATEGORIES).map((category) => {
      const row = columns.map((id) => markup`<td>${figure(cells.get(`${id ?? ''}\n${what}\n${category}`))}</td>`);
      return markup`<tr><th scope="row">${category}</th>${row}</tr>`;
    });
    const more =
      rest > 0 &&
      markup`<tr><td class="sub" colspan="${columns.length + 1}">${rest} more: measures.csv has them</td></tr>`;
    return markup`<tbody><tr><th scope="rowgroup" colspan="${columns.length + 1}" class="what">${what}</th></tr>${rows}${more}</tbody>`;
  });
  return markup`<div class="scroll" role="region" aria-label="${title}, figures by article" tabindex="0"><table class="figures">
<caption class="vh">${title}: figures by article</caption><thead><tr><td></td>${heads}</tr></thead>${bodies}</table></div>`;
}

function largestFirst(figures: readonly MeasureFigure[]): string[] {
  const sizes = new Map<string, number>();
  for (const { category, n } of figures) sizes.set(category, Math.max(sizes.get(category) ?? 0, n));
  return [...sizes].sort(([, a], [, b]) => b - a).map(([category]) => category);
}

/** "83 of 393" with its share as a bar; the words say the same. */
function figure(of: MeasureFigure | undefined): Html {
  if (!of) return nothing;
  if (of.share === null) return markup`${of.n} <small>of ${of.of}</small>`;
  const percent = `${Math.round(of.share * 100)}`;
  const bar = of.n > 0 && markup`<svg aria-hidden="true"><rect width="${percent}%"/></svg>`;
  return markup`${of.n} <small>of ${of.of} · ${percent} %</small>${bar}`;
}

/** More rows than this are left to the tables. */
const MOST_ROWS = 16;

function behind(view: PageView, rows: readonly MeasureRow[]): Html {
  const placed = rows.filter((row) => row.evidence !== null);
  if (placed.length === 0 || view.excerpts) return nothing;
  const items = placed.slice(0, MOST_ROWS).map((row) => {
    const facts = factsOf(row);
    return markup`<li>${placeLink(view, row.evidence!, `“${oneLine(row.evidence!.text, 80)}”`)} <span class="sub">${view.label(row.article)}${facts && `: ${facts}`}</span></li>`;
  });
  const rest = placed.length - MOST_ROWS;
  return markup`<details class="quiet"><summary>The ${counted(placed.length, 'passage')} behind it</summary><ul>${items}</ul>${rest > 0 && markup`<p class="sub">and ${rest} more, in the tables beside this page</p>`}</details>`;
}

/** What a row says of its passage, in the dataset's own words. */
const factsOf = (row: object): string =>
  Object.entries(row)
    .filter(([key, value]) => !HIDDEN.has(key) && (typeof value === 'string' || typeof value === 'number'))
    .map(([key, value]) => (typeof value === 'number' ? `${value} ${key}` : String(value)))
    .join(', ');

const HIDDEN = new Set(['article', 'evidence', 'quote', 'item', 'speakerKind', 'share', 'of', 'before']);
