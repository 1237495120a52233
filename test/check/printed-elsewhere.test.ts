// What is said to stand in one article only.
import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../../src/ingest/index.js';
import { defaultSettings } from '../../src/model/config.js';
import { analyzeEvent } from '../../src/pipeline.js';

/** The summaries of what stands in one article only. */
function alone(texts: readonly string[]): string[] {
  const articles = texts.map((text, i) => {
    const id = `Paper ${i + 1}`;
    const article = prepareArticle({ id, text, outlet: id, published: '2024-05-14' });
    return { ...article, file: `${id}.txt`, role: 'article' as const };
  });
  const { findings } = analyzeEvent({ id: 'story', name: 'story', articles }, defaultSettings).event;
  return findings.filter((f) => f.kind === 'exclusive-claim').map((f) => f.summary.split(' in Paper')[0]!);
}

const SAID = '"The nets are too fine," said Orla Voss, chief executive of Pell Nets Ltd.';
const PLAIN = 'The nets will be changed next year. The boats stay where they are.';

describe('a name that one article alone has', () => {
  it.each([
    ['a speaker', [SAID, PLAIN], true],
    [
      'a speaker whom the other names by the family name',
      [SAID, `${PLAIN} It was up to Voss, and nobody else.`],
      false,
    ],
    ['another of that name', [SAID, `${PLAIN} It was up to Ida Voss, and nobody else.`], true],
    ['a body of that name', [SAID, `${PLAIN} It was up to Voss Mills, and nobody else.`], true],
  ])('%s', (_, texts, expected) => {
    expect(alone(texts).includes('Orla Voss stands')).toBe(expected);
  });

  it('names no words of the calendar or of a heading', () => {
    const found = alone([
      `THE GAZETTE | Markets desk\n\n${PLAIN} Fish may be dear by Christmas, it is feared in Quellhaven.`,
      PLAIN,
    ]);
    expect(found.join('\n')).not.toMatch(/Christmas|Markets/u);
    expect(found.join('\n')).toContain('Quellhaven stands');
  });

  it('names what an owner has, not the owner with it', () => {
    const told = "A fault was found in Pell's Quietline, it is said.";
    expect(alone([`${PLAIN} ${told}`, `${PLAIN} The Quietline was tested at Pell.`]).join('\n')).not.toContain(
      'Quietline',
    );
  });

  it('agrees in number where words may not be printed', () => {
    const hard = '"We have lost the last of our boats to the storm," said Orla Voss, chief executive of Pell Nets Ltd.';
    const [one, two] = [`${PLAIN} ${SAID} ${hard}`, `${PLAIN} ${SAID}`];
    expect(alone([one, two])).toContain("Orla Voss's words shown below stand");
  });
});
