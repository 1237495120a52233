import { SCHEMA_VERSION } from '../../model/dataset.js';
import type { Problem } from '../../model/dataset.js';
import type { EventView } from '../view.js';
import type { PageView } from './places.js';
import { cardArticle } from './card.js';
import { groupingNote, openRulings } from './decisions.js';
import { markup, nothing, type Html } from './template.js';

/** Spelling, labels, segmentation and what a person has ruled upon: kept, and out of every count. */
export function appendixSection(view: PageView): Html {
  const { style, ruled } = view;
  if (style.length + ruled.length === 0) return nothing;
  return markup`<section id="appendix" aria-labelledby="appendix-h">
    <h2 id="appendix-h">Appendix: style</h2>
    <p class="lede">Spelling, labels, segmentation and the case of titles. They are in no count above.</p>
    ${
      style.length > 0 &&
      markup`<details>
        <summary>${style.length} of style</summary>
        ${style.map((card) => cardArticle(view, card))}
      </details>`
    }
    ${
      ruled.length > 0 &&
      markup`<details>
        <summary>${ruled.length} ruled upon</summary>
        ${ruled.map((card) => cardArticle(view, card))}
      </details>`
    }
  </section>`;
}

export const methodSection = ({ event }: EventView, problems: readonly Problem[]): Html =>
  markup`<section id="method" aria-labelledby="method-h">
    <h2 id="method-h">Method and inputs</h2>
    <p>
      Each article is read alone: companies, persons, quotations, numbers and commitments are written down with the
      place where they stand. What belongs together is then brought under one name and compared. Nothing is looked up
      and nobody is rated. The same inputs give the same page.
    </p>
    <p>
      Every row of the CSV files beside this page leads to the words by file, line and column. Format ${SCHEMA_VERSION}.
    </p>
    <div class="scroll" role="region" aria-label="Inputs" tabindex="0">
      <table>
        <caption>
          Inputs
        </caption>
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">File</th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          ${event.articles.map(
            (a) =>
              markup`<tr>
                <th scope="row">${a.label}</th>
                <td>${a.file}</td>
                <td><code class="hash">${a.sha256}</code></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${groupingNote(event)}${openRulings(event)}${problemList(problems)}
  </section>`;

export const problemList = (problems: readonly Problem[]): Html =>
  problems.length === 0
    ? nothing
    : markup`<h3>Remarks on the inputs</h3>
        <ul class="open">
          ${problems.map((p) => markup`<li><strong>${p.file}</strong> (${p.stage}) ${p.reason}</li>`)}
        </ul>`;
