import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/index.js';
import { prepareArticle } from '../../src/ingest/index.js';

/** Published on a Wednesday. */
const published = '2018-04-18';
const dates = (text: string, on: string | null = published) =>
  extractArticle(prepareArticle({ id: 'a', text, published: on ?? undefined })).dates.map(
    (d) => `${d.text} = ${d.iso ?? ''}`,
  );

describe('dates', () => {
  it.each([
    ['day first', 'It closed on 18 April 2018.', '18 April 2018 = 2018-04-18'],
    ['month first', 'It closed on Aug. 17, 2021.', 'Aug. 17, 2021 = 2021-08-17'],
    ['short weekday', 'Wed 18 Apr 2018', 'Wed 18 Apr 2018 = 2018-04-18'],
    ['ISO', 'Filed 2018-04-18 by post.', '2018-04-18 = 2018-04-18'],
    ['day over twelve', 'Filed 18/04/2018 by post.', '18/04/2018 = 2018-04-18'],
    ['either order', 'Filed 03/04/2021 by post.', '03/04/2021 = '],
    ['ordinal', 'It met on the 12th of August 2017.', '12th of August 2017 = 2017-08-12'],
    ['year from the publication date', 'It met on March 12.', 'March 12 = 2018-03-12'],
    ['late last year', 'It was shut on December 20.', 'December 20 = 2017-12-20'],
    ['ahead', 'It will start on December 20.', 'December 20 = 2018-12-20'],
    ['month and year', 'It met in December 2016.', 'December 2016 = 2016-12'],
    ['part of a month', 'It met in late March.', 'late March = 2018-03'],
    ['part of a year', 'It met in early 2019.', 'early 2019 = 2019'],
    ['year', 'It was founded in 2014.', '2014 = 2014'],
    ['decade', 'It boomed in the 1990s.', '1990s = '],
    ['quarter', 'It fell in the third quarter of 2017.', 'third quarter of 2017 = 2017'],
    ['weekday behind', 'It was signed on Thursday.', 'Thursday = 2018-04-12'],
    ['weekday of publication', 'It was signed on Wednesday.', 'Wednesday = 2018-04-18'],
    ['weekday ahead', 'It will meet on Monday.', 'Monday = 2018-04-23'],
    ['this Friday', 'It votes this Friday.', 'this Friday = 2018-04-20'],
    ['yesterday', 'It was signed yesterday.', 'yesterday = 2018-04-17'],
    ['last month', 'It was signed last month.', 'last month = 2018-03'],
    ['last year', 'It was signed last year.', 'last year = 2017'],
    ['this week', 'It meets this week.', 'this week = '],
    ['days ago', 'It met two days ago.', 'two days ago = 2018-04-16'],
    ['nothing fixes it', 'It grew over the past year.', 'the past year = '],
  ])('%s', (_name, text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it.each([
    ['may as a verb', 'It may rise if they march on.'],
    ['a number of people', 'It has 2,018 people and 2018 models.'],
    ['a newspaper', 'It told USA Today so.'],
    ['a sum', 'It paid $2018 for it.'],
  ])('no date: %s', (_name, text) => {
    expect(dates(text)).toEqual([]);
  });

  it('takes the publication date from a line near the top where none is given', () => {
    expect(dates('Ports agree\n\nJane Roe\nAugust 5, 2021\n\nThe ports agreed on Thursday.', null)).toEqual([
      'August 5, 2021 = 2021-08-05',
      'Thursday = 2021-08-05',
    ]);
  });

  it('leaves relative dates open where nothing gives the day of publication', () => {
    expect(dates('The ports agreed on Thursday, as they did last year.', null)).toEqual([
      'Thursday = ',
      'last year = ',
    ]);
  });
});
