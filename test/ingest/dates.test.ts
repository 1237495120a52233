import { describe, expect, it } from 'vitest';
import { isDateLine, printedDate } from '../../src/ingest/dates.js';

describe('a printed date is read only where it is whole and has one meaning', () => {
  it.each([
    ['April 18, 2018', '2018-04-18'],
    ['Wed 18 Apr 2018', '2018-04-18'],
    ['18th of April 2018', '2018-04-18'],
    ['Sept. 3, 2031', '2031-09-03'],
    ['2018-04-18T09:30:00Z', '2018-04-18'],
    ['2018/04/18', '2018-04-18'],
    ['18.04.2018', '2018-04-18'],
    ['05/05/2031', '2031-05-05'],
    ['04/05/2031', null],
    ['April 18', null],
    ['31 February 2031', null],
    ['Friday', null],
  ])('%s is %s', (text, iso) => {
    expect(printedDate(text)).toBe(iso);
  });
});

describe('a line is a date line where it holds a date and nothing that tells anything', () => {
  it.each([
    ['Wed 18 Apr 2018', true],
    ['August 5, 2021 -- 19:13 GMT (20:13 BST)', true],
    ['Published: 3 May 2031 at 10:00 am', true],
    ['Last updated 05/03/2031 10:00 AM EST', true],
    ['May 3', true],
    ['May 3: the mill opens', false],
    ['In May 2031', false],
    ['3 Min Read', false],
    ['Meridian Foods', false],
  ])('%s: %s', (text, isDate) => {
    expect(isDateLine(text)).toBe(isDate);
  });
});
