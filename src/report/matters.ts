import type { FindingKind } from '../model/finding.js';

/** Why a reader may care about a finding of each kind: what it can tell, and what it cannot. */
export const matters: Record<FindingKind, string> = {
  'count-conflict':
    'Numbers are quoted on: two that cannot both be meant of one thing show that the articles counted other things, at other times, or from other sources.',
  'count-arithmetic':
    'A total that its own parts do not make shows that a party was counted twice or not at all, or that another total was meant.',
  'list-length':
    'A printed list is what a reader can count. Where it has another length, the number rests on something that is not printed.',
  'membership-conflict':
    'Whether a party is in the group is what the story tells about it. Both cannot hold at one time.',
  'absence-variance':
    'Who is named as not in it is a choice of each outlet. That an article names fewer says nothing on the others.',
  'vague-count':
    'A headline with “dozens” and a body with a number fit each other; a reader of the headline alone knows less.',
  'label-variance': 'Another noun widens or narrows who was counted, though the number is the same.',
  'quote-wording':
    'Quotation marks promise the speaker’s own words. Two wordings cannot both be them, though an announcement may circulate in several versions.',
  'quote-elision':
    'Words that stand outside the marks, or in one outlet’s text only, may limit what was promised. A reader of the shorter quotation cannot see that another text has more.',
  'qualifier-change':
    'Limits and scope (all, only, innocent, in port) decide what a promise covers. Retelling may widen or narrow it.',
  'force-change': '“Will”, “pledged to”, “aims to” and “will help to” bind a party in other degrees.',
  omission:
    'Several articles have it, this one has not in the text supplied: a reader of this one alone does not know of it. It is no contradiction.',
  'exclusive-claim': 'One article alone has it, so nothing here can confirm it, and nothing speaks against it.',
  'unmarked-reuse':
    'Words that one article prints as a quotation stand in another as the outlet’s own: the reader cannot tell whose they are.',
  'attribution-variance': 'The same words under another name, office or occasion change who answers for them.',
  'quote-segmentation': 'Two sentences joined into one quotation can read as said in one breath.',
  'name-variant': 'Spellings are brought under one party; listed so that the merge can be checked.',
  'ambiguous-name': 'As long as it is open which party is meant, it is in no count and no list here.',
  'date-conflict': 'When it happened orders everything else that is told.',
  'event-role':
    'One place and time with two acts: agreed there, or to meet there. The story differs by which one is meant.',
  'claim-vs-source': 'What an outlet says in its own voice goes further than, or against, what a quoted source says.',
  'lead-variance':
    'Who leads, or what caused it, is often the point of a story; “seems to” and “is” differ in how surely it is said.',
  'undelivered-promise':
    'The text announces a list or items that a reader of the text supplied cannot find. Often it was a picture.',
  'headline-body': 'Many read the headline alone. Its name or number should be found below it.',
  'undisclosed-interest':
    'A speaker whose employer is a party to the story speaks as one of the parties. The article does not say so; another does.',
  'internal-duplicate': 'A sentence printed twice counts once here, so that no count of words is doubled.',
  'quantifier-check': '“Most” and “half” are numbers too, and can be held against the names that are printed.',
  'silent-edit': 'Readers of the older version have read other words, and nothing in the newer one tells them so.',
  'marked-correction': 'Who quotes the older version can see what was changed and that it was said.',
};
