import { describe, expect, it } from 'vitest';
import { extract, marked, office, said } from './read.js';

type Case = [name: string, text: string, expected: string[]];
const cases = (rows: Case[]): void => {
  it.each(rows)('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
};

describe('1 a running quotation over paragraphs is one entry', () => {
  cases([
    [
      'each paragraph opens, the last closes',
      'Dr. Mara Quint said: “The dam is safe.\n\n“It will hold for decades.”',
      ['The dam is safe.\n\n“It will hold for decades. | Mara Quint'],
    ],
    [
      'straight marks',
      'Mayor Tom Okafor told the council: "We will rebuild.\n\n"We will rebuild it better."',
      ['We will rebuild.\n\n"We will rebuild it better. | Tom Okafor'],
    ],
    [
      'three paragraphs and the speaker at the end',
      '“The road was gone.\n\n“Then the bridge went.\n\n“Then the lights,” said Nora Bell, a farmer.',
      ['The road was gone.\n\n“Then the bridge went.\n\n“Then the lights | Nora Bell'],
    ],
    [
      'single lines between the paragraphs',
      'Ida Brandt wrote: ‘Nobody asked us.\n‘Nobody will.’',
      ['Nobody asked us.\n‘Nobody will. | Ida Brandt'],
    ],
    [
      'a mark that never closes ends with its paragraph',
      'Helen Ward added: “This is our last offer.\n\nThe talks resume on Monday.',
      ['This is our last offer. | Helen Ward'],
    ],
  ]);
});

describe('2 the two halves of a split quotation are one utterance', () => {
  it.each([
    ['he said in the middle', '“The figures are wrong,” Paul Renner said. “We will publish new ones.”', 2],
    ['verb first', '"It is a start," said Lucy Marsh. "More must follow."', 2],
    ['inside one sentence', '“If the rain stops,” Omar Haddad said, “the harvest can begin.”', 2],
    ['three pieces', '“No,” Jane Poole said. “Not now.” She paused. “Not ever.”', 3],
  ])('%s', (_, text, pieces) => {
    const quotes = marked(text);
    expect(quotes).toHaveLength(pieces);
    expect(new Set(quotes.map((q) => q.utterance)).size).toBe(1);
    expect(new Set(quotes.map((q) => q.speaker?.name)).size).toBe(1);
  });
});

describe('3 pronouns and short names stand for the person or body named above', () => {
  cases([
    [
      'he',
      'Peter Lang opened the plant on Friday.\n\n“It is the largest in Europe,” he said.',
      ['It is the largest in Europe | Peter Lang'],
    ],
    [
      'she, past a man',
      'Maria Soto met Peter Lang at the plant.\n\n“I was impressed,” she said.',
      ['I was impressed | Maria Soto'],
    ],
    [
      'family name',
      'Chancellor Ruth Adeyemi spoke first.\n\n“Taxes will not rise,” Adeyemi said.',
      ['Taxes will not rise | Ruth Adeyemi'],
    ],
    [
      'honorific',
      'Nobody had expected Samuel Frey to resign.\n\n“It was time,” Mr. Frey said.',
      ['It was time | Samuel Frey'],
    ],
    [
      'the company',
      'Novatek Ltd. recalled two pumps.\n\n“Customers come first,” the company said.',
      ['Customers come first | Novatek'],
    ],
    [
      'the office',
      'Anna Kling was named chief executive of Solaris Inc. in May.\n\n“We will grow,” the chief executive said.',
      ['We will grow | Anna Kling'],
    ],
    [
      'whom the sentence just before is about, though another spoke last',
      '“It is a start,” said Lena Voss, the minister.\n\nCampaigner Pell Okoro was not convinced. “Words are cheap,” she said.',
      ['It is a start | Lena Voss', 'Words are cheap | Pell Okoro'],
    ],
    [
      'whom the sentence just before is about, behind an apposition and a clause',
      'Lena Voss told reporters that the strike was over. The union leader, Dora Pym, disagreed. “We go on,” she said.',
      ['We go on | Dora Pym'],
    ],
    [
      'who is the speaker of the sentence just before, behind its verb',
      '“We will try,” said Lena Voss, the minister.\n\nThat promise matters, said engineer Dora Pym of Bridge Watch. “It is late,” she said.',
      ['We will try | Lena Voss', 'It is late | Dora Pym'],
    ],
    [
      'who spoke last, where the sentence just before only mentions another',
      '“It will open in June,” said Lena Voss. The first car will be driven by Dora Pym. “We kept our word,” she said.',
      ['It will open in June | Lena Voss', 'We kept our word | Lena Voss'],
    ],
  ]);
});

describe('4 verb first, with a long apposition', () => {
  it.each([
    [
      'field and place',
      '“It is unheard of,” said Ann Li, a tax expert and professor of law at Rowan University.',
      'Ann Li, tax expert and professor of law, Rowan University',
    ],
    [
      'of a body',
      '“We object,” said Karl Moss, deputy chair of the Northern Alliance.',
      'Karl Moss, deputy chair, Northern Alliance',
    ],
    [
      'comma before the body',
      '“Prices fall,” noted Rita Valdez, chief economist, at insurer Helm Group.',
      'Rita Valdez, chief economist, Helm Group',
    ],
    [
      'general counsel',
      '“The filing is complete,” said Carol Dunn, General Counsel at Brightwave.',
      'Carol Dunn, General Counsel, Brightwave',
    ],
    ['title before the name', '“We are ready,” said Brightwave president Leo Hart.', 'Leo Hart, president, Brightwave'],
  ])('%s', (_, text, expected) => {
    expect(office(text)).toBe(expected);
  });
});

describe('5 an aside between name and verb does not take the speech', () => {
  cases([
    [
      'relative clause',
      'Ann Li, who was finance minister under Carlos Vega, told reporters “the deficit will double.”',
      ['the deficit will double. | Ann Li'],
    ],
    [
      'apposition with another name',
      'Frank Osei, a close friend of Dana Cole, said: “She will win.”',
      ['She will win. | Frank Osei'],
    ],
    [
      'after the words',
      '“It was chaos,” Ruth Hale, who survived the crash, told Channel Nine.',
      ['It was chaos | Ruth Hale'],
    ],
    ['age and home', '“I ran,” Abdul Karim, 34, of Leeds, said.', ['I ran | Abdul Karim']],
    [
      'two asides',
      'Jo Beck, 51, a nurse from Ohio who voted for Peter Lang, said: “I regret it.”',
      ['I regret it. | Jo Beck'],
    ],
  ]);
});

describe('6 a bare quotation paragraph goes on with the speaker above', () => {
  cases([
    [
      'after a quoted paragraph',
      '“We lost,” coach Bill Tanner said.\n\n“But we learned.”',
      ['We lost | Bill Tanner', 'But we learned. | Bill Tanner'],
    ],
    [
      'after reported speech',
      'Senator Grace Otieno said that the vote was a farce.\n\n“I have never seen anything like it.”',
      ['I have never seen anything like it. | Grace Otieno'],
    ],
    [
      'after a colon',
      'Police chief Luis Prado gave a short answer:\n\n“We do not know yet.”',
      ['We do not know yet. | Luis Prado'],
    ],
    [
      'two in a row',
      '“One,” said Kim Abel.\n\n“Two is more than one, as everybody knows.”\n\n“Three is a crowd, as they say.”',
      [
        'One | Kim Abel',
        'Two is more than one, as everybody knows. | Kim Abel',
        'Three is a crowd, as they say. | Kim Abel',
      ],
    ],
  ]);
});

describe('7 titles, nicknames, scare marks and names of things are refused', () => {
  it.each([
    ['a film', 'The actor won two prizes for “Silent Harbour” in 2011.'],
    ['a broadcast', 'Ann Li appeared on NBC’s “Morning Light” on Monday.'],
    ['a nickname', 'The heir to Dwight “Lucky” Brown sold the estate.'],
    ['so-called', 'Engineers blamed the so-called “ghost lane” for the crash.'],
    ['a thing with a name', 'The group runs a website called “Open Doors” from Lyon.'],
    ['a scare mark', 'The new “smart” meters arrive in spring.'],
    ['a programme', 'Ministers extended the “Green Roofs” scheme by a year.'],
    ['a word for a thing', 'The beds, known as “pods”, cost little.'],
  ])('%s', (_, text) => {
    const { quotes, refusedMarks } = extract(text);
    expect(quotes.filter((q) => q.type !== 'indirect')).toEqual([]);
    expect(refusedMarks[0]?.reason).toMatch(/\w/);
  });
  it('keeps a short fragment inside what a source says', () => {
    expect(said('Ann Li said the plan was “smart” and overdue.')).toEqual(['smart | Ann Li']);
  });
});

describe('8 every style of marks', () => {
  cases([
    ['doubled apostrophes', "''We are fine,'' said Ann Li.", ['We are fine | Ann Li']],
    [
      'British single marks with apostrophes inside',
      '‘We don’t know the companies’ plans,’ Ann Li said.',
      ['We don’t know the companies’ plans | Ann Li'],
    ],
    ['German low marks', 'Ann Li said: „Das ist gut.“', ['Das ist gut. | Ann Li']],
    ['angle marks', 'Ann Li said: «We shall see.»', ['We shall see. | Ann Li']],
    ['straight single marks', "'It isn't over,' said Ann Li.", ["It isn't over | Ann Li"]],
  ]);
});

describe('9 mixed and wrong glyphs still pair', () => {
  cases([
    [
      'curly opens, straight closes',
      '“... a fair balance," the Harbour Group wrote.',
      ['... a fair balance | Harbour Group'],
    ],
    ['straight opens, curly closes', '"We agree,” said Ann Li.', ['We agree | Ann Li']],
    ['two opening marks', '“We agree,“ said Ann Li.', ['We agree | Ann Li']],
    ['two closing marks', '”We agree,” said Ann Li.', ['We agree | Ann Li']],
    ['an odd mark later does no harm', '“We agree,” said Ann Li. The pipe is 12" wide.', ['We agree | Ann Li']],
  ]);
});

describe('10 the inner quotation belongs to the outer', () => {
  cases([
    [
      'single in double',
      '“He told me ‘never again’ and left,” said Ann Li.',
      ['He told me ‘never again’ and left | Ann Li'],
    ],
    ['double in single', '‘She said “no” to my face,’ Tom Reed recalled.', ['She said “no” to my face | Tom Reed']],
    [
      'double in double',
      '“The sign said “keep out” in red,” Tom Reed said.',
      ['The sign said “keep out” in red | Tom Reed'],
    ],
    [
      'straight in straight',
      '"They shouted \'fire\' and ran," Tom Reed said.',
      ["They shouted 'fire' and ran | Tom Reed"],
    ],
  ]);
});

describe('11 several fragments in one clause', () => {
  cases([
    [
      'that clause',
      'Ann Li said that Tom Reed is “like a child” and “not ready” because he lied.',
      ['like a child | Ann Li', 'not ready | Ann Li'],
    ],
    [
      'verdict',
      'Tom Reed called the budget “reckless” and “a gift to the rich.”',
      ['reckless | Tom Reed', 'a gift to the rich. | Tom Reed'],
    ],
    [
      'trailing speaker',
      'The deal is “dead” and its authors are “in hiding,” Ann Li said.',
      ['dead | Ann Li', 'in hiding | Ann Li'],
    ],
    [
      'three fragments',
      'She described the camp as “cold”, “wet” and “without hope”.',
      ['cold | ?', 'wet | ?', 'without hope | ?'],
    ],
  ]);
});

describe('12 measures, elisions and decades open nothing', () => {
  it.each([
    ['feet and inches', 'The forward is 6’2” and weighs little.'],
    ['elision', "They gave 'em what they wanted in the end."],
    ['decades', "The '80s were kinder than the '90s."],
    ['and', "A night of rock 'n' roll closed the fair."],
    ['possessives', 'The players’ wages and the owners’ profits rose.'],
  ])('%s', (_, text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe('13 anonymous and collective sources', () => {
  it.each([
    [
      'on condition',
      '“It is over,” said a senior official who spoke on condition of anonymity.',
      'anonymous',
      'a senior official',
    ],
    [
      'spokesperson',
      'A spokesperson for the River Trust said: “We welcome it.”',
      'anonymous',
      'A spokesperson for the River Trust',
    ],
    [
      'several people',
      '“He was angry,” two people familiar with the talks said.',
      'group',
      'two people familiar with the talks',
    ],
    ['officials', 'Officials said the vote was “a mere formality”.', 'group', 'Officials'],
    ['residents', '“We heard nothing,” residents said.', 'group', 'residents'],
  ])('%s', (_, text, kind, name) => {
    const speaker = marked(text)[0]?.speaker;
    expect([speaker?.kind, speaker?.name]).toEqual([kind, name]);
  });
  it('says whom an unnamed spokesperson speaks for', () => {
    expect(office('A spokesperson for the River Trust said: “We welcome it.”')).toBe(
      'A spokesperson for the River Trust, spokesperson, River Trust',
    );
  });
});

describe('14 no verb of saying', () => {
  cases([
    ['transcript', 'LI: “Where were you?”\nREED: “At home.”', ['Where were you? | LI', 'At home. | REED']],
    ['name and colon', 'Ann Li: “We will appeal.”', ['We will appeal. | Ann Li']],
    ['according to', 'The bridge was “beyond repair”, according to Ann Li.', ['beyond repair | Ann Li']],
    ['in a statement', 'In a statement, the Harbour Group called the fine “absurd”.', ['absurd | Harbour Group']],
    ['the document reads', 'The blog post reads: “We made a mistake.”', ['We made a mistake. | The blog post']],
    ['his claim', 'Tom Reed’s claim that “nobody was hurt” did not last.', ['nobody was hurt | Tom Reed']],
  ]);
});

describe('15 refusals do not assert, and debris is no quotation', () => {
  it.each([
    ['would not say', 'Ann Li would not say whether the plant is safe.', 'refused'],
    ['declined to say', 'Tom Reed declined to say how many people were hired.', 'refused'],
    ['denied', 'Tom Reed denied that he had met the bankers.', 'denied'],
    ['said', 'Tom Reed said that he had met the bankers.', 'asserted'],
  ])('%s', (_, text, stance) => {
    expect(extract(text).quotes.map((q) => q.stance)).toEqual([stance]);
  });
  it.each([
    ['a number', 'See the post <a id="744917430200340480"> for more.'],
    ['a handle', 'The account "@harbourgroup" is closed.'],
    ['code', 'He has a shirt that reads RUN"*",8,1 on the back.'],
    ['a digit', 'Press "1" for English.'],
  ])('refuses %s', (_, text) => {
    expect(marked(text)).toEqual([]);
  });
});
