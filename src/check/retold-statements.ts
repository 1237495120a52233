import type { QuoteInstance } from '../model/event.js';
import { describePassage, distinct, several, type Described, type Description } from './descriptions.js';
import { isMuchAlike } from './limit-counterparts.js';
import type { View } from './view.js';

/** Content words that a report and what it reports must share, as a number and as a share of the shorter. */
const SHARED = 4;
const SHARE = 0.34;

/**
 * What one speaker says in reported speech in one article and in other words in another: the report beside each passage that
 * tells the same. What a report leaves out of a statement is a difference of limits, as with a commitment.
 */
export function retoldStatements(view: View): Described[] {
  const bySpeaker = new Map<string, { instance: QuoteInstance; description: Description }[]>();
  for (const { speaker, instances } of view.event.quotes)
    for (const instance of speaker === null ? [] : instances) {
      const description = describePassage(view, instance, { quoted: instance.type !== 'indirect' });
      if (!description || instance.stance !== 'asserted') continue;
      const row = bySpeaker.get(speaker!) ?? [];
      bySpeaker.set(speaker!, row);
      row.push({ instance, description });
    }
  return [...bySpeaker].flatMap(([speaker, row]) =>
    reportsIn(row)
      .map((report): Described => {
        const alike = row.map((r) => r.description).filter((d) => d !== report && tellsTheSame(report, d));
        return {
          principle: { id: `statement ${speaker}`, name: speaker },
          topic: `a statement of ${speaker}`,
          descriptions: distinct([report, ...alike]),
        };
      })
      .filter(({ descriptions }) => several(descriptions)),
  );
}

/** Reports with different words, of one speaker, that are compared with all he says. */
const MOST = 40;

function reportsIn(row: readonly { instance: QuoteInstance; description: Description }[]): Description[] {
  const reports = new Map<string, Description>();
  for (const { instance, description } of row) {
    const key = [...description.topics].join(' ');
    if (instance.type === 'indirect' && !reports.has(key)) reports.set(key, description);
  }
  return [...reports.values()].slice(0, MOST);
}

function tellsTheSame(a: Description, b: Description): boolean {
  if (a.article === b.article) return false;
  const both = [...a.topics].filter((topic) => b.topics.has(topic)).length;
  return both >= SHARED && isMuchAlike(a.topics, b.topics, SHARE);
}
