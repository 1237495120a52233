import { describe, expect, it } from 'vitest';
import { story, told } from '../factory.js';

const ONE = 'The port has been closed to every tanker since the storm of last Monday';
const TWO = 'We expect the first of them to dock again before the weekend.';

/** Each statement as its speaker and the articles that print it. */
const groupsOf = (parts: Parameters<typeof story>[0]): string[] =>
  story(parts)
    .event.quotes.map((q) => `${q.speaker ?? '?'}: ${q.instances.map((i) => i.article).join(' ')}`)
    .sort();

describe('quotations of one event', () => {
  it('are one statement where one article prints it whole and others in two halves', () => {
    const whole = told('a', `Harbour chief Ana Ruiz said: “${ONE}. ${TWO}”`, (of) => ({
      quotes: [of.quote(`${ONE}. ${TWO}`, of.speaker('Ana Ruiz'))],
    }));
    const split = told('b', `“${ONE},” said Ana Ruiz. “${TWO}”`, (of) => ({
      quotes: [
        of.quote(ONE, of.speaker('Ana Ruiz'), { utterance: 1 }),
        of.quote(TWO, of.speaker('Ana Ruiz'), { utterance: 1 }),
      ],
    }));
    const apart = told('c', `“${ONE},” said Ana Ruiz.\nShe had hopes. “${TWO}”`, (of) => ({
      quotes: [
        of.quote(ONE, of.speaker('Ana Ruiz'), { utterance: 1 }),
        of.quote(TWO, of.speaker('She', { name: 'Ana Ruiz' }), { utterance: 2 }),
      ],
    }));
    expect(groupsOf([whole, split, apart])).toEqual(['Ana Ruiz: a b b c c']);
  });

  it('take in a fragment that one article prints of a longer one', () => {
    const whole = told('a', `Ana Ruiz said: “${ONE}.”`, (of) => ({ quotes: [of.quote(ONE, of.speaker('Ana Ruiz'))] }));
    const part = told('b', 'The port is “closed to every tanker”, the harbour said.', (of) => ({
      quotes: [of.quote('closed to every tanker', null, { type: 'partial' })],
    }));
    expect(groupsOf([whole, part])).toEqual(['Ana Ruiz: a b']);
  });

  it('take in a wording with a word put in or another spelling', () => {
    const one = told('a', '“We will move towards cleaner harbours by June,” said Ana Ruiz.', (of) => ({
      quotes: [of.quote('We will move towards cleaner harbours by June', of.speaker('Ana Ruiz'))],
    }));
    const other = told('b', '“We will move toward cleaner harbors by early June,” said Ruiz.', (of) => ({
      quotes: [of.quote('We will move toward cleaner harbors by early June', of.speaker('Ruiz'))],
    }));
    const { quotes } = story([one, other]).event;
    expect(quotes).toHaveLength(1);
    expect(quotes[0]!.wordings.map((w) => w.articles)).toEqual([['a'], ['b']]);
    expect(quotes[0]!.speaker).toBe('Ana Ruiz');
  });

  it('stay apart where one speaker says two things', () => {
    const one = told('a', `“${ONE},” said Ana Ruiz.`, (of) => ({ quotes: [of.quote(ONE, of.speaker('Ana Ruiz'))] }));
    const other = told('b', `“${TWO}” said Ana Ruiz.`, (of) => ({ quotes: [of.quote(TWO, of.speaker('Ana Ruiz'))] }));
    expect(groupsOf([one, other])).toEqual(['Ana Ruiz: a', 'Ana Ruiz: b']);
  });

  it.each([
    ['one sentence, word for word', 'Nobody won this.', 'Nobody won this.', 1],
    ['many telling words', ONE, `${ONE} and longer`, 1],
    ['a few words in other words', 'Nobody won this.', 'Nobody lost this.', 2],
  ])('are one where two articles give it to two speakers: %s', (_, one, other, expected) => {
    const says = (id: string, who: string, words: string) =>
      told(id, `“${words}” said ${who}.`, (of) => ({ quotes: [of.quote(words, of.speaker(who))] }));
    expect(groupsOf([says('a', 'Ana Ruiz', one), says('b', 'Bo Lind', other)])).toHaveLength(expected);
  });

  it('are one where an article goes on with a further sentence', () => {
    const says = (id: string, words: string) =>
      told(id, `“${words}” said Ana Ruiz.`, (of) => ({ quotes: [of.quote(words, of.speaker('Ana Ruiz'))] }));
    const parts = [says('a', `${ONE}. ${TWO}`), says('b', `${TWO} And then we shall have a feast on the quay.`)];
    expect(groupsOf(parts)).toEqual(['Ana Ruiz: a b']);
  });

  it('keep fragments in the writer’s own clauses apart, and the halves of a split fragment together', () => {
    const text =
      'Ana Ruiz called it “a black week” and promised sailors “a safer port”, “come what may,” she said, “this year”.';
    const part = told('a', text, (of) => ({
      quotes: ['a black week', 'a safer port', 'come what may', 'this year'].map((words) =>
        of.quote(words, of.speaker('Ana Ruiz'), { type: 'partial', utterance: 1, cue: of.at('said') }),
      ),
    }));
    expect(
      story([part])
        .event.quotes.map((q) => q.instances.map((i) => i.text).join(' | '))
        .sort(),
    ).toEqual(['a black week', 'a safer port | come what may | this year']);
  });

  it('stay apart where two speakers use one short phrase, and meet where the words are many', () => {
    const says = (id: string, who: string, words: string) =>
      told(id, `${who} spoke of “${words}”.`, (of) => ({
        quotes: [of.quote(words, of.speaker(who), { type: 'partial' })],
      }));
    expect(groupsOf([says('a', 'Ana Ruiz', 'a dark day'), says('b', 'Bo Lind', 'a dark day')])).toHaveLength(2);
    expect(groupsOf([says('a', 'Ana Ruiz', ONE), says('b', 'Bo Lind', ONE)])).toHaveLength(1);
  });

  it('do not meet through a fragment that fits both', () => {
    const long = (id: string, words: string) =>
      told(id, `“${words}” said Ana Ruiz.`, (of) => ({ quotes: [of.quote(words, of.speaker('Ana Ruiz'))] }));
    const a = long('a', 'In the north the boats stay in the harbour and nobody sails');
    const b = long('b', 'On the island people say that the boats stay in the harbour of late');
    const c = long('c', 'the boats stay in the harbour');
    expect(groupsOf([a, b, c])).toHaveLength(2);
  });

  it('keep an id while an article that adds nothing joins, and whatever the order', () => {
    const make = (id: string) =>
      told(id, `“${ONE},” said Ana Ruiz.`, (of) => ({ quotes: [of.quote(ONE, of.speaker('Ana Ruiz'))] }));
    const id = story([make('a')]).event.quotes[0]!.id;
    expect(story([make('b'), make('a')]).event.quotes[0]!.id).toBe(id);
    expect(story([make('b'), make('a')]).event).toEqual(story([make('a'), make('b')]).event);
  });

  it('name the speaker as the event does, with the office that the article itself gives', () => {
    const full = told('a', `“${ONE},” said Ana Ruiz, harbour chief at Portex.`, (of) => ({
      people: [of.person('Ana Ruiz', { title: 'harbour chief', affiliation: 'Portex' })],
      quotes: [of.quote(ONE, of.speaker('Ana Ruiz', { title: 'harbour chief', affiliation: 'Portex' }))],
    }));
    const short = told('b', `“${ONE},” Ruiz said.`, (of) => ({ quotes: [of.quote(ONE, of.speaker('Ruiz'))] }));
    const [quote] = story([full, short]).event.quotes;
    const office = { title: 'harbour chief', affiliation: 'Portex' };
    expect(quote!.instances[0]).toMatchObject({ speaker: 'Ana Ruiz', ...office });
    expect(quote!.instances[1]).toMatchObject({ speaker: 'Ana Ruiz', title: null, affiliation: null });
    expect(quote!.affiliation).toBe('Portex');
  });
});
