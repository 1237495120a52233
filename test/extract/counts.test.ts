import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/index.js';
import { prepareArticle } from '../../src/ingest/index.js';

const read = (text: string) => extractArticle(prepareArticle({ id: 'a', text }));
const counts = (text: string) => read(text).counts.map((c) => `${c.text} = ${c.min}..${c.max ?? ''}`);

describe('counts as intervals', () => {
  it.each([
    ['digits', 'Acme leads 34 tech companies.', '34 tech companies = 34..34'],
    ['words', 'Thirty-four firms have signed.', 'Thirty-four firms = 34..34'],
    ['two modifiers joined', '12 water and energy suppliers met.', '12 water and energy suppliers = 12..12'],
    [
      'named and others',
      'Borealis and 33 other food makers have signed.',
      'Borealis and 33 other food makers = 34..34',
    ],
    ['a group of', 'On Monday a group of 14 bakeries promised to bake less.', '14 bakeries = 14..14'],
    ['a consortium of', 'A consortium of nine ports vowed to be quiet.', 'nine ports = 9..9'],
    ['a club of', 'A club of fourteen retailers has agreed to ban bags.', 'fourteen retailers = 14..14'],
    ['two named', 'Borealis, Quell and 32 other big firms signed.', 'Borealis, Quell and 32 other big firms = 34..34'],
    [
      'along with',
      'Borealis, along with 33 more companies, signed.',
      'Borealis, along with 33 more companies = 34..34',
    ],
    ['in addition to', 'In addition to Quell, 12 other shops joined.', 'Quell, 12 other shops = 13..13'],
    ['rivals', 'Borealis and 25 rivals have signed.', 'Borealis and 25 rivals = 26..26'],
    [
      'two nouns',
      'Borealis and 25 other shops and food makers met.',
      'Borealis and 25 other shops and food makers = 26..26',
    ],
    ['such', 'It has formed four such alliances.', 'four such alliances = 4..4'],
    ['words at the start', 'Eighteen chip and server makers sign pact', 'Eighteen chip and server makers = 18..18'],
    ['inclusion unclear', 'Borealis joins 34 companies in the pact.', '34 companies = 34..35'],
    ['dozens', 'Dozens of port firms sign up.', 'Dozens of port firms = 24..'],
    [
      'hundreds of thousands',
      'Hundreds of thousands of homes lost power.',
      'Hundreds of thousands of homes = 200000..',
    ],
    ['several', 'It lost several hundred workers.', 'several hundred workers = 300..'],
    ['a handful', 'It hit a handful of banks.', 'a handful of banks = 3..'],
    ['more than', 'It shut more than 30 plants.', 'more than 30 plants = 31..'],
    ['at least', 'It shut at least 30 plants.', 'at least 30 plants = 30..'],
    ['plus', 'It shut 30-plus plants.', '30-plus plants = 30..'],
    ['nearly a few dozen', 'It shut nearly three dozen plants.', 'nearly three dozen plants = 30..35'],
    ['almost', 'It shut almost 40 plants.', 'almost 40 plants = 36..39'],
    ['under', 'It shut under 40 plants.', 'under 40 plants = 0..39'],
    ['about', 'It shut about 30 plants.', 'about 30 plants = 27..33'],
    ['a couple of dozen', 'A couple of dozen lenders failed.', 'A couple of dozen lenders = 22..26'],
    ['half a million', 'It sold half a million phones.', 'half a million phones = 500000..500000'],
    ['decimal and scale', 'It sold 1.5 million phones.', '1.5 million phones = 1500000..1500000'],
    ['range', 'It will hire 20 to 30 people.', '20 to 30 people = 20..30'],
    ['hyphenated', 'The 12-member board met.', '12-member = 12..12'],
    ['casualties', 'The blast left 5 dead.', '5 dead = 5..5'],
    ['a number that rose', 'The number of signatories rose to 44.', '44 = 44..44'],
    ['casualties that were confirmed', 'Police spoke of 61 confirmed dead.', '61 confirmed dead = 61..61'],
  ])('%s', (_name, text, expected) => {
    expect(counts(text)).toEqual([expected]);
  });

  it('takes a share of a stated whole', () => {
    expect(counts('It will cut one in eight of its 9,400 staff.')[0]).toBe(
      'one in eight of its 9,400 staff = 1175..1175',
    );
  });

  it.each([
    ['of them', 'The firm employs 4,300 people, 1,900 of them in Malta.', '1,900 of them = 1900..1900'],
    ['of whom', 'It has 4,300 staff, of whom fewer than 2,000 work here.', 'fewer than 2,000 = 0..1999'],
    [
      'the first',
      'Ten more banks have signed. The first 34, among them Quell, signed in May.',
      'The first 34 = 34..34',
    ],
    [
      'of the whole that the sentence opens with',
      'Of the 61 delegates, nine walked out before the vote.',
      'nine = 9..9',
    ],
    ['up from', 'Sixty people died, up from 23 on Monday.', '23 = 23..23'],
    ['the number of injured', 'Two people died. Police put the number of injured at 430.', '430 = 430..430'],
  ])('takes up what was counted before: %s', (_name, text, expected) => {
    expect(counts(text)[1]).toBe(expected);
    expect(read(text).counts[1]!.head).toBe(read(text).counts[0]!.head);
  });

  it.each([
    ['votes to', 'They voted by 248 votes to 191 to ban dams.', [248, 191], ['voted', 'against']],
    ['a dash', 'The senate voted 61-12 to ban dams.', [61, 12], ['voted', 'against']],
    ['refused', 'The bill was rejected by 190 to 240.', [190, 240], ['against', 'voted']],
    ['voting no', 'The bill passed with 191 voting no and 23 abstaining.', [191, 23], ['against', 'abstaining']],
  ])('reads the sides of a vote: %s', (_name, text, values, said) => {
    const { counts: found } = read(text);
    expect(found.map((c) => c.min)).toEqual(values);
    expect(found.map((c) => c.predicate)).toEqual(said);
  });

  it.each([
    ['a score', 'Rovers won 3-1 at home.'],
    ['a span', 'It will take 12 to 15 days.'],
  ])('%s is no vote', (_name, text) => {
    expect(read(text).counts.filter((c) => c.head === 'vote')).toEqual([]);
  });

  it('keeps part and whole apart', () => {
    expect(counts('It closed 2 of its 17 factories.')).toEqual([
      '2 of its 17 factories = 2..2',
      '17 factories = 17..17',
    ]);
  });

  it('tells the stage, the names beside it and what the counted do', () => {
    const { counts: found } = read('The first 34 banks were joined by 10 more, bringing the total to 44.');
    expect(found.map((c) => [c.min, c.stage])).toEqual([
      [34, 'initial'],
      [10, 'change'],
      [44, 'total'],
    ]);
    expect(found.map((c) => c.head)).toEqual(['bank', 'bank', 'bank']);
    const [named] = read('Facebook, Microsoft and 32 other firms have signed.').counts;
    expect(named).toMatchObject({ others: 32, head: 'firm', predicate: 'signed', hedge: null, vague: false });
    expect(named!.named.map((n) => n.text)).toEqual(['Facebook', 'Microsoft']);
  });
});

describe('numbers that count nothing', () => {
  it.each([
    ['reading time', '3 Min Read'],
    ['code', 'It reads LOAD"*",8,1 on the screen.'],
    ['street number', 'It moved to 34 Harbour Street.'],
    ['model number', 'The Boeing 737 fleet was grounded.'],
    ['group of states', 'The Group of Seven met the G20.'],
    ['group of states with a noun', 'The Group of Seven nations met.'],
    ['a gang', 'The gang of four was jailed.'],
    ['a group named by number', 'The Big Four accounting firms declined.'],
    ['index', 'Fortune 500 companies cheered.'],
    ['score', 'Rovers won 3-1 at home.'],
    ['form', 'It filed a Form 10-K late.'],
    ['page', 'The clause stands on page 34.'],
    ['version', 'Version 2.5 fixes it.'],
    ['one of the', 'It is one of the companies that left.'],
    ['the one, no one', 'No one knew the one firm that left.'],
    ['24/7 and 9/11', 'It runs 24/7 since 9/11.'],
    ['telephone', 'Call 555-1234 or 1-800-555-0100.'],
    ['years', 'It began in 2014 and ended in 2018.'],
    ['network generation', 'It sold 5G phones.'],
    ['no number', 'Many firms, some banks, most shops and a number of schools signed.'],
    ['house number', 'He lives at No. 10.'],
  ])('%s', (_name, text) => {
    expect(counts(text)).toEqual([]);
  });
});

describe('quantities', () => {
  const quantities = (text: string) =>
    read(text).quantities.map((q) => `${q.kind} ${q.text} = ${q.min}..${q.max ?? ''}`);
  it.each([
    ['money', 'It paid $1.5 billion.', 'money $1.5 billion = 1500000000..1500000000'],
    ['money, joined letters', 'It paid £1.2bn.', 'money £1.2bn = 1200000000..1200000000'],
    ['money in words', 'It paid 34 million euros.', 'money 34 million euros = 34000000..34000000'],
    ['percent', 'It fell more than 15%.', 'percent more than 15% = 15..'],
    ['per cent', 'Sales fell by 32 per cent.', 'percent 32 per cent = 32..32'],
    ['a hedge before the sign', 'It paid more than $200 million.', 'money more than $200 million = 200000000..'],
    ['a part of a whole', 'They hold just over a third of Quell.', 'percent just over a third = 33.43..100'],
    ['more than half', 'It cut waste by more than half.', 'percent more than half = 50.1..100'],
    ['nearly nine in ten', 'Nearly nine in ten backed it.', 'percent Nearly nine in ten = 85..89.9'],
    ['magnitude before', 'A magnitude 6.4 quake struck.', 'measure magnitude 6.4 = 6.4..6.4'],
    ['magnitude behind', 'The 6.4-magnitude quake struck.', 'measure 6.4-magnitude = 6.4..6.4'],
    ['within a span', 'It will pay that back over six months.', 'duration six months = 6..6'],
    ['more than a span', 'They waited for over six months.', 'duration over six months = 6..'],
    ['nearly a few', 'It made shoes for almost six decades.', 'duration almost six decades = 5.4..6'],
    ['share', 'Two-thirds of them agreed.', 'percent Two-thirds = 66.67..66.67'],
    ['age', 'A 44-year-old driver left.', 'age 44-year-old = 44..44'],
    ['age between commas', 'Jane Roe, 51, resigned.', 'age 51 = 51..51'],
    ['duration', 'It took about 20 years.', 'duration about 20 years = 18..22'],
    ['clock', 'It met at 10 a.m. there.', 'time 10 a.m. = 10..10'],
    ['points of an index', 'Shares fell 300 points.', 'measure 300 points = 300..300'],
    ['measure', 'It lies 12 miles off.', 'measure 12 miles = 12..12'],
  ])('%s', (_name, text, expected) => {
    expect(quantities(text)).toEqual([expected]);
    expect(counts(text)).toEqual([]);
  });

  it.each([
    ['a third of a million', 'It sold a third of a million phones.'],
    ['a third party', 'It was sold to a third party.'],
    ['a quarter of an hour', 'He spoke for a quarter of an hour.'],
    ['half the time', 'He slept half the time.'],
  ])('%s is no share', (_name, text) => {
    expect(quantities(text).filter((q) => q.startsWith('percent'))).toEqual([]);
  });
});
