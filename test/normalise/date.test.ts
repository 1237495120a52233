import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  isoDay,
  isoMonth,
  nearestWeekday,
  sameWeek,
  yearFor,
} from '../../src/normalise/date.js';

const wednesday = { year: 2018, month: 4, day: 18 };

describe('calendar days', () => {
  it.each([
    [2018, 4, 18, '2018-04-18'],
    [2020, 2, 29, '2020-02-29'],
    [2019, 2, 29, null],
    [2018, 13, 1, null],
    [99, 1, 1, null],
  ])('%i %i %i', (year, month, day, iso) => {
    expect(isoDay(year, month, day)).toBe(iso);
  });

  it('reads the day of a timestamp, and of nothing else', () => {
    expect(dayOf('2018-04-18T10:00:00Z')).toEqual(wednesday);
    expect(dayOf('2018-04')).toBeNull();
    expect(dayOf(null)).toBeNull();
  });

  it('adds across months and years', () => {
    expect(addDays({ year: 2018, month: 12, day: 31 }, 1)).toEqual({ year: 2019, month: 1, day: 1 });
    expect(addMonths({ year: 2018, month: 1, day: 5 }, -1)).toEqual({ year: 2017, month: 12 });
    expect(isoMonth(2017, 12)).toBe('2017-12');
  });
});

describe('weekdays around a Wednesday', () => {
  it.each([
    ['Thursday before', nearestWeekday(wednesday, 4, true), '2018-04-12'],
    ['Thursday after', nearestWeekday(wednesday, 4, false), '2018-04-19'],
    ['the day itself', nearestWeekday(wednesday, 3, true), '2018-04-18'],
    ['Monday of the week', sameWeek(wednesday, 1), '2018-04-16'],
    ['Sunday of the week', sameWeek(wednesday, 0), '2018-04-22'],
  ])('%s', (_name, { year, month, day }, iso) => {
    expect(isoDay(year, month, day)).toBe(iso);
  });
});

describe('the year of a date printed without one', () => {
  it.each([
    ['earlier this year', 1, 1, false, 2018],
    ['soon', 5, 10, false, 2018],
    ['late in the year, told as past', 12, 20, false, 2017],
    ['late in the year, told as coming', 12, 20, true, 2018],
    ['early in the year, told as coming', 1, 5, true, 2019],
  ])('%s', (_name, month, day, ahead, year) => {
    expect(yearFor(wednesday, month, day, ahead)).toBe(year);
  });
});
