import { describe, expect, it } from 'vitest';
import { extract } from './read.js';

const reported = (text: string): string[] => extract(text).quotes.map((q) => q.text);

describe('a promise ends where the writer goes on', () => {
  it.each([
    ['in a deal', 'Seven ferry lines have agreed to stay in port at night, in a deal that may save the otters.'],
    ['in one of', 'The ferry lines agreed to stay in port at night, in one of the boldest attempts yet.'],
    ['a move', 'The ferry lines pledged to stay in port at night, a move that could cost 3 million euros.'],
    ['after', 'The ferry lines vowed to stay in port at night, after 40 otters had drowned.'],
    ['some time after', 'The ferry lines vowed to stay in port at night, two years after the wreck.'],
    ['which', 'The ferry lines promised to stay in port at night, which critics call a joke.'],
    ['as', 'The ferry lines promised to stay in port at night, as the town had asked.'],
    ['while', 'The ferry lines promised to stay in port at night, while the largest line may not.'],
    ['but', 'The ferry lines promised to stay in port at night, but the largest line may not.'],
    ['a dash and but', 'The ferry lines promised to stay in port at night - but the largest line may not.'],
  ])('%s', (_, text) => expect(reported(text)).toEqual(['to stay in port at night']));

  it.each([
    ['in places and times', 'The mills promised to pay workers well, in every town and in every season.'],
    ['more promises', 'Drivers agreed to go slow, to stop at schools and to rest at noon.'],
    ['a further promise', 'The mills agreed to mend the roof, while also helping the tenants to move.'],
    ['what stands behind an aside', 'The mills agreed to put the rules, which are new, into force.'],
    ['as well as', 'The mills agreed to mend the roof, as well as the doors.'],
    ['a row of things', 'The mills agreed to mend the roof, a door and two windows.'],
  ])('and goes on with %s', (_, text) => expect(reported(text)[0]).toBe(text.slice(text.indexOf(' to ') + 1, -1)));

  it('leaves what a remark with "which" stands behind to the writer', () => {
    expect(reported('The mills will hire fewer drivers, which brokers say is the harder promise.')).toEqual([]);
  });
});
