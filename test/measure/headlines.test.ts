import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.js';

/** The rows of one kind that the head of article "one" has: the words, where they stand, and the words there. */
function rowsOf(kind: string, articles: Record<string, string>): string[][] {
  const event = analyse(articles);
  for (const row of event.measures.headlines.rows)
    for (const span of [row.evidence, row.other])
      if (span) expect(articles[span.article]!.slice(span.start, span.end)).toBe(span.text);
  return event.measures.headlines.rows
    .filter((row) => row.article === 'one' && row.kind === kind)
    .map((row) => [row.item, row.where, row.other?.text ?? '']);
}

const REST = 'Rain is forecast for the weekend. A public hearing will be held in spring.';
const page = (head: string, body: string): string => `${head}\n\nBy Ann Li\n\n5 May 2024\n\n${body}\n\n${REST}`;
const claims = (head: string, body: string): string[][] => rowsOf('claim', { one: page(head, body) });

describe('a claim of a headline that its own body makes in other words', () => {
  it.each([
    [
      'kin, and a verb for a noun',
      "Weeping mum's rage at deadly ladder maker",
      'A weeping mother accused ladder maker Tarrel of greed after her son was killed by a fall.',
    ],
    [
      'a number and one word more',
      'Brokers see £40m bill',
      'The clean-up could leave the port with a bill of £40m, he reckons.',
    ],
    ['shares rise', 'Tarrel shares soar', 'Shares in Tarrel rose 9 per cent on Tuesday.'],
    [
      'those who did not sign',
      'the largest names stay away',
      'The two biggest ports on the coast, Marl and Quay, have not signed.',
    ],
    [
      'joining forces',
      'Ports unite behind Clean Quay Charter',
      'Twelve harbours put their names to a charter for clean water at every quay and port.',
    ],
    [
      'a quotation of the body',
      'Union head says owners had "nothing left to say" at stormy session in capital',
      'They had nothing left to say, and we had no patience.',
    ],
    [
      'a plain word for a headline word',
      'Council mulls ferry fares probe',
      'The council is considering an investigation of what ferries charge.',
    ],
  ])('%s', (_, head, sentence) =>
    expect(claims(head, `The tide was high at noon. ${sentence}`)).toEqual([[head, 'own-body', sentence]]),
  );

  it('is found in sentences beside one another, and the fullest is shown', () => {
    const body =
      'Crabbers on Loch Marl have agreed to keep out of the north shore. It was their own idea. The ban on pots there begins in June.';
    expect(claims('Loch crab pots banned on north shore in June pact', body)).toEqual([
      [expect.any(String), 'own-body', 'Crabbers on Loch Marl have agreed to keep out of the north shore.'],
    ]);
  });
});

describe('a claim of two words', () => {
  it('needs both in sentences beside one another', () => {
    const both = 'The dye works at Quay had 40 vats. They will close in June.';
    expect(claims('Quay closes', both)).toEqual([['Quay closes', 'own-body', 'The dye works at Quay had 40 vats.']]);
    expect(claims('Quay closes', 'The dye works at Quay had 40 vats.')).toEqual([['Quay closes', 'nowhere', '']]);
  });
});

describe('a claim that no sentence of its body makes', () => {
  it.each([
    [
      'an act',
      'Tarrel boss quits over ladder falls',
      'Tarrel is calling back 4,000 ladders after falls. Its boss said sorry to all.',
    ],
    [
      'praise',
      "Anglers hail 'historic' river deal",
      'Anglers were not asked about the historic river deal, they said.',
    ],
    [
      'a number',
      'Tarrel to cut 300 posts at ladder plant',
      'Tarrel will cut posts at its ladder plant, the firm said. It has 41 vans.',
    ],
    ['a name', 'Ladder falls blamed on Quillon Ltd', 'Ladder falls have been blamed on cheap steel.'],
    ['the opposite', 'Tarrel shares plunge', 'Shares in Tarrel rose 9 per cent on Tuesday.'],
  ])('%s: %s', (_, head, body) => expect(claims(head, body)).toEqual([[head, 'nowhere', '']]));

  it('may stand in another article', () => {
    const one = page('Tarrel boss quits over ladder falls', 'Tarrel is calling back 4,000 ladders after falls.');
    const two = page('Ladders called back', 'The boss of Tarrel resigned on Monday after falls from its ladders.');
    expect(rowsOf('claim', { one, two })).toEqual([
      [expect.any(String), 'elsewhere', 'The boss of Tarrel resigned on Monday after falls from its ladders.'],
    ]);
  });
});

describe('the clauses of a headline', () => {
  const BODY = 'The tide was high at noon, and nobody came to see it.';
  it.each([
    [
      'two verbs',
      'Dockers hail new deal but owners warn of higher prices',
      ['Dockers hail new deal', 'owners warn of higher prices'],
    ],
    ['as', 'Tarrel shares soar as board axes ladder plant', ['Tarrel shares soar', 'board axes ladder plant']],
    ['while', 'Marl bans plastic boxes while Quay delays vote', ['Marl bans plastic boxes', 'Quay delays vote']],
    ['no verb before it', 'Small but mighty fleet wins prize', ['Small but mighty fleet wins prize']],
    ['no verb after it', 'Marl names Ann Pell as harbour master', ['Marl names Ann Pell as harbour master']],
    ['a phrase with as', 'Ports ban boxes such as those that leak', ['Ports ban boxes such as those that leak']],
  ])('%s', (_, head, parts) => expect(claims(head, BODY).map(([item]) => item)).toEqual(parts));

  it.each(['By Jo Marsh', '4 March 2024 | The Tarn Bugle', 'Published 4 March 2024'])('%s is no claim', (line) => {
    const one = `Marl bans plastic boxes\n\n${line}\n\n${BODY} Marl has banned plastic boxes. ${REST}`;
    expect(rowsOf('claim', { one })).toEqual([
      ['Marl bans plastic boxes', 'own-body', 'Marl has banned plastic boxes.'],
    ]);
  });
});

describe('a number of a headline', () => {
  it.each([
    [
      'another thing beside its own',
      'Tarrel cuts 730 posts',
      'The step takes from 730 people their posts.',
      'own-body',
      '730 people',
    ],
    ['an upper end is another number', 'Tarrel cuts 730 posts', 'It could cost as many as 2,000 posts.', 'nowhere', ''],
    ['a class of things', 'Tarrel cuts 730 posts', 'It will make 730 people redundant.', 'own-body', '730 people'],
    [
      'as printed',
      'Tarrel to cut one in six staff',
      'It will cut one in six of its 900 staff.',
      'own-body',
      'one in six',
    ],
    ['an exact number that differs', 'Tarrel cuts 730 posts', 'The firm will cut 780 posts.', 'nowhere', ''],
    [
      'a vague one',
      'Hundreds of pickers walk out',
      'More than 3,000 pickers walked out.',
      'own-body',
      'More than 3,000 pickers',
    ],
  ])('%s', (_, head, sentence, where, other) => {
    const body = `The tide was high at noon. ${sentence}`;
    expect(rowsOf('number', { one: page(head, body) })).toEqual([[expect.any(String), where, other]]);
  });

  it('that is vague and of nothing named fits a greater one in the claim', () => {
    expect(claims('Hundreds march against Marl tolls', 'More than 3,000 people marched in Marl on Sunday.')).toEqual([
      ['Hundreds march against Marl tolls', 'own-body', 'More than 3,000 people marched in Marl on Sunday.'],
    ]);
  });
});
