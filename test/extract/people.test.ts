import { describe, expect, it } from 'vitest';
import { extract, office, said } from './quotes/read.js';

const people = (text: string): string[] => [
  ...new Set(extract(text).people.map((p) => [p.name, p.title ?? '-', p.affiliation ?? '-'].join(', '))),
];

describe('title and affiliation', () => {
  it.each([
    ['title before the name', 'Brightwave president Leo Hart resigned.', 'Leo Hart, president, Brightwave'],
    ['capital title', 'Brightwave Chief Executive Leo Hart resigned.', 'Leo Hart, Chief Executive, Brightwave'],
    ['possessive', "Brightwave's chief executive Leo Hart resigned.", 'Leo Hart, chief executive, Brightwave'],
    ['apposition', 'Leo Hart, chief executive of Brightwave, resigned.', 'Leo Hart, chief executive, Brightwave'],
    [
      'apposition with an article',
      'Leo Hart, the vice chairman of the Norden Group, resigned.',
      'Leo Hart, vice chairman, Norden Group',
    ],
    [
      'small words before the body',
      'Leo Hart, managing director of the dairy company Norden, resigned.',
      'Leo Hart, managing director, Norden',
    ],
    [
      'body inside the apposition',
      'Leo Hart, a Brightwave vice president, resigned.',
      'Leo Hart, vice president, Brightwave',
    ],
    ['reversed', "Brightwave's finance chief, Leo Hart, resigned.", 'Leo Hart, finance chief, Brightwave'],
    ['reversed with of', 'The head of the Norden Institute, Leo Hart, resigned.', 'Leo Hart, head, Norden Institute'],
    [
      'title before, body after',
      'Chief Executive Leo Hart of Brightwave resigned.',
      'Leo Hart, Chief Executive, Brightwave',
    ],
    ['said to be', 'Leo Hart is the chief executive of Brightwave.', 'Leo Hart, chief executive, Brightwave'],
    ['was named', 'Leo Hart was named chief executive of Brightwave.', 'Leo Hart, chief executive, Brightwave'],
    ['who chairs', 'Leo Hart, who chairs the Harbour Committee, resigned.', 'Leo Hart, chair, Harbour Committee'],
    [
      'age first',
      'Leo Hart, 44, a professor of physics at Rowan University, resigned.',
      'Leo Hart, professor of physics, Rowan University',
    ],
    ['broadcaster', "CNN's Dana Frey asked first.", 'Dana Frey, -, CNN'],
    ['office abbreviated', 'Rep. Jim Marsh (D., Ohio), a member of the panel, resigned.', 'Jim Marsh, Rep., -'],
    ['a country is no employer', 'French President Paul Morel resigned.', 'Paul Morel, President, -'],
    ['its', 'Norden Group cut 200 jobs. Its chairman Horace Lund resigned.', 'Horace Lund, chairman, Norden Group'],
    [
      "the company's",
      "Norden Group cut 200 jobs. The company's chairman, Horace Lund, resigned.",
      'Horace Lund, chairman, Norden Group',
    ],
    [
      'director of the firm',
      'Norden Group cut 200 jobs. Horace Lund, managing director of the firm, resigned.',
      'Horace Lund, managing director, Norden Group',
    ],
    [
      'field between role and body',
      'Ida Beck, senior analyst for capital goods at Bernstein, resigned.',
      'Ida Beck, senior analyst for capital goods, Bernstein',
    ],
    [
      'founder of the company',
      'Norden Group cut 200 jobs. Horace Lund, who founded the company with his wife, resigned.',
      'Horace Lund, founder, Norden Group',
    ],
    ['the outlet that was told is no employer', 'Horace Lund told KFRB that sales rose.', 'Horace Lund, -, -'],
    ['analyst', 'Ann Li, an analyst at Forrester, was surprised.', 'Ann Li, analyst, Forrester'],
    ['boss', "Norden's boss Horace Lund resigned.", 'Horace Lund, boss, Norden'],
    ['short name of a company', 'Delta boss Leo Hart left. Delta Mills Inc. closed.', 'Leo Hart, boss, Delta Mills'],
    [
      'short name of two companies',
      'Delta boss Leo Hart left. Delta Mills Inc. and Delta Foods Inc. closed.',
      'Leo Hart, boss, Delta',
    ],
    [
      'place that lends its name',
      'Delta mayor Leo Hart left. Delta Mills Inc. closed its works in Delta.',
      'Leo Hart, mayor, Delta',
    ],
    ['trade', 'Goat farmer Leo Hart left.', 'Leo Hart, farmer, -'],
    ['common noun', 'Fish trader Leo Hart left.', 'Leo Hart, trader, -'],
    ['trade at a body', 'Anvilcorp driver Leo Hart left. Few liked Anvilcorp.', 'Leo Hart, driver, Anvilcorp'],
  ])('%s', (_, text, expected) => {
    expect(people(text)).toContain(expected);
  });

  it.each([
    ['former post', 'Leo Hart, a former Maersk executive, resigned.'],
    ['once ran', "Leo Hart, who once ran Unilever's soap business, resigned."],
    ['formerly of', 'Leo Hart, formerly of Brightwave, resigned.'],
    ['was for years', 'Leo Hart was for many years a director of Boots.'],
    ['former before the name', 'Former Brightwave president Leo Hart resigned.'],
  ])('%s is no affiliation', (_, text) => {
    expect(extract(text).people[0]?.affiliation).toBeNull();
  });
});

describe('one person under several names', () => {
  it.each([
    ['family name', 'Leo Hart spoke. Hart left.', ['Leo Hart']],
    ['honorific', 'Leo Hart spoke. Mr. Hart left.', ['Leo Hart']],
    ['middle initial, the fullest name wins', 'Leo Hart spoke. Leo B. Hart left.', ['Leo B. Hart']],
    ['headline before the full name', 'Hart resigns.\n\nLeo Hart resigned on Monday.', ['Leo Hart']],
    ['two of one family', 'Leo Hart met Nora Hart. Mrs. Hart smiled.', ['Leo Hart', 'Nora Hart']],
    ['particles', 'Ursula von der Leyen spoke. Von der Leyen left.', ['Ursula von der Leyen']],
  ])('%s', (_, text, names) => {
    expect([...new Set(extract(text).people.map((p) => p.name))].sort()).toEqual(names);
  });
  it.each([
    ['a company', 'Morgan Stanley Inc. raised its forecast.'],
    ['a street', 'The parade left Wilson Street at noon.'],
    ['a university', 'She studied at Howard University.'],
    ['a trade’s king', 'But biscuit king Dorvano was nowhere to be seen.'],
    ['a plural that opens its sentence', 'Bakers complained about the flour. Talks resumed. Markets said little.'],
    ['a month and a place', 'In April Paris was cold.'],
  ])('%s is nobody', (_, text) => {
    expect(extract(text).people).toEqual([]);
  });
});

describe('speakers by office and body', () => {
  it.each([
    [
      'role after the name',
      'Norden named Ida Beck chief executive in May. “We will grow,” the Norden boss said.',
      ['We will grow | Ida Beck'],
    ],
    [
      'the analyst',
      'Ann Li, an analyst at Forrester, was surprised. “It is cheap,” the Forrester analyst said.',
      ['It is cheap | Ann Li'],
    ],
    [
      'its chairman',
      'Norden Group cut 200 jobs. “It hurts,” its chairman Horace Lund said.',
      ['It hurts | Horace Lund'],
    ],
    [
      'the agency',
      'The Harbour Agency closed two piers. “They are unsafe,” the agency said.',
      ['They are unsafe | Harbour Agency'],
    ],
    [
      'the union',
      'The Dockers Union called a strike. “Enough is enough,” it said.',
      ['Enough is enough | Dockers Union'],
    ],
    ['signed letter', 'Ida Beck sent a letter to staff. “We must save,” the letter said.', ['We must save | Ida Beck']],
    [
      'statement of a body',
      'The Dockers Union issued a statement on Friday. “We reject it,” the statement read.',
      ['We reject it | Dockers Union'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
  it('gathers the office from where it is given once', () => {
    expect(office('“We wait,” Beck said.\n\nIda Beck is chief executive of Norden.')).toBe(
      'Ida Beck, chief executive, Norden',
    );
  });
});

describe('the body that a common noun stands for', () => {
  it.each([
    [
      'a company, past the station that was told',
      'Tarn Foods Inc. recalled its oat bars on Friday. Ann Li, the company’s owner, spoke to the Daily Herald outside the plant.',
      'Ann Li',
      'Tarn Foods',
    ],
    [
      'a company, past an agency named later',
      'Tarn Foods Inc. recalled its oat bars after a warning by the Food Safety Agency. The company’s head, Jo Ray, said it was sorry.',
      'Jo Ray',
      'Tarn Foods',
    ],
    [
      'a union, past the company it struck against',
      'The Harbour Workers Union ended its strike against Delta Freight Inc. on Monday. “We won,” said Bo Dahl, president of the union.',
      'Bo Dahl',
      'Harbour Workers Union',
    ],
    [
      'an agency, past a company',
      'The Food Safety Agency fined Tarn Foods Inc. on Monday. “It was overdue,” said Cy Roe, director of the agency.',
      'Cy Roe',
      'Food Safety Agency',
    ],
  ])('is %s', (_, text, name, affiliation) => {
    const found = extract(text).people.find((p) => p.name === name);
    expect(found?.affiliation).toMatch(new RegExp(`^(?:the )?${affiliation}`, 'iu'));
  });
});
