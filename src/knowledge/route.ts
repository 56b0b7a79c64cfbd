/** Routes of administration: codes and words of orders, read into one short list of names. */

/** Route names that patterns use. */
export type RouteName =
  | 'oral'
  | 'intravenous'
  | 'subcutaneous'
  | 'intramuscular'
  | 'topical'
  | 'inhaled'
  | 'sublingual'
  | 'rectal'
  | 'vaginal'
  | 'nasal'
  | 'ophthalmic'
  | 'otic'
  | 'transdermal'
  | 'intra-articular'
  | 'intrauterine'
  | 'enteral';

/**
 * What orders write, in order of precedence. Codes are those of HL7's RouteOfAdministration.
 *
 * @see http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration
 */
const writtenRoutes: readonly (readonly [RouteName, RegExp])[] = [
  ['sublingual', /\b(?:sublingual(?:ly)?|sl|under the tongue|buccal)\b/],
  ['enteral', /\b(?:enteral(?:ly)?|nasogastric|via (?:ng|g|peg|j) ?-?tube|ng tube|gastrostomy)\b/],
  ['intravenous', /\b(?:intravenous(?:ly)?|iv|ivp|ivpb|ivinj|ivpush|i\.v\.)(?![a-z0-9])/],
  ['intramuscular', /\b(?:intramuscular(?:ly)?|im|iminj|i\.m\.)(?![a-z0-9])/],
  [
    'subcutaneous',
    /\b(?:sub-?cutaneous(?:ly)?|subcut|subq|sub-q|sq|sc|sqinj|s\.c\.|under the skin)(?![a-z0-9])/,
  ],
  ['intra-articular', /\bintra-?articular(?:ly)?\b/],
  ['intrauterine', /\bintra-?uterine\b/],
  ['ophthalmic', /\b(?:ophthalmic|opthalmic|eyes?|ocular)\b/],
  ['otic', /\b(?:otic|ears?)\b/],
  ['nasal', /\b(?:nasal(?:ly)?|intranasal(?:ly)?|nostrils?|nasinhl)\b/],
  ['inhaled', /\b(?:inhal(?:ed|ation|ations|e|er)|nebuli[sz](?:ed|er|ation)|puffs?|ipinhl)\b/],
  ['rectal', /\b(?:rectal(?:ly)?|per rectum|pr|suppositor(?:y|ies))\b/],
  ['vaginal', /\b(?:vaginal(?:ly)?|per vagina|pv)\b/],
  ['transdermal', /\b(?:transdermal(?:ly)?|patch(?:es)?|trnsdermd)\b/],
  ['topical', /\b(?:topical(?:ly)?|to (?:the )?(?:affected )?(?:skin|areas?)|cutaneous|top)\b/],
  [
    'oral',
    new RegExp(
      [
        String.raw`\b(?:oral(?:ly)?|by mouth|p\.o\.|po|per os|swallow|tablets?|capsules?|mouth`,
        '|packets?|sachets?|chew(?:able)?',
        '|dissolved in (?:a glass of )?(?:water|juice))(?![a-z0-9])',
      ].join(''),
    ),
  ],
];

/**
 * The route that an order's words or route code name; undefined when they name none. A dose form
 * counts where nothing more specific is said: a tablet is taken by mouth.
 *
 * @example
 * ```ts
 * parseRoute('200 mg IV over 30 minutes'); // 'intravenous'
 * ```
 */
export function parseRoute(text: string): RouteName | undefined {
  const plain = text.slice(0, 2_000).toLowerCase();
  return writtenRoutes.find(([, pattern]) => pattern.test(plain))?.[0];
}
