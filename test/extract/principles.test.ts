import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/index.js';
import { prepareArticle } from '../../src/ingest/index.js';

const read = (text: string) => extractArticle(prepareArticle({ id: 'a', text })).principles;
const told = (text: string) => read(text).map((p) => `${p.form}: ${p.text}`);

describe('commitments told in a sentence', () => {
  it.each([
    [
      'pledged to',
      'The companies have pledged to cut their emissions in half.',
      'The companies have pledged to cut their emissions in half.',
    ],
    [
      'agree not to',
      'Under pressure, 12 banks agree not to lend to new mines.',
      'Under pressure, 12 banks agree not to lend to new mines.',
    ],
    [
      'committed to',
      'Nokia also committed to supply its rivals for five years.',
      'Nokia also committed to supply its rivals for five years.',
    ],
    [
      'guaranteed that',
      'Nokia guaranteed that no worker would lose a job.',
      'Nokia guaranteed that no worker would lose a job.',
    ],
    ['a number promised', 'Nokia promises 3,000 jobs in Leeds', 'Nokia promises 3,000 jobs in Leeds'],
    ['a noun', 'Nine ports signed a pledge to stop burning oil.', 'a pledge to stop burning oil'],
    ['a participle', 'Dozens of ports sign pact promising to protect sailors', 'promising to protect sailors'],
    [
      'under a deal',
      'Under the deal, both sides will free their prisoners.',
      'Under the deal, both sides will free their prisoners.',
    ],
    [
      'part of a settlement',
      'As part of the settlement, Nokia will fund three clinics.',
      'As part of the settlement, Nokia will fund three clinics.',
    ],
    [
      'a document binds',
      'The settlement requires Nokia to hand over its files.',
      'The settlement requires Nokia to hand over its files.',
    ],
    [
      'a document provides',
      'The deal provides that Nokia keeps its name.',
      'The deal provides that Nokia keeps its name.',
    ],
    ['a document bans', 'The accord bans new mines at sea.', 'The accord bans new mines at sea.'],
    [
      'under an article',
      'Under article 4, the ports will pay all crews.',
      'Under article 4, the ports will pay all crews.',
    ],
    [
      'an end with money',
      'Nokia will pay $1 billion to 23 states to settle claims.',
      'Nokia will pay $1 billion to 23 states to settle claims.',
    ],
  ])('%s', (_name, text, expected) => {
    expect(told(text)).toEqual([`pledge: ${expected}`]);
  });

  it('takes two verbs of one pledge apart', () => {
    expect(told('Nine firms signed a pledge to share data on theft and refrain from hiring spies.')).toEqual([
      'pledge: a pledge to share data on theft',
      'pledge: refrain from hiring spies',
    ]);
  });

  it('takes apart what a second clause adds', () => {
    expect(told('Each port has also pledged to not burn oil at night, while also helping sailors to retrain.')).toEqual(
      ['pledge: Each port has also pledged to not burn oil at night', 'pledge: helping sailors to retrain.'],
    );
  });

  it("lets a deal's terms go on through its paragraph", () => {
    expect(told('Under the truce, both sides will free prisoners. The army must open two roads.')).toHaveLength(2);
  });

  it('says who commits, with which words, and under which name', () => {
    const [promise] = read('Under pressure, the 12 banks have agreed not to lend to new mines.');
    expect([promise!.actor?.text, promise!.force?.text, promise!.principle]).toEqual([
      'the 12 banks',
      'have agreed not to',
      'not lend to new mines',
    ]);
  });
});

describe('aims', () => {
  it.each([
    [
      'aims to',
      'Ten ports have signed an accord that aims to protect sailors from fumes.',
      'aims to protect sailors from fumes',
    ],
    [
      'the goal is to',
      'The goal of the alliance, the ports say, is to protect sailors.',
      'The goal of the alliance, the ports say, is to protect sailors.',
    ],
    ['designed to', 'The initiative is designed to protect sailors.', 'designed to protect sailors'],
  ])('%s', (_name, text, expected) => {
    expect(told(text)).toEqual([`aim: ${expected}`]);
  });
});

describe('rows in one sentence', () => {
  it('behind "they include"', () => {
    expect(
      told(
        'The charter outlines three areas for ports. They include protecting sailors, opposing theft at sea, and sharing data on storms.',
      ),
    ).toEqual([
      'enumerated: protecting sailors',
      'enumerated: opposing theft at sea',
      'enumerated: sharing data on storms',
    ]);
  });

  it('behind a colon', () => {
    expect(
      told('Holm laid out three key aims: sharing data, designing joint plans, and supporting new crews.'),
    ).toEqual(['enumerated: sharing data', 'enumerated: designing joint plans', 'enumerated: supporting new crews']);
  });

  it("behind a group's will", () => {
    expect(told('Holm said the alliance will share data on storms, design joint plans and support new crews.')).toEqual(
      ['enumerated: share data on storms', 'enumerated: design joint plans', 'enumerated: support new crews'],
    );
  });

  it('goes on with "this includes"', () => {
    expect(
      told('The pact makes a number of promises that ports hope will last. This includes refusing to burn oil.').at(-1),
    ).toBe('enumerated: This includes refusing to burn oil.');
  });

  it('names alone', () => {
    const names = read('The charter rests on three pillars: cleaner fuel, open data and fair pay.');
    expect(names.map((p) => [p.form, p.principle, p.number])).toEqual([
      ['names', 'cleaner fuel', 1],
      ['names', 'open data', 2],
      ['names', 'fair pay', 3],
    ]);
  });
});

describe('numbered and named', () => {
  it('ordinals, with the names that the article gives', () => {
    const found = read(
      'The pact has three pillars: cleaner fuel, open data and fair pay. The first pillar commits ports to burn less oil. Second is the commitment to share all data. The third area revolves around paying crews.',
    ).filter((p) => p.form === 'ordinal');
    expect(found.map((p) => [p.number, p.principle])).toEqual([
      [1, 'cleaner fuel'],
      [2, 'open data'],
      [3, 'fair pay'],
    ]);
  });

  it.each([
    ['Commitment 1: Ports will burn no oil at berth.', 1],
    ['Principle 3 requires members to share all data.', 3],
    ['Article 4 states that ports will pay all crews.', 4],
  ])('a noun and a number: %s', (text, number) => {
    expect(read(text).map((p) => [p.text, p.number])).toEqual([[text, number]]);
  });

  it('letters in brackets', () => {
    expect(told('The ports agreed to (a) share data on storms, (b) pay all crews and (c) burn no oil.')).toEqual([
      'enumerated: share data on storms',
      'enumerated: pay all crews',
      'enumerated: burn no oil',
    ]);
  });

  it('the first being, in the sentence that announces them', () => {
    const text = 'The ports will focus on two areas, the first being the use of cleaner fuel at sea.';
    expect(told(text)).toEqual([`ordinal: ${text}`]);
  });

  it('glosses, by a name in marks and by a name met before', () => {
    const found = read(
      'These principles are summed up in two key points – ‘cleaner fuel and fair pay.’ The ‘fair pay’ principle states that ports will pay all crews alike. Cleaner fuel means that members burn no oil.',
    ).filter((p) => p.form === 'gloss');
    expect(found.map((p) => [p.principle, p.number])).toEqual([
      ['fair pay', 2],
      ['Cleaner fuel', 1],
    ]);
  });

  it('two glosses in one sentence', () => {
    const found = told(
      'Ports agreed on two key points – ‘open data and fair pay.’ The final two points refer to sharing all data, while ‘fair pay’ stipulates that crews will earn more.',
    );
    expect(found.slice(-2)).toEqual([
      'ordinal: The final two points refer to sharing all data',
      'gloss: ‘fair pay’ stipulates that crews will earn more.',
    ]);
  });
});

describe('on lines of their own', () => {
  it('titled paragraphs', () => {
    const found = read(
      'Here are the two cornerstones of the charter:\n\nCleaner fuel\n\nThe ports will burn no oil after 2025. This may include the use of wind power.\n\nFair pay\n\nThe ports will pay all crews on time and in full.',
    );
    expect(found.map((p) => [p.form, p.principle, p.number, p.force?.text])).toEqual([
      ['headed', 'Cleaner fuel', 1, 'will'],
      ['headed', 'Cleaner fuel', 1, 'may'],
      ['headed', 'Fair pay', 2, 'will'],
    ]);
  });

  it('bullets', () => {
    expect(
      told(
        'Nokia and Cisco pledged to:\n\n- Test their systems before release;\n- Share what they know about risks;\n- Report faults within a week.',
      ),
    ).toEqual([
      'bulleted: Test their systems before release',
      'bulleted: Share what they know about risks',
      'bulleted: Report faults within a week.',
    ]);
  });

  it('items without bullets', () => {
    expect(
      told('We will:\n\nShare data on storms;\n\nDesign joint plans;\n\nSupport new crews.').map(
        (t) => t.split(':')[0],
      ),
    ).toEqual(['bulleted', 'bulleted', 'bulleted']);
  });

  it('numbered lines that promise, whatever stands above them', () => {
    const lines =
      '1. Ports will burn no oil.\n\n2. Ports must share all data.\n\n3. No port will hire without contracts.';
    expect(told(`The code in full\n\n${lines}`).map((t) => t.split(':')[0])).toEqual([
      'bulleted',
      'bulleted',
      'bulleted',
    ]);
  });

  it('labelled items', () => {
    const found = read(
      'The remedies are as follows:\n\n1. Divestment: Nokia will sell 12 plants.\n\n2. Supply: Nokia will serve its rivals.',
    );
    expect(found.map((p) => [p.principle, p.number, p.actor?.text])).toEqual([
      ['Divestment', 1, 'Nokia'],
      ['Supply', 2, 'Nokia'],
    ]);
  });
});

describe('no commitments of a group', () => {
  it.each([
    ['a campaign promise', 'Smith vowed on Monday to repeal the tax and promised voters a wall.'],
    ['a purchase', 'Nokia agreed to buy Cisco for $3 billion.'],
    ['a refusal', 'Nokia declined to commit to a date.'],
    ['a possibility', 'Nokia could agree to sell 12 plants.'],
    ['a demand', 'Unions asked Nokia to commit to permanent contracts.'],
    ['a negation', 'The ports have not pledged to cut emissions.'],
    ['a question', 'Will the ports agree to cut emissions?'],
    ['a plain future', 'Nokia will open a plant in Leeds in May.'],
    ['a plan to meet', 'The ports agreed to meet again in May.'],
    ['an approval', 'The deal requires approval from shareholders.'],
    ['a progressive', 'A lot of the things they are doing are wrong.'],
    ['an order of events', 'The first train left at ten. The second was late.'],
    ['colors', 'The phone has four colors: black, white, blue and green.'],
    ['a match', 'Rovers will meet City in the first round of the Cup.'],
  ])('%s', (_name, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a row of promises behind one verb', () => {
  it.each([
    [
      'infinitives behind a time',
      'Nine ports promised on Monday to burn no oil, free all crews by 2030, and publish their figures.',
      ['Nine ports promised on Monday to burn no oil', 'free all crews by 2030', 'publish their figures.'],
    ],
    [
      'an aside before the first',
      'The ports have agreed, among other things, to close two docks and to pay all crews.',
      ['The ports have agreed, among other things, to close two docks', 'pay all crews.'],
    ],
    [
      'gerunds behind a binding verb',
      'The accord commits members to dropping coal by 2030 and to paying all crews.',
      ['The accord commits members to dropping coal by 2030', 'paying all crews.'],
    ],
    [
      'an inner purpose is no row',
      'The ports pledged to work together to improve safety, share data and train crews.',
      ['The ports pledged to work together to improve safety, share data and train crews.'],
    ],
  ])('%s', (_name, text, parts) => {
    expect(read(text).map((p) => p.text)).toEqual(parts);
  });
});

const CONTRACT = 'Crews sign pact with Nokia\n\nThe crews of nine ports signed an agreement with Nokia on Sunday.\n\n';
const texts = (text: string) => read(CONTRACT + text).map((p) => p.text);

describe('terms of an agreement that the article is about', () => {
  it.each([
    ['what it gives', 'The deal gives crews a 9 percent raise.', ['The deal gives crews a 9 percent raise.']],
    [
      'it goes on',
      'The deal gives crews a raise. It also bars Nokia from closing docks and sets up a fund of $2 million.',
      ['The deal gives crews a raise.', 'It also bars Nokia from closing docks', 'sets up a fund of $2 million.'],
    ],
    ['an article', 'Article 7 sets up a fund for crews.', ['Article 7 sets up a fund for crews.']],
    ['what no one may', 'No dock shall close without notice.', ['No dock shall close without notice.']],
    [
      'what will rise',
      'Wages will rise by 9 percent in three steps.',
      ['Wages will rise by 9 percent in three steps.'],
    ],
    ['what may not be', 'A shift may not exceed nine hours under Article 4.', []],
    [
      'under an article',
      'Under Article 4, a shift may not exceed nine hours.',
      ['Under Article 4, a shift may not exceed nine hours.'],
    ],
    ['who watches', 'A joint board will monitor the docks.', ['A joint board will monitor the docks.']],
    [
      'a row of clauses',
      'Nokia says that the fund will be open to all, and that every dock must pass a test.',
      ['Nokia says that the fund will be open to all', 'every dock must pass a test'],
    ],
    [
      'they will also',
      'The ports will run on wind by 2030. They will also help crews to retrain.',
      ['The ports will run on wind by 2030.', 'They will also help crews to retrain.'],
    ],
    ['what comes next', 'Talks will resume on Monday. The leaders will meet in Oslo in 2027.', []],
    ['what it stirs', 'The deal raises questions about jobs. The pact ends months of talks.', []],
    ['a clause about a noun', 'They spoke of two docks that ports will close by 2030.', []],
  ])('%s', (_name, text, parts) => {
    expect(texts(text)).toEqual(parts);
  });

  it('is not told by the same words in another story', () => {
    const plain =
      'Storm hits Leeds\n\nA storm hit Leeds on Sunday.\n\nWages will rise by 9 percent. Prisoners are to be freed.';
    expect(told(plain)).toEqual([]);
  });
});

it('marks what stands in quotation marks', () => {
  const found = read(
    '“We pledge to share all data and to pay all crews on time,” said Lars Holm, chief executive of Nokia. The ports pledged to burn no oil.',
  );
  expect(found.map((p) => p.quoted)).toEqual([true, true, false]);
});

const pact = (body: string): string =>
  `Ferry lines adopt a safety code\n\nNine ferry lines adopted a code on Monday.\n\n${body}`;

describe('the terms of a pact', () => {
  it.each([
    [
      'clauses with subjects of their own',
      'Crews must stop the engines at once, and an outside engineer will decide when they start again.',
      ['Crews must stop the engines at once', 'an outside engineer will decide when they start again.'],
    ],
    [
      'passengers and players as subjects',
      'Under the code, players will wear no more than two badges.',
      ['Under the code, players will wear no more than two badges.'],
    ],
    [
      'what the parties mean to do',
      'The lines aim to hire 90 divers by 2027.',
      ['The lines aim to hire 90 divers by 2027'],
    ],
    [
      'its rules in a row',
      "The code's three rules include banning open fires on deck, capping loads at nine tonnes and training all crews.",
      ['banning open fires on deck', 'capping loads at nine tonnes', 'training all crews'],
    ],
    [
      'sentences that count',
      'First, old boats go to the yard. Second, night trips can count on two captains. And third, alarms will sound in every cabin.',
      [
        'First, old boats go to the yard.',
        'Second, night trips can count on two captains.',
        'And third, alarms will sound in every cabin.',
      ],
    ],
    [
      'lines with labels',
      'Boats: Hulls are checked in spring.\nCrews: Nobody works more than nine hours.\nFuel: Diesel gives way to wind.',
      [
        'Boats: Hulls are checked in spring.',
        'Crews: Nobody works more than nine hours.',
        'Fuel: Diesel gives way to wind.',
      ],
    ],
    [
      'a promise not to',
      'The lines pledged to check all hulls, to pay for repairs and not to sail in storms.',
      ['The lines pledged to check all hulls', 'pay for repairs', 'not to sail in storms.'],
    ],
  ])('%s', (_, body, expected) => {
    expect(read(pact(body)).map((p) => p.text)).toEqual(expected);
  });

  it('stand in bullets right below a line that speaks of promises', () => {
    const text =
      'What nine ferry lines have promised\n\n- Boats: none older than 30 years.\n- Crews: nobody works at night.\n- Fuel: no diesel in port.\n\nThe lines met in Oslo.';
    expect(read(text).map((p) => p.label?.text)).toEqual(['Boats', 'Crews', 'Fuel']);
  });

  it('are not what a speaker says that others want', () => {
    expect(read(pact('“Our passengers want to know the captain,” said Lars Holm.'))).toEqual([]);
  });

  it('are not reasons or doubts that are counted', () => {
    expect(
      read(
        pact('There are three problems. First, boats will sink. Second, crews will leave. Third, costs will rise.'),
      ).filter((p) => p.form === 'ordinal'),
    ).toEqual([]);
  });
});
