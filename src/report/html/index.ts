import type { Problem } from '../../model/dataset.js';
import type { Renderer } from '../render.js';
import { counted, viewEvent } from '../view.js';
import { articleSection } from './articles.js';
import type { PageView } from './places.js';
import { findingSection } from './findings.js';
import { matrixSection } from './matrix.js';
import { appendixSection, methodSection, problemList } from './method.js';
import { storySection } from './first.js';
import { agreementSection, uncheckedSection } from './overview.js';
import { renderPage } from './page.js';
import { readingSection } from './reading.js';
import { script } from './script.js';
import { principleSection, quotationSection } from './speech.js';
import { style } from './style.js';
import { markup, type Html } from './template.js';

/** The report as one page for each event: nothing is loaded, and it reads well without its script. */
export const renderHtml: Renderer = ({ dataset, texts, excerpts = false }) => {
  const { events, problems } = dataset;
  if (events.length === 0) return [{ file: 'report.html', content: page('Nothing to report', empty(problems)) }];
  return events.map((event) => ({
    file: events.length === 1 ? 'report.html' : `events/${event.id}/report.html`,
    content: page(event.name, report({ ...viewEvent(event, texts.get(event.id)), excerpts }, problems)),
  }));
};

const page = (title: string, body: Html): string => renderPage({ title, style, script, body });

const contents: [string, string][] = [
  ['story', 'The story'],
  ['reading', 'What was read'],
  ['agrees', 'What agrees'],
  ['findings', 'Where they differ'],
  ['matrix', 'Who has what'],
  ['quotations', 'Quotations'],
  ['principles', 'Principles'],
  ['unchecked', 'Not checked'],
  ['articles', 'The articles'],
  ['method', 'Method'],
];

const report = (view: PageView, problems: readonly Problem[]): Html =>
  markup`<header class="masthead">
      <p class="kicker">Side by side · ${counted(view.outlets.length, 'article')} on one event</p>
      <h1>${view.event.name}</h1>
      <p class="dek">What stands where, word by word, and what cannot be known. Not who is right.</p>
    </header>
    <nav aria-label="Sections">
      <ol>
        ${contents.filter(([id]) => id !== 'articles' || !view.excerpts).map(([id, title]) => markup`<li><a href="#${id}">${title}</a></li>`)}
      </ol>
    </nav>
    <div class="frame">
      <main id="main" tabindex="-1">
        ${storySection(view)} ${readingSection(view)}
        ${agreementSection(view)} ${findingSection(view)} ${matrixSection(view)} ${quotationSection(view)}
        ${principleSection(view)} ${uncheckedSection(view)} ${!view.excerpts && articleSection(view)} ${appendixSection(view)}
        ${methodSection(view, problems)}
      </main>
    </div>`;

const empty = (problems: readonly Problem[]): Html =>
  markup`<header class="masthead"><h1>Nothing to report</h1></header>
    <div class="frame">
      <main id="main" tabindex="-1">
        <p>No event was read.</p>
        ${problemList(problems)}
      </main>
    </div>`;
