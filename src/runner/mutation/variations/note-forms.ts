import type { CaseFile } from '../../../record/index.ts';
import { withEveryText, writtenTexts } from '../written-texts.ts';
import type { Variation } from '../variation.ts';

function isNote(document: string): boolean {
  return document.startsWith('DocumentReference/');
}

/** Hands the note in as a file. */
export const noteAsFile: Variation = {
  name: 'note as a file',
  description: 'Moves the notes from the chart into files of the workspace.',
  vary: (caseFile) => {
    const notes = writtenTexts(caseFile).filter(({ document }) => isNote(document));
    const moved = new Set(notes.map(({ document }) => document));
    const files = notes.map(({ text }, index) => ({ path: `note-${index + 1}.md`, text }));
    const journal = caseFile.journal.filter(({ reference }) => !moved.has(reference));
    return { ...caseFile, journal, deliverables: [...caseFile.deliverables, ...files] };
  },
};

function textVariation(
  name: string,
  {
    description,
    change,
  }: { readonly description: string; readonly change: (text: string) => string },
): Variation {
  return { name, description, vary: (caseFile: CaseFile) => withEveryText(caseFile, change) };
}

/** Writes Markdown. */
export const markdown = textVariation('Markdown', {
  description: 'Writes titles as Markdown headings, and stars for dashes.',
  change: (text) => text.replace(/^[A-Z][A-Z ,]{3,50}$/gm, '## $&').replace(/^- /gm, '* '),
});

/** Writes other bullets. */
export const otherBullets = textVariation('other bullets', {
  description: 'Writes round bullets for dashes.',
  change: (text) => text.replace(/^- /gm, '• '),
});

/** Puts blank lines and blanks where nobody sees them. */
export const whitespace = textVariation('blanks', {
  description:
    'Ends lines as Windows does, with blanks at their ends, and two blanks after a stop.',
  change: (text) => text.replace(/\. (?=[A-Z])/g, '.  ').replace(/\n/g, ' \r\n'),
});

/** Does not wrap lines. */
export const unwrapped = textVariation('lines not wrapped', {
  description: 'Writes each paragraph and each bullet on one line.',
  change: (text) => text.replace(/(?<=\S{1,40})\n(?=[a-z(])/g, ' '),
});

const britishSpellings: readonly (readonly [american: RegExp, british: string])[] = [
  [/hemoglobin/g, 'haemoglobin'],
  [/Hemoglobin/g, 'Haemoglobin'],
  [/anemia/g, 'anaemia'],
  [/diarrhea/g, 'diarrhoea'],
  [/hyperkalemia/g, 'hyperkalaemia'],
  [/hypophosphatemia/g, 'hypophosphataemia'],
  [/gynecolog/g, 'gynaecolog'],
  [/Gynecolog/g, 'Gynaecolog'],
  [/hematolog/g, 'haematolog'],
  [/hemodynamic/g, 'haemodynamic'],
  [/transesophageal/g, 'transoesophageal'],
  [/Transesophageal/g, 'Transoesophageal'],
  [/favorable/g, 'favourable'],
  [/mineralizing/g, 'mineralising'],
];

/** Spells as the British do. */
export const britishSpelling = textVariation('British spelling', {
  description: 'Writes haemoglobin for hemoglobin, and the like.',
  change: (text) =>
    britishSpellings.reduce(
      (spelled, [american, british]) => spelled.replace(american, british),
      text,
    ),
});

/** Spells as Americans do. */
export const americanSpelling = textVariation('American spelling', {
  description: 'Writes hemoglobin for haemoglobin, and the like.',
  change: (text) =>
    text
      .replace(/haem(?=o|a)/g, 'hem')
      .replace(/diarrhoea/g, 'diarrhea')
      .replace(/anaemia/g, 'anemia'),
});

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Writes dates out. */
export const datesInWords = textVariation('dates in words', {
  description: 'Writes 8 April 2025 for 2025-04-08.',
  change: (text) =>
    text.replace(/\b\d{4}-(?:0[1-9]|1[0-2])-\d{2}\b/g, (date) => {
      const [year = '', month, day] = date.split('-');
      return `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`;
    }),
});

/** Spells units otherwise. */
export const unitForms = textVariation('units otherwise', {
  description: 'Writes mg/dl for mg/dL, umol/L for µmol/L, and the like.',
  change: (text) =>
    text
      .replaceAll('mg/dL', 'mg/dl')
      .replaceAll('µmol/L', 'umol/l')
      .replaceAll('mmol/L', 'mmol/l')
      .replaceAll('ng/mL', 'ng/ml'),
});

/** Sets what is written in small letters. */
export const smallLetters = textVariation('small letters', {
  description: 'Writes the words of titles with a capital letter each, and no title in capitals.',
  change: (text) =>
    text.replace(
      /^[A-Z][A-Z ,]{3,50}$/gm,
      (title) => `${title.charAt(0)}${title.slice(1).toLowerCase()}:`,
    ),
});
