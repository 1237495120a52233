import { describe, expect, it } from 'vitest';
import { aliasEntries } from '../../src/lexicon/company-aliases.js';
import { jurisdictions, leadingForms, trailingForms } from '../../src/lexicon/legal-forms.js';
import { knownNames } from '../../src/lexicon/known-names.js';

describe('words for companies', () => {
  it('cover the legal forms of at least forty jurisdictions', () => {
    expect(jurisdictions.size).toBeGreaterThanOrEqual(40);
  });
  it('have legal forms folded, without dots', () => {
    for (const form of [...trailingForms.keys(), ...leadingForms.keys()]) expect(form).toMatch(/^[a-z ]+$/);
  });
  it('give no form to two entries of the alias list, unless as one it may stand for', () => {
    const forms = aliasEntries.flatMap((entry) => [entry.name, ...(entry.forms ?? [])]);
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });
  it('have every name that may stand for several in two entries at least', () => {
    const maybe = aliasEntries.flatMap((entry) => entry.maybe ?? []);
    const names = new Set(aliasEntries.flatMap((entry) => [entry.name, ...(entry.forms ?? [])]));
    for (const form of maybe)
      expect(maybe.filter((other) => other === form).length + (names.has(form) ? 1 : 0), form).toBeGreaterThan(1);
  });
  it('have no blank names', () => {
    for (const name of knownNames.keys()) expect(name).toBe(name.trim());
  });
});
