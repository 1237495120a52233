import { modalWords, scopeWords } from '../lexicon/scope-words.js';
import type { DateMention } from '../model/extraction.js';
import { topicOfStem } from '../text/topic.js';
import { defineCheck, type Draft } from './define.js';
import { intervalKey, meet } from './intervals.js';
import type { MeasureTopic } from './measure-clusters.js';
import { dateTopics } from './measure-topics.js';
import type { Measure } from './measures.js';
import { sidesOf } from './sides.js';
import { weekdayOf } from './units.js';
import { evidenceOf, isEvidence, voiceOf, type ArticleView, type View } from './view.js';

/** Disjoint dates of one event, a weekday that does not fit its date, a day and month that may be read either way. */
export const dateConflict = defineCheck('date-conflict', (view) => [
  ...dateTopics(view).apart.flatMap((topic) => ofTopic(view, topic)),
  ...view.articles.flatMap((article) => article.found.dates.flatMap((date) => ofMention(article, date))),
]);

function ofTopic(view: View, { measures: all, sure, subject }: MeasureTopic): Draft[] {
  const measures = all.filter((m) => !isSpeakersDay(m));
  if (!measures.some((a) => measures.some((b) => a.article !== b.article && !meet(a, b) && isOneAct(a, b)))) return [];
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

/** "From today" inside a quotation is the day on which it was said, not the day on which it is printed. */
const isSpeakersDay = (m: Measure): boolean => m.hedged && voiceOf(m.article, m) === 'quoted';

/** Words that stand beside any date. */
const TIME = /^(?:\d.*|until|till|befor|aft|since|end|year|month|week|day|date)$/u;

/** Some word beside both tells the same act or thing, and no weekday stands against a month. */
function isOneAct(a: Measure, b: Measure): boolean {
  const [x, y] = [a, b].map((m) => m.min === m.max);
  if (x !== y && (a.hedged || b.hedged)) return false;
  const tells = (stem: string): boolean =>
    !a.names.has(stem) && !b.names.has(stem) && !TIME.test(stem) && !scopeWords.has(stem) && !modalWords.has(stem);
  const acts = new Set([...b.stems].filter(tells).map(topicOfStem));
  return (
    [...a.predicates].some((said) => b.predicates.has(said)) ||
    [...a.stems].some((stem) => tells(stem) && acts.has(topicOfStem(stem)))
  );
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
