// What the findings of an event show after an alteration that they did not show before.
import { levels, type Finding } from '../../model/finding.js';
import type { Article } from '../../model/article.js';
import { extractArticle } from '../../pipeline.js';
import { applyEdit, type Edit, type Site } from './alteration.js';
import { crossChecked, withText, type CrossChecked, type Ground } from './ground.js';
import { alterations, type Shown } from './kinds.js';

/** What became of one alteration. */
export interface Trial {
  found: boolean;
  /** of those found: one of the kinds that name it rightly is among them */
  right: boolean;
  shown: Shown[];
}

/** Makes the alteration, reads the one article again, and cross-checks the event. */
export function tryEdit({ ground, article, kind }: Site, edit: Edit): Trial {
  const altered = withText(article.article, applyEdit(article.article.text, edit));
  const event = checkAgain(
    ground,
    ground.input.articles.map((a) => (a === article.article ? altered : a)),
  );
  const place = placeOf(event, altered, edit);
  const right = alterations[kind].right;
  const fresh = newFindings(ground.event, event).filter((f) => touches(f, place));
  const shown: Shown[] = [
    // What stands in one article only, or prints other words for its form's sake, says nothing of an alteration.
    ...fresh.filter((f) => !/^(?:coverage|style)$/u.test(f.class) || right.includes(f.kind)).map((f) => f.kind),
    ...newSuggestions(ground.event, event),
  ];
  return { found: shown.length > 0, right: shown.some((s) => right.includes(s)), shown: [...new Set(shown)] };
}

/** The event of some articles; those that are as they were are not extracted again. */
export function checkAgain(ground: Ground, articles: Article[]): CrossChecked {
  const known = new Map(ground.articles.map((a) => [a.article.text, a.extraction]));
  const extractions = articles.map((article) => {
    const before = known.get(article.text);
    return before ? { ...before, id: article.id } : extractArticle(article);
  });
  return crossChecked({ ...ground.input, articles }, extractions, ground.settings);
}

interface Place {
  article: string;
  start: number;
  end: number;
}

/** The sentence of the alteration: a finding that rests on words elsewhere is about something else. */
function placeOf(event: CrossChecked, { id }: Article, edit: Edit): Place {
  const end = edit.start + edit.text.length;
  const sentence = event.sentences.find((s) => s.article === id && s.start <= edit.start && edit.start <= s.end);
  return { article: id, start: sentence?.start ?? edit.start, end: Math.max(end, sentence?.end ?? end) };
}

const touches = (finding: Finding, { article, start, end }: Place): boolean =>
  finding.sides.some((side) => side.evidence.some((e) => e.article === article && e.start <= end && start <= e.end));

/** Findings that were not there, or say something else. */
function newFindings(before: CrossChecked, after: CrossChecked): Finding[] {
  const known = new Set(before.findings.map((f) => `${f.id} ${f.valueHash}`));
  return after.findings.filter((f) => !known.has(`${f.id} ${f.valueHash}`));
}

function newSuggestions(before: CrossChecked, after: CrossChecked): Shown[] {
  const known = new Set(before.suggestions.map(({ a, b }) => `${a}|${b}`));
  return after.suggestions.some(({ a, b }) => !known.has(`${a}|${b}`)) ? ['suggestion'] : [];
}

const isLoud = (finding: Finding): boolean => levels.indexOf(finding.level) >= levels.indexOf('minor');

/** After a change that is none: findings at minor and above that were not there or stood lower. */
export function falseAlarms(ground: Ground, articles: Article[]): Finding[] {
  const loud = new Set(ground.event.findings.filter(isLoud).map((f) => f.id));
  return checkAgain(ground, articles).findings.filter((f) => isLoud(f) && !loud.has(f.id));
}
