import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../../src/ingest/prepare.js';

const STORY = 'The lock at Brindle Weir gave way on Sunday night and flooded forty gardens below it.';
const TITLE = 'Forty gardens flooded at Brindle Weir';

/** What the head of an article says, and which zones the lines of it are. */
function read(...head: string[]) {
  const text = `${head.join('\n')}\n\n${STORY}\n\nNobody was hurt, the council said on Monday morning.`;
  const article = prepareArticle({ id: 'a', text });
  const kindOf = (words: string): string | undefined => {
    const at = text.indexOf(words);
    return article.zones.find((zone) => zone.start <= at && at < zone.end)?.kind;
  };
  return { ...article, kindOf };
}

describe('a masthead above the headline is the outlet, not the title', () => {
  it.each([
    ['The Brindle Chronicle'],
    ['CANAL & TOWPATH MONTHLY'],
    ['Brindle Post'],
    ['Daily Brindler'],
    ["Boaters' Voice"],
    ['The Brindle Evening Record'],
  ])('%s', (masthead) => {
    const article = read(masthead, '', TITLE, '', 'By Greta Moll', '2 March 2031');
    expect(article).toMatchObject({ outlet: masthead, title: TITLE, author: 'Greta Moll', published: '2031-03-02' });
    expect(article.zones.some((zone) => zone.kind === 'standfirst')).toBe(false);
  });

  it('leaves the standfirst below the headline', () => {
    const article = read('The Brindle Chronicle', '', TITLE, '', 'Council promises an inquiry', '', 'By Greta Moll');
    expect(article).toMatchObject({ outlet: 'The Brindle Chronicle', title: TITLE });
    expect(article.kindOf('Council promises')).toBe('standfirst');
  });

  it.each([
    ['Bad News', 'How the weir at Brindle broke its promise'],
    ['Why the Weir Broke Today', 'Engineers had warned the council for years'],
    ['Emily Post', 'The woman who mended weirs'],
    ['Weir breaks', 'Forty gardens flooded at Brindle'],
  ])('a headline stays one: %s', (title, below) => {
    expect(read(title, '', below, '', 'By Greta Moll')).toMatchObject({ title, outlet: null });
  });

  it('the title that a feed gives is none', () => {
    const text = `Morning News\n\n${TITLE}\n\n${STORY}`;
    expect(prepareArticle({ id: 'a', text, title: 'Morning News' }).outlet).toBeNull();
  });
});

describe('a line of outlet, date and names is read part by part', () => {
  it.each([
    ['BRINDLE LEDGER | 2 March 2031 | Waterways desk', 'BRINDLE LEDGER', '2031-03-02', null],
    ['Boating Trade News — 2 March 2031 — Ines Okar', 'Boating Trade News', '2031-03-02', 'Ines Okar'],
    ["Boaters' Voice, 2 March 2031", "Boaters' Voice", '2031-03-02', null],
    ['Brindle Post, Sunday, March 2, 2031', 'Brindle Post', '2031-03-02', null],
    ['The Brindle Times / 2 March 2031 / Ines Okar', 'The Brindle Times', '2031-03-02', 'Ines Okar'],
    ['2 March 2031 | Ines Okar', null, '2031-03-02', 'Ines Okar'],
    ['2 March 2031 | By Ines Okar', null, '2031-03-02', 'Ines Okar'],
    ['Brindle | 2 March 2031 | Markets', null, '2031-03-02', null],
    ['By INES OKAR, Daily Brindler', 'Daily Brindler', null, 'INES OKAR'],
    ['By Ines Okar, waterways editor', null, null, 'Ines Okar'],
    ['EXCLUSIVE by Ines Okar', null, null, 'Ines Okar'],
    ['Ines Okar reports from Brindle', null, null, 'Ines Okar'],
    ['From Ines Okar in Brindle', null, null, 'Ines Okar'],
    ['PUBLISHED: 18:22, 2 March 2031', null, '2031-03-02', null],
    ['Updated 3 March 2031 | Published 2 March 2031', null, '2031-03-02', null],
  ])('%s', (line, outlet, published, author) => {
    const article = read(TITLE, '', line);
    expect(article).toMatchObject({ title: TITLE, outlet, published, author });
    expect(['byline', 'dateline', 'furniture']).toContain(article.kindOf(line));
  });

  it('prose with a date in it is none', () => {
    const line = 'Council, which met on 2 March 2031, is silent';
    expect(read(TITLE, '', line, '', 'By Ines Okar').kindOf(line)).toBe('standfirst');
  });
});

describe('the author is a person, never the outlet or its desk', () => {
  it.each([
    [['Brindle Post', 'March 2, 2031', 'by Ines Okar'], 'Brindle Post', 'Ines Okar'],
    [['Brindle Herald', 'By Ines Okar', 'Sunday, 2 March 2031'], 'Brindle Herald', 'Ines Okar'],
    [['Ines Okar', 'The Brindler', '2 March 2031'], 'The Brindler', 'Ines Okar'],
    [['Agence Brindle', '2 March 2031'], 'Agence Brindle', null],
    [['Markets Desk', 'Weir Wire', '2 March 2031'], 'Weir Wire', null],
    [['Ines Okar', '2 March 2031'], null, 'Ines Okar'],
    [['Brindle Dispatches', '2 March 2031', 'By Ines Okar'], null, 'Ines Okar'],
    [["Boaters' Voice, 2 March 2031", 'Ines Okar reports from Brindle'], "Boaters' Voice", 'Ines Okar'],
  ])('%j', (head, outlet, author) => {
    expect(read(TITLE, '', ...head)).toMatchObject({ title: TITLE, outlet, author });
  });
});

describe('a dateline without its year names no day, and its place and agency are no part of the story', () => {
  it.each([['BRINDLE, March 2 (Weir Wire) - '], ['Brindle, March 2 (Weir Wire) - ']])('%s', (head) => {
    const text = `${TITLE}\n\n${head}${STORY}`;
    const article = prepareArticle({ id: 'a', text });
    expect(article.published).toBeNull();
    const body = article.zones.find((zone) => zone.kind === 'body')!;
    expect(text.slice(body.start, body.end)).toBe(STORY);
  });
});

describe('what an agency puts before a headline is no part of it', () => {
  it.each([
    ['UPDATE 1-Brindle Locks to close', 'Brindle Locks to close'],
    ['RPT-UPDATE 2-Brindle Locks to close', 'Brindle Locks to close'],
    ['WRAPUP 3-Brindle Locks to close', 'Brindle Locks to close'],
    ['BREAKING: Brindle Locks to close', 'Brindle Locks to close'],
    ['Live: Brindle Locks to close', 'Brindle Locks to close'],
    ['EXCLUSIVE | Brindle Locks to close', 'Brindle Locks to close'],
    ['Live-Action Lock Film to close', 'Live-Action Lock Film to close'],
    ['Locks: Brindle to close two', 'Locks: Brindle to close two'],
    ['Update 5 of the lock code fails', 'Update 5 of the lock code fails'],
  ])('%s', (headline, title) => {
    expect(read(headline, '', 'By Greta Moll').title).toBe(title);
  });

  it('nor where the feed gives the same title', () => {
    const text = `UPDATE 1-Brindle Locks to close\n\n${STORY}`;
    const { zones } = prepareArticle({ id: 'a', text, title: 'UPDATE 1-Brindle Locks to close' });
    expect(zones.map((zone) => zone.kind)).toEqual(['furniture', 'headline', 'body']);
  });
});
