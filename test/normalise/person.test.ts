import { describe, expect, it } from 'vitest';
import { genderOfName, namePartsOf, samePerson } from '../../src/normalise/person.js';

describe('one person or two', () => {
  it.each([
    ['family name alone', 'Leo Hart', 'Hart', true],
    ['middle initial', 'Leo B. Hart', 'Leo Hart', true],
    ['initial for the given name', 'L. Hart', 'Leo Hart', true],
    ['short form', 'Bill Hart', 'William Hart', true],
    ['honorific', 'Mr. Hart', 'Leo Hart', true],
    ['diacritics', 'José Nuñez', 'Jose Nunez', true],
    ['another given name', 'Leo Hart', 'Nora Hart', false],
    ['father and son', 'Leo Hart Sr.', 'Leo Hart Jr.', false],
    ['another family name', 'Leo Hart', 'Leo Bell', false],
    ['given name alone', 'Leo', 'Leo Hart', true],
  ])('%s', (_, a, b, same) => {
    expect(samePerson(a, b)).toBe(same);
    expect(samePerson(b, a)).toBe(same);
  });
});

it('keeps particles with the family name', () => {
  expect(namePartsOf('Ursula von der Leyen').family).toBe('von der leyen');
});

it.each([
  ['Maria Soto', 'female'],
  ['Peter Lang', 'male'],
  ['Robin Marsh', 'unknown'],
  ['Soto', 'unknown'],
])('%s suggests %s', (name, gender) => {
  expect(genderOfName(namePartsOf(name))).toBe(gender);
});
