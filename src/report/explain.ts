import type { Finding, FindingClass, FindingKind, Level, LevelPart, Side } from '../model/finding.js';
import type { Evidence } from '../model/span.js';
import { oneLine } from '../text/escape.js';
import { meaningOf, ruleText, signed } from './level-rules.js';
import { matters } from './matters.js';
import { differenceLines, placeOf, type MessageOptions } from './messages.js';
import type { RenderInput } from './render.js';
import { rulingText } from './ruling-text.js';
import { settledBy } from './settles.js';
import { levelPaint } from './terminal.js';
import { counted, listed, viewEvent, type EventView } from './view.js';

/** What is fixed for a kind of finding. */
export interface KindFacts {
  title: string;
  line: string;
  base: Level;
  class: FindingClass;
  weighted: boolean;
  capped: boolean;
}

/** The findings whose id begins with `given`; one where it is a whole id. */
export function findingsNamed({ dataset }: RenderInput, given: string): Finding[] {
  const all = dataset.events.flatMap((event) => event.findings);
  const exact = all.filter(({ id }) => id === given);
  return exact.length > 0 || given.length < 4 ? exact : all.filter(({ id }) => id.startsWith(given));
}

/** One finding with all its evidence, every span in its sentence with its place, and how its level is made. */
export function explainFinding(input: RenderInput, id: string, options: MessageOptions): string[] {
  return input.dataset.events.flatMap((event) => {
    const finding = event.findings.find((f) => f.id === id);
    return finding ? explained(viewEvent(event, input.texts.get(event.id)), finding, options) : [];
  });
}

function explained(view: EventView, finding: Finding, options: MessageOptions): string[] {
  const { paint } = options;
  const { level, kind, title, id, summary, ruling, disposition } = finding;
  const words = differenceLines(view, finding, options, Infinity);
  const rest = view.event.findings.filter((f) => f.cluster === finding.cluster && f.id !== id);
  return [
    `${paint[levelPaint[level]](level)}  ${paint.bold(title)}  ${paint.dim(`${kind}, ${finding.class}, ${disposition} (${id})`)}`,
    oneLine(summary),
    ...(ruling ? [rulingText(ruling)] : []),
    ...(words.length ? ['', paint.bold('Word by word'), ...words] : []),
    '',
    ...finding.sides.flatMap((side) => [...sideLines(view, side, options), '']),
    paint.bold('Level'),
    ...finding.levelParts.map(
      (part, i) => `  ${(i === 0 ? String(part.by) : signed(part)).padStart(3)}  ${ruleText(part)}`,
    ),
    `    = ${level}  ${paint.dim('(0 info, 1 note, 2 minor, 3 major, 4 critical)')}`,
    '',
    `${paint.bold('Why it matters')}  ${matters[kind]}`,
    `${paint.bold('What would change it')}  ${settledBy(kind, view.references.length > 0)}`,
    ...(rest.length
      ? ['', paint.bold('Of the same difference'), ...rest.map((f) => `  ${f.id}  ${f.level}  ${oneLine(f.summary)}`)]
      : []),
  ];
}

function sideLines(view: EventView, { articles, value, evidence }: Side, options: MessageOptions): string[] {
  const { paint } = options;
  return [
    `${paint.bold(listed(articles.map((id) => oneLine(view.label(id)))))}${value === evidence[0]?.text ? '' : `: ${oneLine(value)}`}`,
    ...evidence.flatMap((e) => [
      `  ${placeOf(view, e, options.path)}  ${paint.dim(whereOf(view, e))}`,
      `    ${inSentence(view, e, options)}`,
    ]),
  ];
}

const whereOf = (view: EventView, evidence: Evidence): string => {
  const { zone, voice } = view.sources.locate(evidence);
  return `${zone}, ${{ own: 'the outlet’s voice', quoted: 'in quotation marks', reported: 'reported speech' }[voice]}`;
};

/** The words in their sentence; where there is no colour they stand between guillemets. */
function inSentence(view: EventView, evidence: Evidence, { paint, colour }: MessageOptions): string {
  const around = view.sources.sentence(evidence);
  const at = evidence.start - around.start;
  const [before, after] = [around.text.slice(0, at), around.text.slice(at + evidence.text.length)].map(oneLineKept);
  const words = oneLine(evidence.text);
  return `${before!}${colour ? paint.bold(words) : `«${words}»`}${after!}`;
}

/** One line, with the space kept that parts it from the words. */
const oneLineKept = (text: string): string =>
  `${/^\s/u.test(text) ? ' ' : ''}${oneLine(text)}${/\s$/u.test(text) && text.trim() !== '' ? ' ' : ''}`;

const MODIFIERS: readonly LevelPart[] = [
  { rule: 'weight', by: 1 },
  { rule: 'reversal', by: 2 },
  { rule: 'headline', by: 1 },
  { rule: 'restored', by: -1 },
  { rule: 'unsure', by: -1 },
];

/** What a kind means, why it matters, how its level is made, and which findings of it a result holds. */
export function explainKind(
  kind: FindingKind,
  facts: KindFacts,
  found: readonly Finding[],
  { paint }: MessageOptions,
): string[] {
  const { title, line, base, class: cls, weighted, capped } = facts;
  const rises = cls !== 'style' && cls !== 'coverage';
  const applies = MODIFIERS.filter(({ rule, by }) => by < 0 || (rises && !(rule === 'weight' && weighted)));
  return [
    `${paint.bold(kind)}  ${title}`,
    line,
    '',
    `${paint.bold('Why it matters')}  ${matters[kind]}`,
    '',
    `${paint.bold('Level')}  begins at ${base}, class ${cls}`,
    ...applies.map((part) => `   ${signed(part)}  ${part.rule}: ${meaningOf(part.rule)}`),
    ...limits(rises, weighted, capped).map((limit) => `       ${limit}`),
    '',
    `${paint.bold('What would change it')}  ${settledBy(kind, false)}`,
    '',
    found.length
      ? paint.bold(`${counted(found.length, 'finding')} of this kind in the result`)
      : 'No finding of this kind in the result.',
    ...found.map((f) => `  ${f.id}  ${f.level}  ${oneLine(f.summary)}`),
  ];
}

const limits = (rises: boolean, weighted: boolean, capped: boolean): string[] => [
  ...(rises ? [] : ['it never rises: class style and coverage keep their level or lose some']),
  ...(rises && weighted ? ['weight is no reason to rise: it fires on just such words'] : []),
  ...(rises && capped
    ? ['major at most, where no reference text and no second origin has the other wording in quotation marks']
    : []),
  'minor at most, where a person must judge the meaning',
  'note at most, where only spelling, punctuation, case, marks, hyphens or the order of pieces differ',
];
