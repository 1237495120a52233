import { describe, expect, it } from 'vitest';
import { findZones } from '../../src/ingest/zones.js';

/** A page as its zones: "kind: first words". */
const outline = (text: string): string[] =>
  findZones(text).map(
    (z) => `${z.kind}: ${text.slice(z.start, z.end).trim().replace(/\s+/gu, ' ').slice(0, 24).trim()}`,
  );

describe('pages as sites print them', () => {
  it.each<[string, string, string[]]>([
    [
      'a press release',
      'FOR IMMEDIATE RELEASE\n\nMeridian Foods joins the Grain Charter\nSignatories promise to publish supplier lists\n\nREDMOND, Wash. — May 3, 2031 — Meridian Foods today joined the Grain Charter with 17 others.\n\n“We are proud,” said Ann Li, chief executive.\n\nAbout Meridian Foods\nMeridian Foods makes flour in nine countries. It employs 3,000.\n\nMedia contact:\nBo Ray\n+44 113 555 0100\n\n###',
      [
        'furniture: FOR IMMEDIATE RELEASE',
        'headline: Meridian Foods joins the',
        'standfirst: Signatories promise to p',
        'dateline: REDMOND, Wash. — May 3,',
        'body: Meridian Foods today joi',
        'bio: About Meridian Foods Mer',
        'furniture: Media contact:',
        'furniture: Bo Ray +44 113 555 0100',
        'furniture: ###',
      ],
    ],
    [
      'a wire story below its picture',
      'FILE PHOTO: A worker at a mill in Leeds, Britain, May 1, 2031. REUTERS/Ann Li\nLONDON, May 3 (Reuters) - Eighteen producers signed a charter on Monday.\n\nIBM - the company - said it would not.\n\n(Reporting by Ann Li; Editing by Bo Ray)',
      [
        'caption: FILE PHOTO: A worker at',
        'dateline: LONDON, May 3 (Reuters)',
        'body: Eighteen producers signe',
        'byline: (Reporting by Ann Li; Ed',
      ],
    ],
    ['one line', 'Eighteen producers signed a charter', ['body: Eighteen producers signe']],
    [
      'no headline: the first line is a sentence',
      'Eighteen producers signed a charter on Monday in Leeds, the group said.\n\nMore may follow.\n\nStronger rules\n\nThe charter has three parts.',
      ['body: Eighteen producers signe'],
    ],
    [
      'headings inside the story are body',
      'Producers sign charter\n\nEighteen producers signed a charter on Monday, the group said.\n\nWho is in?\n\nMeridian is.\n\nWhat next\n\nA meeting.',
      ['headline: Producers sign charter', 'body: Eighteen producers signe'],
    ],
    [
      'a profile in the story is no author’s note',
      'Producers sign charter\n\nEighteen producers signed a charter, said Bo Ray of Meridian.\n\nBo Ray\n\nRay founded Meridian in 1999 and has led it since then.',
      ['headline: Producers sign charter', 'body: Eighteen producers signe'],
    ],
    [
      'companies one a line are a list, not share buttons',
      'Producers sign charter\n\nThe eighteen members of the group are the following companies:\n\nFacebook\nTwitter\nLinkedIn\nReddit',
      ['headline: Producers sign charter', 'body: The eighteen members of', 'list: Facebook Twitter LinkedI'],
    ],
    [
      'hard-wrapped lines stay together',
      'Producers sign charter\n\nEighteen producers signed a charter on Monday, said\nAnn Li\nof Meridian, who had asked for it since the spring\nof last year.',
      ['headline: Producers sign charter', 'body: Eighteen producers signe'],
    ],
    [
      'a quotation that asks for something is body',
      'Producers sign charter\n\n“Sign up for our newsletter today,” the page of the group read until Monday.\n\nThe group said more would follow in the coming weeks and months.',
      ['headline: Producers sign charter', 'body: “Sign up for our newslet'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it('takes time that grows with the text and no faster, on one line of five million characters too', () => {
    const time = (text: string): number => {
      const start = performance.now();
      findZones(text);
      return performance.now() - start;
    };
    expect(time('Meridian | '.repeat(450_000))).toBeLessThan(10_000);
    expect(time('a '.repeat(2_500_000))).toBeLessThan(10_000);
  });
});
