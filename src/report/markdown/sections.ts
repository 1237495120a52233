import { escapeMarkdown as md } from '../../text/escape.js';
import { storyLines } from '../story.js';
import { counted, listed, spoken, type EventView } from '../view.js';
import { anchor, cardBlocks } from './findings.js';
import { driftBlocks, measureSection, originSection } from './more-sections.js';
import { coverageSection } from './coverage.js';
import { bullets, table, words } from './write.js';

/** One event as blocks of Markdown, in the order of the page. */
export const eventSections = (view: EventView): string[] => [
  `# ${md(view.event.name)}`,
  ...story(view),
  ...reading(view),
  ...agreements(view),
  ...findings(view),
  ...coverageSection(view),
  ...quotations(view),
  ...originSection(view),
  ...principles(view),
  ...measureSection(view),
  ...unchecked(view),
  ...style(view),
  ...method(view),
];

function reading(view: EventView): string[] {
  const { event, outlets, references } = view;
  const rows = event.articles.map((a) => {
    const sentences = event.sentences.filter((s) => s.article === a.id);
    const quiet = sentences.filter((s) => s.found.length === 0).length;
    const refused = event.dropped.filter((d) => d.article === a.id && d.kind === 'mark').length;
    const name = `${md(a.label)}${a.role === 'reference' ? ' (reference)' : ''}`;
    return [
      name,
      md(a.file),
      `${a.wordsKept}`,
      `${a.words - a.wordsKept}`,
      `${quiet} of ${sentences.length}`,
      `${refused}`,
    ];
  });
  const older = event.versions.map((a) => [
    `${md(a.label)} (older version of ${md(view.label(a.newer))}: counted nowhere)`,
    md(a.file),
    `${a.wordsKept}`,
    `${a.words - a.wordsKept}`,
    '–',
    '–',
  ]);
  const only = outlets.length === 1 ? ' One article alone: there is nothing to check it against.' : '';
  const and = references.length ? ` and ${counted(references.length, 'reference text')}` : '';
  return [
    '## What was read',
    `${counted(outlets.length, 'article')}${and} read.${only}`,
    table(
      ['Article', 'File', 'Words kept', 'Words set aside', 'Sentences with nothing recognised', 'Marks refused'],
      [...rows, ...older],
    ),
  ];
}

const story = (view: EventView): string[] => [
  '## The story in five lines',
  bullets(storyLines(view).map(({ term, text }) => `**${term}.** ${md(text)}`)),
];

const agreements = ({ event, label }: EventView): string[] => [
  '## What agrees',
  event.agreements.length === 0
    ? 'Nothing that more than one article states was found equal.'
    : bullets(
        event.agreements.map((a) => {
          const by = `${listed(a.articles.map(label))}; ${counted(a.origins, 'known origin')}`;
          return `**${md(a.what)}: ${md(a.value)}** (${md(by)})${a.because.map((b) => `\n  - ${md(b)}`).join('')}`;
        }),
      ),
];

/** A longer report no forge shows. */
const MOST_CARDS = 500;

const findings = (view: EventView): string[] => [
  '## Where they differ',
  view.cards.length === 0 ? 'No difference was found.' : '',
  ...view.cards.slice(0, MOST_CARDS).flatMap((card) => cardBlocks(view, card)),
  view.cards.length > MOST_CARDS ? `The other ${view.cards.length - MOST_CARDS} stand in findings.csv.` : '',
];

const quotations = ({ event, label }: EventView): string[] => [
  '## Quotations',
  ...spoken(event).marked.map((quote) => {
    const speaker = [quote.speaker ?? 'No speaker named', quote.affiliation].filter(Boolean).join(', ');
    const wordings = quote.wordings.map((w) => `${words(w.text)} (${md(listed(w.articles.map(label)))})`);
    return `**${md(speaker)}** · ${counted(quote.origins, 'origin')}\n\n${bullets(wordings)}`;
  }),
];

const principles = (view: EventView): string[] => [
  '## Principles',
  view.event.principles.length === 0 ? 'No principle or commitment was recognised.' : '',
  ...view.event.principles.flatMap((principle) => [
    `**${md(principle.name)}**`,
    ...driftBlocks(view, principle),
    bullets(
      principle.descriptions.map(
        (d) => `${md(view.label(d.article))}${d.quoted ? ', in quotation marks' : ''}: ${words(d.text)}`,
      ),
    ),
  ]),
];

const unchecked = ({ event }: EventView): string[] => [
  '## What could not be checked',
  event.unchecked.length === 0
    ? 'Nothing was left open.'
    : bullets(event.unchecked.map((u) => `**${md(u.what)}.** ${md(u.why)}`)),
];

const style = (view: EventView): string[] =>
  view.style.length + view.ruled.length === 0
    ? []
    : [
        '## Appendix: spelling, labels and segmentation',
        bullets(
          [...view.style, ...view.ruled].map(({ lead }) => `${anchor(lead)}${md(lead.summary)} (\`${lead.id}\`)`),
        ),
      ];

const method = ({ event }: EventView): string[] => [
  '## Method and inputs',
  'Every figure above leads to rows of the CSV files beside this report, and every row to the words in the article. The report says what stands where. It does not say who is right.',
  table(
    ['Article', 'File', 'SHA-256'],
    event.articles.map((a) => [md(a.label), md(a.file), `\`${a.sha256}\``]),
  ),
];
