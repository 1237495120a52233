import { describe, expect, it } from 'vitest';
import {
  clusterCompanies,
  normalisedName,
  sameCompany,
  suggestMerges,
  type NamedMention,
} from '../../src/normalise/company.js';

describe('one company under two names', () => {
  it.each([
    ['case and legal form', 'VORDALE INC', 'Vordale'],
    ['joined words', 'ZEPHYRGRID', 'Zephyr Grid Ltd.'],
    ['an ampersand', 'Halden & Brooke', 'Halden and Brooke plc'],
    ['the order of a register', 'QUILTER A P CORP', 'A. P. Quilter'],
    ['a register’s mark', 'MARLOW FOODS INC /DE/', 'Marlow Foods'],
    ['accents', 'Telefornia', 'Telefórnia S.A.'],
    ['a possessive that belongs to the name', 'Bodkin’s', 'BODKINS STORES INC'],
    ['a possessive that does not', 'Vordale’s', 'Vordale Inc.'],
    ['a holding', 'Zenturo', 'Zenturo Holdings, Inc.'],
    ['forms in a loop', 'Obrist', 'Obrist GmbH & Co. KG'],
    ['a ticker in brackets', 'Torvane (NYSE: TVN)', 'Torvane Corp'],
    ['an acronym in brackets', 'Savings Bank of Norland (SBN)', 'Savings Bank of Norland'],
  ])('%s', (_, a, b) => {
    expect(sameCompany(a, b)).toMatchObject({ same: true });
  });
  it('lets the user’s own list win over every rule', () => {
    const aliases = [
      { a: 'Vordale', b: 'Vordale Group', same: false },
      { a: 'Quanto', b: 'Northfold', same: true },
    ];
    expect(sameCompany('Vordale', 'Vordale Group', { aliases }).same).toBe(false);
    expect(sameCompany('Northfold Ltd', 'Quanto', { aliases }).same).toBe(true);
  });
});

describe('the printed name', () => {
  it.each([
    ['VORDALEX', 'Vordalex'],
    ['VORDALE SYSTEMS INC', 'Vordale Systems'],
    ['ABB', 'ABB'],
    ['VMWARE', 'VMware'],
    ['TELEFONICA', 'Telefónica'],
    ['Marlow, Inc.', 'Marlow'],
    ['BANK OF NORLAND CORP /DE/', 'Bank of Norland'],
    ['Holding AG', 'Holding'],
    ['(QPR)', '(QPR)'],
    ['', ''],
  ])('of “%s” is “%s”', (given, printed) => {
    expect(normalisedName(given)).toBe(printed);
  });
});

describe('suggestions', () => {
  const suggest = (...names: string[]) =>
    suggestMerges(
      clusterCompanies(names.map((text) => ({ article: 'a', text, name: text, type: 'company' as const }))),
    ).map(({ a, b }) => [a, b]);
  it('name pairs that are one letter apart, and initials of a name', () => {
    expect(suggest('Vordalex', 'Vordalix')).toEqual([['Vordalex', 'Vordalix']]);
    expect(suggest('NGT', 'Norland Grain Traders')).toEqual([['NGT', 'Norland Grain Traders']]);
  });
  it('say nothing of names that only share a word', () => {
    expect(suggest('Vordale Rail', 'Kelmar Rail')).toEqual([]);
  });
});

describe('companies of one event', () => {
  const mention = (text: string, name = text, list: string | null = null): NamedMention => ({
    article: 'a',
    text,
    name,
    type: 'company',
    list,
  });
  const clusters = (...mentions: NamedMention[]) => clusterCompanies(mentions).map((c) => [c.name, ...c.forms]);

  it('prints the best-written form and keeps the others', () => {
    expect(clusters(mention('VORDALÉ'), mention('Vordale'), mention('Vordalé'))).toEqual([
      ['Vordalé', 'VORDALÉ', 'Vordale', 'Vordalé'],
    ]);
  });
  it('leaves a bare name open that two companies could answer to', () => {
    const found = clusterCompanies([mention('Corvan'), mention('Corvan plc'), mention('Corvan Corporation')]);
    expect(found.find((c) => c.name === 'Corvan')?.ambiguous).toHaveLength(2);
  });
  it.each([
    ['an ’s that one outlet leaves out', ['Bodkin’s', 'Bodkin'], 'Bodkin’s'],
    ['a known name’s ’s', ['Sainsbury', 'Sainsbury’s'], 'Sainsbury’s'],
    ['a word cut short', ['Pell Bros.', 'Pell Brothers'], 'Pell Brothers'],
    ['the register’s capitals', ['VORDALE HOLDINGS INC', 'Vordale'], 'Vordale'],
  ])('is one for %s', (_, forms, name) => {
    const found = clusters(...forms.map((form) => mention(form)));
    expect(found).toHaveLength(1);
    expect(found[0]![0]!.replace("'", '’')).toBe(name);
  });
  it('points from a bare name to clusters that are there, whatever was merged later', () => {
    const found = clusterCompanies(
      ['HP', 'HP Inc', 'HP Inc.', 'HPE', 'Hewlett Packard Enterprise'].map((form) => mention(form)),
    );
    const bare = found.find((c) => c.forms.includes('HP'))!;
    expect(bare.ambiguous).toHaveLength(2);
    expect(found.map((c) => c.key)).toEqual(expect.arrayContaining(bare.ambiguous));
  });
  it('gives the same clusters whatever the order', () => {
    const forms = ['Vordale', 'VORDALE', 'Vordale Inc.', 'Kelmar Rail', 'Kelmar', 'SBN', 'HP', 'HPE', 'HP Inc'];
    const there = clusterCompanies(forms.map((form) => mention(form))).map(({ key, name, forms: f }) => ({
      key,
      name,
      f,
    }));
    const back = clusterCompanies([...forms].reverse().map((form) => mention(form))).map(({ key, name, forms: f }) => ({
      key,
      name,
      f,
    }));
    expect(back).toEqual(there);
  });
  it('does not chain sisters through their shared first word', () => {
    expect(clusters(mention('Corvan Aerospace'), mention('Corvan'), mention('Corvan Healthcare'))).toHaveLength(3);
  });
  it('follows an article that says what its acronym stands for', () => {
    expect(clusters(mention('SBN', 'Savings Bank of Norland'), mention('Savings Bank of Norland'))).toHaveLength(1);
  });
  it('never merges two items of one list on a weak sign', () => {
    expect(clusters(mention('Ozalto', 'Ozalto', 'l'), mention('Ozalto Software', 'Ozalto Software', 'l'))).toHaveLength(
      2,
    );
  });
});
