import { endsSentence, isProse, type Line } from '../page.js';
import { lineRule, type ZoneRule } from './rule.js';

const STORY = 'The mill on the Tarn opened on Monday after a delay of two years.';
const AGENCY = String.raw`(?:reuters|ap|afp|epa|getty(?: images)?|shutterstock|istock(?:photo)?|alamy|unsplash|pexels|pixabay|flickr|wikimedia commons|wikipedia|bloomberg|upi|pa(?: wire)?|zuma(?: press)?|sipa|file(?: photo)?|handout|pool|twitter|facebook|instagram|youtube|ap photo|dpa|nasa|anadolu)`;
const CREDIT_LABEL =
  /^\(?(?:photo(?:graph)?|image|picture|illustration|credit|photo credit|image credit|picture credit|cover image|featured image|photos|images)s?(?:\s+(?:credit|by|courtesy|source|via|from))*(?:\s+of)?\s*[:/]\s*\S|^\(?(?:photo(?:graph)?|image|picture|illustration|graphic|video)s?\s+(?:by|courtesy(?: of)?|credit|via)\s+\S/i;
const AGENCY_LINE = new RegExp(
  String.raw`^\(?(?:(?:[^\s\d/|(][^\s/|(]*\s+){0,5}[^\s\d/|(][^\s/|(]*\s*(?:/|\||via|for|,|-|–|—)\s*)?${AGENCY}(?:\s*(?:/|via|\||,)\s*[^\d/|()]{2,40})*\)?$`,
  'i',
);
const BRACKETED =
  /^[([].*\b(?:photo|image|picture|photograph|illustration|courtesy|credit|getty|reuters|ap photo|screenshot|screengrab)\b.*[)\]]\.?$/i;

/** "Ann Li/Reuters", "Photo: Ann Li", "(Image courtesy of X)": who made a picture, and nothing else. */
export function isPhotoCredit(line: Line): boolean {
  if (line.words > 24) return false;
  if (line.words <= 10 && AGENCY_LINE.test(line.text) && /[/|(]|via|images|photo|stock|commons/i.test(line.text))
    return true;
  if (BRACKETED.test(line.text)) return true;
  return line.words <= 10 && CREDIT_LABEL.test(line.text) && !/[.!?]$/u.test(line.text.replace(/\b\p{L}{1,4}\.$/u, ''));
}

const CAPTION_START =
  /^(?:file photo|file image|file picture|file\s+[-–—]|pictured|above:|below:|left:|right:|caption:|photo caption|fig(?:ure|\.)? ?\d+|chart:|map:|graphic:|video:|photo:|image:|picture:|photograph:|(?:an?|the|this) (?:undated |aerial |satellite |handout |file |artist'?s )?(?:image|photo|photograph|picture|screenshot|screengrab|illustration|rendering|impression|view) (?:of|from|taken|released|provided|shows?|showing)\b|screenshot (?:of|from)|artist'?s impression)/i;
const CAPTION_END =
  /(?:\((?:[^()]{0,80}\b)?(?:photo|image|picture|getty|reuters|afp|ap|courtesy|credit|shutterstock|file)\b[^()]{0,80}\)|\b(?:image|photo|picture|photograph|credit|photo credit|image credit)s?\s*:\s*[^:]{2,80}|\bgetty images|\|\s*(?:photo|image)[^|]{0,60})\.?$/i;

const oneSentence = (line: Line): boolean =>
  !/[.!?]["”’)]?\s+["“‘(]?\p{Lu}/u.test(line.text.replace(/\b\p{Lu}?\p{L}{0,4}\.\s/gu, ' '));

function isCaption(line: Line): boolean {
  if (line.words > 70) return false;
  return CAPTION_START.test(line.text) || (line.words <= 60 && CAPTION_END.test(line.text));
}

/** Lower-case words without a full stop, between paragraphs: what stands in an image's alt attribute. */
function isAltText(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  if (!above || !below || !line.apart || !below.apart || line.words < 2 || line.words > 10) return false;
  return /^\p{Ll}[\p{L}\p{N}\s'’-]*$/u.test(line.text) && isProse(above) && endsSentence(above);
}

const isImageFile = (line: Line): boolean => /^\S{1,120}\.(?:jpe?g|png|gif|webp|svg|avif)$/i.test(line.text);

/** Words under, over and instead of pictures. */
export const captionRules: ZoneRule[] = [
  lineRule(
    'photo credit',
    'furniture',
    `${STORY}\n\n⟦Ann Li/Reuters⟧\n\nIt employs 40 people, the owner said.`,
    isPhotoCredit,
  ),
  lineRule(
    'image file',
    'furniture',
    `${STORY}\n\n⟦tarn-mill-2.jpg⟧\n\nIt employs 40 people, the owner said.`,
    isImageFile,
  ),
  lineRule(
    'markdown image',
    'caption',
    `${STORY}\n\n⟦![The mill seen from the bridge](mill.png)⟧\n\nIt employs 40 people, the owner said.`,
    (line) => /^!\[[^\]]*\]\([^)]*\)$/u.test(line.text),
  ),
  lineRule(
    'caption',
    'caption',
    `${STORY}\n\n⟦FILE PHOTO: The mill seen from the bridge⟧\n\nIt employs 40 people, the owner said.`,
    isCaption,
  ),
  {
    name: 'caption above a credit',
    kind: 'caption',
    example: `${STORY}\n\n⟦The owner at the gate of the mill⟧\nAnn Li/Reuters\n\nIt employs 40 people, the owner said.`,
    find: ({ lines }) =>
      lines.filter((line, i) => {
        const below = lines[i + 1];
        return (
          line.kind === null &&
          below?.rule === 'photo credit' &&
          !below.apart &&
          line.words <= 45 &&
          i > 0 &&
          oneSentence(line) &&
          !/^["“‘']/u.test(line.text)
        );
      }),
  },
  {
    name: 'image alt text',
    kind: 'caption',
    example: `${STORY}\n\n⟦mill on the tarn⟧\n\nIt employs 40 people, the owner said.`,
    find: ({ lines }) => lines.filter((line, i) => line.kind === null && isAltText(line, lines[i - 1], lines[i + 1])),
  },
  {
    name: 'caption below alt text',
    kind: 'caption',
    example: `${STORY}\n\nmill on the tarn\n\n⟦The new wheel of the mill.⟧\n\nIt employs 40 people, the owner said.`,
    // A noun phrase with a full stop; a paragraph that says something has a verb and a second clause, and is longer.
    find: ({ lines }) =>
      lines.filter(
        (line, i) =>
          line.kind === null &&
          lines[i - 1]?.rule === 'image alt text' &&
          line.words <= 16 &&
          oneSentence(line) &&
          !/["“”]/u.test(line.text),
      ),
  },
];
