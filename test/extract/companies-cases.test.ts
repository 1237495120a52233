import { describe, expect, it } from 'vitest';
import { extractCompanies } from '../../src/extract/companies.js';
import type { Context } from '../../src/extract/context.js';
import { prepareArticle } from '../../src/ingest/index.js';
import { readDoc } from '../../src/text/tokens.js';

function extract(text: string): Context['found'] {
  const article = prepareArticle({ id: 'a', text });
  const found = { companies: [], candidates: [] } as unknown as Context['found'];
  extractCompanies({ article, doc: readDoc(text, article.zones), found });
  return found;
}
const texts = (text: string): string[] => extract(text).companies.map((c) => c.text);
const companies = (text: string): string[] =>
  extract(text)
    .companies.filter((c) => c.type === 'company')
    .map((c) => c.text);

describe('companies nobody listed', () => {
  it.each([
    ['a list between bars', 'Signatories: VORDALE | KELMAR SYSTEMS | HQ INC | STRIDE | QPR', 5],
    ['a list of lines', 'Signatories:\nVordale Ltd\nKelmar Systems\nZenturo\nThe group meets in May.', 3],
    ['a row after its kind', 'Firms such as Vordale, Kelmar and Zenturo joined.', 3],
    ['a row with one that is known', 'Vordale, Microsoft and Kelmar were there.', 3],
    ['what the name is explained as', 'Obrist, a maker of tape, said no.', 1],
    ['what it owns', 'Vordale’s chief executive met Kelmar’s board.', 2],
    ['a title and a person behind it', 'Kelmar president Ann Moss left.', 1],
    ['a speaker’s employer', '“We are ready,” said Ann Lee, chief executive of Vordale.', 1],
    ['names of persons in a row with one that is known', 'Suppliers such as Dana, Gerber and Microsoft left.', 3],
    ['a cue farther away', 'Retailers across the country, including Zelphar and Kelmar, agreed.', 2],
    ['a person’s name among companies', 'Chains such as Burger King, Wendy’s and Tom Horrock agreed.', 3],
    ['an analyst’s employer', 'Bernstein analyst Jo Reed said so.', 1],
    ['an owner', 'It is owned by Gerber.', 1],
    ['a ticker', 'Regulon (NYSE: RGL) fell.', 3],
    ['a price that moves', 'Zelphar rose 3 percent.', 1],
    ['a coffee chain with a person’s name', 'The coffee chain Tom Horrock opens in May.', 1],
    ['a heading in capitals', 'VORDALE TO BUY KELMAR IN CASH DEAL\nVordale Inc. will buy Kelmar Corp. soon.', 4],
    ['a heading in title case', 'Vordale Will Buy Kelmar Next Year\nVordale Inc. will buy Kelmar Corp. soon.', 4],
  ])('%s', (_, text, count) => {
    expect(texts(text)).toHaveLength(count);
  });
});

describe('names that are no company', () => {
  it.each([
    ['a person with a company’s name', 'Tony Abbott spoke on Friday. Abbott refused to resign.'],
    ['a person named in full before', 'Ann Kelmar met voters. Kelmar smiled.'],
    ['a name behind Mr', 'Mr. Vordale left. Vordale did not return.'],
    ['a state', 'The plant in Fresno, CA, will close.'],
    ['a ticker behind what is no company', 'Crude oil (WTI) fell.'],
    ['a conference', 'Bosses met at the RSA Conference in Leeds.'],
    ['a conference by its short name', 'We said so at RSA last year.'],
    ['malware', 'The Grimlock worm hit hospitals. Grimlock spread fast.'],
    ['initials of ordinary words', 'It damaged master boot records (MBRs).'],
    ['a minister’s portfolio', 'Finance Minister Ann Lee spoke.'],
    ['a people and a place', 'The North American operations grew in South America.'],
    ['a day and a month', 'They met on Monday in March.'],
    ['an ordinary word that opens the sentence', 'Yesterday it rained. Orange juice is dear. Block the road.'],
    ['a law', 'The Norland Privacy Act was passed.'],
    ['a kind of company', 'Chipmakers fell on Monday. Retailers rose.'],
    ['a flavour between marks', 'Fans of “Cinnamon Swirl” wept.'],
    ['a dateline', 'LEEDS, May 3 (Reuters) - It rained.'],
  ])('%s', (_, text) => {
    expect(texts(text).filter((name) => name !== 'Reuters')).toEqual([]);
  });
});

describe('companies and other bodies', () => {
  it.each([
    ['a university', 'Norland University said so.'],
    ['a ministry', 'The Ministry of Trade said so.'],
    ['a union', 'The Dockers Union said so.'],
    ['an agency by its initials', 'The NSA said so.'],
    ['an agency with "and" in its name', 'The Grain and Seed Commission said so.'],
    ['an outlet', 'The Norland Gazette said so.'],
    ['a charity', 'The charity Clean Rivers said so.'],
    ['a campaign group', 'The campaign group Marlow Now said so.'],
    ['an exchange', 'The New York Stock Exchange said so.'],
    ['initials that nothing explains', 'The ZQX said so.'],
  ])('%s is an organisation', (_, text) => {
    expect(texts(text)).toHaveLength(1);
    expect(companies(text)).toEqual([]);
  });
  it('tells a company in one place from a conference in another', () => {
    const text = 'Members: VORDALE | RSA | KELMAR | ZENTURO\nThe group will meet at the RSA Conference in May.';
    expect(texts(text)).toEqual(['VORDALE', 'RSA', 'KELMAR', 'ZENTURO']);
  });
});

describe('a company by the word before it', () => {
  it.each([
    ['the trade’s king', 'But biscuit king Dorvano was not at the fair.', 'Dorvano'],
    ['titan', 'Carpet titan Dorvano was not at the fair.', 'Dorvano'],
    [
      'a safety office',
      'Heaters were taken back after the Road Safety Office linked them to fires.',
      'Road Safety Office',
    ],
    ['an institute', 'It is one of three, according to the Copper Institute.', 'Copper Institute'],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toContain(expected);
  });

  it.each([
    ['a king with a name of his own', 'But biscuit king Leo Hart was not at the fair.'],
    ['a king of a land', 'They met King Dorvano at the fair.'],
    ['a program for offices', 'She wrote it in Microsoft Office at home.'],
  ])('%s is none', (_, text) => {
    expect(texts(text).filter((name) => /Hart|Dorvano|Office/u.test(name))).toEqual([]);
  });
});

describe('edges', () => {
  it.each([
    [
      'a body’s name with "of" and "and"',
      'The Department of Fish and Water Services agreed.',
      'Department of Fish and Water Services',
    ],
    ['a firm of partners', 'Analysts at Marlow, Finch & Reed said so.', 'Marlow, Finch & Reed'],
    ['an ampersand in a list', 'Meals by Zelphar Foods, Kell & Rowe, Bodkin Looms and Dorva sold out.', 'Kell & Rowe'],
    ['what stands before it', 'Meals by Zelphar Foods, Kell & Rowe, Bodkin Looms and Dorva sold out.', 'Zelphar Foods'],
    ['single names in a list', 'Firms such as Zelphar, Kell & Rowe, Bodkin and Dorva agreed.', 'Kell & Rowe'],
    ['an ampersand at a list’s end', 'Firms such as Dorva, Zelphar, Kell & Rowe agreed.', 'Kell & Rowe'],
    ['a firm of partners before a place', 'Analysts at Kell, Dorva & Rowe, Leeds, said so.', 'Kell, Dorva & Rowe'],
    ['a place behind it', 'Vordale Inc. rose. Offices of Vordale Leeds closed.', 'Vordale'],
    ['an ordinary word before it', 'Drugmakers Pfizer and Moderna agreed.', 'Pfizer'],
    ['two names', 'Drugmakers Pfizer and Moderna agreed.', 'Moderna'],
    ['an exclamation mark of its own', 'Zippo! said it would close. Shares of Zippo! fell.', 'Zippo!'],
    ['small letters in front', 'Shares of eVordale fell.', 'eVordale'],
    ['a web address', 'Shoppers of Vordale.com complained.', 'Vordale.com'],
    ['people who own a hospital', 'The Children’s Hospital of Leeds agreed.', 'Children’s Hospital of Leeds'],
    ['a possessive of many', 'The Grain Growers’ Association agreed.', 'Grain Growers’ Association'],
    ['an ’s that is the name’s own', 'Bodkin’s said it would open. Shares of Bodkin’s fell.', 'Bodkin’s'],
    ['an ’s in a row of names', 'Retailers such as Zelphar, Bodkin’s and Kelmar sued.', 'Bodkin’s'],
    ['an ’s that owns, in a row', 'Zelphar’s and Kelmar’s shares fell.', 'Kelmar'],
    ['an ordinary word that is the name’s own', 'Fog Mart shops at Fog Mart. Fog Mart fell 3 percent.', 'Fog Mart'],
    ['hyphens', 'Shoppers of A-N-Zed complained. Shares of A-N-Zed fell.', 'A-N-Zed'],
    ['a small word inside', 'Shares of Hens in Sox fell. Owners of Hens in Sox left.', 'Hens in Sox'],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toContain(expected);
  });
});

describe('reasons', () => {
  it('stand on every mention and sum to its score', () => {
    const [mention] = extract('Shares of Vordale Inc. fell.').companies;
    const sum = mention!.explain.reduce((all, reason) => all + reason.weight, 0);
    expect(mention!.score).toBeCloseTo(1 / (1 + Math.exp(-sum)), 2);
    expect(mention!.explain.map((reason) => reason.feature)).toContain('ends in a legal form');
  });
  it('resolve initials to the name the article explains them by', () => {
    const { companies } = extract('The Savings Bank of Norland (SBN) cut rates. SBN said so.');
    expect(companies.map((c) => c.name)).toEqual(Array(3).fill('Savings Bank of Norland'));
  });
  it('resolve a short form to the one name that came before it', () => {
    const { companies } = extract('Harvest Moon Trading said no. Harvest Moon fell 3 percent.');
    expect(companies.map((c) => c.name)).toEqual(Array(2).fill('Harvest Moon Trading'));
  });
  it('keep what falls short as a candidate', () => {
    expect(extract('Then Zelphar came.').candidates.map((c) => c.text)).toEqual(['Zelphar']);
  });
});
