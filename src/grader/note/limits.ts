/** Is a number a limit or a goal (`call me above 2.40`), and not a result? */

/** Behind one of these the number is a limit, whatever else is said. */
const limitBefore = new RegExp(
  [
    String.raw`\b(?:goal|target|limit|threshold|ceiling|cut-?off|alarm|trigger)s?\b`,
    String.raw`[^.;,()]{0,40}$`,
  ].join(''),
);
const limitAfter = /^ ?(?:or|and) (?:more|higher|above|over|greater|beyond|less|lower|below)\b/;

/** `Creatinine above`; a share of a result (`22 % above 1.48`) is none. */
const bound = new RegExp(
  [
    String.raw`(?:[<>]=?|\b(?:above|over|beyond|exceed(?:s|ing)?|below|under|at least|up to`,
    '|(?:greater|more|higher|less|lower) than|reach(?:es|ing)?|hits?|pass(?:es|ing)?',
    String.raw`|(?:goes|rises|climbs|gets|comes) (?:up )?to|stays? (?:under|below)))`,
    String.raw`(?: (?:a|the|of|about|at))?\s?$`,
  ].join(''),
);
const share = /%[^.;%]{0,24}$/;

/** What makes a bound one that is set: without it, `over 1.48` tells of a rise. */
const isSet = new RegExp(
  [
    String.raw`\b(?:if|when|whenever|once|until|unless|should|call|phone|ring|page|notify|alert`,
    String.raw`|inform|contact|hear|act|let me know|limits?|thresholds?|goals?|targets?|aim)\b`,
  ].join(''),
);

/** One more limit behind another: `tell me of potassium above 5.5; 6.0 means hospital`. */
const isNextLimit = new RegExp(
  [
    String.raw`(?:>=?|\b(?:above|over|beyond|from|of)) ?\d[\d.]{0,5}(?: [a-z/]{1,8})?`,
    String.raw`[;,] (?:and )?(?:at |with )?$`,
  ].join(''),
);
const whatToDo = new RegExp(
  [
    String.raw`^(?: ?[a-z]{1,5}/l)?,? (?:(?:he|she) )?(?:means?|is for|goes|returns?|back`,
    String.raw`|(?:straight )?to (?:the )?(?:ed|hospital|emergency))\b`,
  ].join(''),
);

/** Characters before a number in which it may be made a limit. */
const beforeMax = 120;

/** True for a number of the plain text that stands as a limit or a goal. */
export function isLimit(
  plain: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const before = plain.slice(Math.max(0, start - beforeMax), start);
  const after = plain.slice(end, end + 40);
  if (limitBefore.test(before) || limitAfter.test(after)) return true;
  if (isNextLimit.test(before) && whatToDo.test(after)) return true;
  const at = bound.exec(before)?.index;
  return at !== undefined && isSet.test(before) && !share.test(before.slice(0, at));
}
