/** Routes of administration. */
import type { MedicationStory } from './story.ts';

type Route = NonNullable<MedicationStory['route']>;

/** Codes of HL7's v3 RouteOfAdministration, and how a label says it. */
export const routes: {
  readonly [route in Route]: { code: string; display: string; words: string };
} = {
  oral: { code: 'PO', display: 'oral', words: 'by mouth' },
  intravenous: { code: 'IV', display: 'intravenous', words: 'intravenously' },
  subcutaneous: { code: 'SQ', display: 'subcutaneous', words: 'subcutaneously' },
  intramuscular: { code: 'IM', display: 'intramuscular', words: 'intramuscularly' },
  topical: { code: 'TOPICAL', display: 'topical', words: 'to the skin' },
  inhaled: { code: 'IPINHL', display: 'inhaled', words: 'inhaled' },
};
