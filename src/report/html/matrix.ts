import type { Evidence } from '../../model/span.js';
import { carriers, coverageCodes, matrices, type Matrix, type MatrixRow } from '../matrix.js';
import { countsTable, MOST_COLUMNS } from './matrix-counts.js';
import { placeLink, type PageView } from './places.js';
import { markup, type Html } from './template.js';

/** Who has what; a cell that has something opens the words. */
export function matrixSection(view: PageView): Html {
  const words = wordsOf(view);
  const codes = Object.entries(coverageCodes).map(
    ([, { sign, meaning }]) => markup`<li><span aria-hidden="true">${sign}</span> ${meaning}</li>`,
  );
  return markup`<section id="matrix" aria-labelledby="matrix-h">
    <h2 id="matrix-h">Who has what</h2>
    <p class="lede">A dash says that the article has no word of it in the text supplied, nothing more.</p>
    <ul class="legend">
      ${codes}
    </ul>
    ${matrices(view).map((matrix) => folded(view, matrix, words))}
  </section>`;
}

/** A longer table shows first what several articles have. */
const MOST_ROWS = 14;

function folded(view: PageView, matrix: Matrix, words: ReadonlyMap<string, Evidence>): Html {
  const { title, rows } = matrix;
  if (view.event.articles.length > MOST_COLUMNS) return countsTable(view, matrix, words);
  const shared = rows.filter((row) => carriers(row) > 1);
  const single = rows.slice(shared.length);
  if (rows.length <= MOST_ROWS || shared.length === 0 || single.length < 2) return table(view, matrix, words);
  const rest = { ...matrix, title: `${title}, in one article alone`, rows: single };
  return markup`${table(view, { ...matrix, rows: shared }, words)}
    <details class="more">
      <summary>${single.length} more, in one article alone</summary>
      ${table(view, rest, words)}
    </details>`;
}

function table(view: PageView, { kind, title, rows }: Matrix, words: ReadonlyMap<string, Evidence>): Html {
  const heads = view.event.articles.map((a) => markup`<th scope="col">${a.label}</th>`);
  return markup`<div class="scroll" role="region" aria-label="${title} by article" tabindex="0">
    <table class="matrix">
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            markup`<tr>
              <th scope="row">${row.name}</th>
              ${cells(view, kind, row, words)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The cell holds its meaning as a word; the style sheet shows it as a sign. */
const cells = (view: PageView, kind: string, row: MatrixRow, words: ReadonlyMap<string, Evidence>): Html[] =>
  row.codes.map((code, i) => {
    const { short } = coverageCodes[code];
    const evidence = words.get(`${kind}/${row.item}/${view.event.articles[i]!.id}`);
    const inside = evidence && code !== 'silent' ? placeLink(view, evidence, short) : short;
    return markup`<td class="cell ${code}">${inside}</td>`;
  });

/** The first words of each article on each item, by kind, item and article. */
function wordsOf({ event }: PageView): Map<string, Evidence> {
  const words = new Map<string, Evidence>();
  const add = (kind: string, item: string, all: readonly Evidence[]): void => {
    for (const evidence of all) {
      const key = `${kind}/${item}/${evidence.article}`;
      if (!words.has(key)) words.set(key, evidence);
    }
  };
  for (const c of event.companies) add('company', c.id, [...c.membership, ...c.mentions]);
  for (const q of event.quotes) add('quote', q.id, q.instances);
  for (const p of event.principles) add('principle', p.id, p.descriptions);
  for (const p of event.people) add('person', p.id, p.mentions);
  for (const g of event.groups) add('count', g.id, g.stated);
  return words;
}
