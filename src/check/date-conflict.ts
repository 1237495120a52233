import type { DateMention } from '../model/extraction.js';
import { defineCheck, type Draft } from './define.js';
import { intervalKey, meet } from './intervals.js';
import type { MeasureTopic } from './measure-clusters.js';
import { dateTopics } from './measure-topics.js';
import type { Measure } from './measures.js';
import { sidesOf } from './sides.js';
import { weekdayOf } from './units.js';
import { evidenceOf, isEvidence, type ArticleView, type View } from './view.js';

/** Disjoint dates of one event, a weekday that does not fit its date, a day and month that may be read either way. */
export const dateConflict = defineCheck('date-conflict', (view) => [
  ...dateTopics(view).apart.flatMap((topic) => ofTopic(view, topic)),
  ...view.articles.flatMap((article) => article.found.dates.flatMap((date) => ofMention(article, date))),
]);

function ofTopic(view: View, { measures, sure, subject }: MeasureTopic): Draft[] {
  if (!measures.some((a) => measures.some((b) => a.article !== b.article && !meet(a, b)))) return [];
  const relative = measures.some((m) => m.hedged);
  return [
    {
      subject,
      topic: 'the date of one event',
      sides: sidesOf(
        view,
        measures.map((m) => ({
          key: intervalKey(m),
          value: m.text,
          evidence: evidenceOf(m.article, m.sentence.start, m.sentence.end),
        })),
      ),
      disposition: sure && !relative && samePrecision(measures) ? 'conflict' : 'review',
      modifiers: { headline: measures.some((m) => m.headline), unsure: relative },
      cluster: `date ${subject}`,
    },
  ];
}

/** All single days, or all months: "June 30" and "September" are apart, and yet no two days. */
const samePrecision = (measures: readonly Measure[]): boolean =>
  new Set(measures.map((m) => (m.min === m.max ? 'day' : 'span'))).size === 1;

function ofMention(article: ArticleView, date: DateMention): Draft[] {
  if (!isEvidence(article, date)) return [];
  const side = { articles: [article.id], value: date.text, evidence: [evidenceOf(article, date.start, date.end)] };
  const topic = 'a date';
  if (date.ambiguous)
    return [
      {
        subject: `order ${date.iso ?? ''}`,
        topic,
        sides: [side],
        base: 'minor',
        disposition: 'review',
        variant: 'order',
      },
    ];
  const falls = date.relative || date.weekday === null ? null : weekdayOf(date.iso);
  if (falls === null || falls === date.weekday?.toLowerCase()) return [];
  const detail = `that day is a ${falls.charAt(0).toUpperCase()}${falls.slice(1)}`;
  return [
    {
      subject: `weekday ${falls}`,
      topic,
      sides: [side],
      base: 'minor',
      disposition: 'difference',
      variant: 'weekday',
      detail,
    },
  ];
}
