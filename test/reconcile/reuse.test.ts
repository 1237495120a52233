import { describe, expect, it } from 'vitest';
import { story, told } from '../factory.js';

const RUN = 'the ferry turned back twice before its engine failed off the northern cape';
const reuse = (parts: Parameters<typeof story>[0]) => story(parts).event.reuse;

describe('words that articles share', () => {
  it('are one row with every article that has them, and no direction', () => {
    const parts = ['a', 'b', 'c'].map((id, i) => told(id, `${'X'.repeat(i + 1)} said ${RUN}, ${'Y'.repeat(i + 1)}.`));
    expect(reuse(parts)).toMatchObject([
      {
        words: 14,
        origin: 'common text, direction unknown',
        sides: [{ article: 'a' }, { article: 'b' }, { article: 'c' }],
      },
    ]);
  });

  it('need eight words in the outlets’ own voice and five inside a quotation', () => {
    const six = 'its engine failed off the cape';
    const plain = [told('a', `Then ${six}.`), told('b', `When ${six}!`)];
    expect(reuse(plain)).toEqual([]);
    const quoted = told('c', `Ana Ruiz said “${six}”.`, (of) => ({ quotes: [of.quote(six, of.speaker('Ana Ruiz'))] }));
    expect(reuse([plain[0]!, quoted])).toMatchObject([{ words: 6, origin: 'statement: Ana Ruiz' }]);
  });

  it('come from a reference text or a news agency where the articles say so', () => {
    const release = told('release', `We report that ${RUN}.`, undefined, { role: 'reference', label: 'The release' });
    expect(reuse([told('a', `And ${RUN}.`), release])[0]!.origin).toBe('reference text: The release');
    const wired = (id: string, by: string) => told(id, `OSLO (Reuters) - ${by} that ${RUN}.`);
    expect(reuse([wired('a', 'Sailors say'), wired('b', 'Crew say')])[0]!.origin).toBe('agency: Reuters');
  });

  it('leave furniture out', () => {
    const text = `News.\n${RUN}`;
    const zones = [
      { kind: 'body' as const, start: 0, end: 6, rule: 'body' },
      { kind: 'furniture' as const, start: 6, end: text.length, rule: 'footer' },
    ];
    expect(reuse([told('a', text, undefined, { zones }), told('b', text, undefined, { zones })])).toEqual([]);
  });
});
