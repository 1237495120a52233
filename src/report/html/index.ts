import type { Problem } from '../../model/dataset.js';
import type { Renderer } from '../render.js';
import { counted, viewEvent } from '../view.js';
import { articleSection } from './articles.js';
import type { PageView } from './places.js';
import { findingSection } from './findings.js';
import { matrixSection } from './matrix.js';
import { measureSection } from './measures.js';
import { originSection } from './origins.js';
import { appendixSection, methodSection, problemList } from './method.js';
import { storySection } from './first.js';
import { agreementSection, uncheckedSection } from './overview.js';
import { renderPage } from './page.js';
import { readingSection } from './reading.js';
import { script } from './script.js';
import { principleSection, quotationSection } from './speech.js';
import { style } from './style.js';
import { markup, nothing, type Html } from './template.js';

/** The report as one page for each event: nothing is loaded, and it reads well without its script. */
export const renderHtml: Renderer = ({ dataset, texts, excerpts = false }) => {
  const { events, problems } = dataset;
  if (events.length === 0) return [{ file: 'report.html', content: page('Nothing to report', empty(problems)) }];
  return events.map((event) => ({
    file: events.length === 1 ? 'report.html' : `events/${event.id}/report.html`,
    content: page(
      event.name,
      report({ ...viewEvent(event, texts.get(event.id)), excerpts, linked: new Map() }, problems),
    ),
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
  ['origins', 'Whose words'],
  ['principles', 'Principles'],
  ['measures', 'Coverage'],
  ['unchecked', 'Not checked'],
  ['articles', 'The articles'],
  ['method', 'Method'],
];

/** The sections that this event's page has. */
function contentsOf({ excerpts, event }: PageView): [string, string][] {
  const missing = new Set<string>();
  if (excerpts) missing.add('articles');
  if (event.origins.length + event.reuse.length === 0) missing.add('origins');
  if (Object.values(event.measures).every((m) => m.figures.length + m.rows.length === 0)) missing.add('measures');
  return contents.filter(([id]) => !missing.has(id));
}

/** The articles are printed last: by then it is known which of their words the other sections link to. */
function report(view: PageView, problems: readonly Problem[]): Html {
  const before = [
    storySection(view),
    readingSection(view),
    agreementSection(view),
    findingSection(view),
    matrixSection(view),
    quotationSection(view),
    originSection(view),
    principleSection(view),
    measureSection(view),
    uncheckedSection(view),
  ];
  const after = [appendixSection(view), methodSection(view, problems)];
  const articles = view.excerpts ? nothing : articleSection(view);
  return markup`<header class="masthead">
<p class="kicker">Side by side · ${counted(view.outlets.length, 'article')} on one event</p>
<h1>${view.event.name}</h1>
<p class="dek">What stands where, word by word, and what cannot be known. Not who is right.</p>
</header>
<nav aria-label="Sections"><ol>${contentsOf(view).map(([id, title]) => markup`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>
<div class="frame"><main id="main" tabindex="-1">
${before}${articles}${after}
</main></div>`;
}

const empty = (problems: readonly Problem[]): Html =>
  markup`<header class="masthead"><h1>Nothing to report</h1></header>
    <div class="frame">
      <main id="main" tabindex="-1">
        <p>No event was read.</p>
        ${problemList(problems)}
      </main>
    </div>`;
