/** The shapes of checkpoint parameters and forbidden acts, as schemas that refuse what is odd. */
import { z } from 'zod';
import { isUcumUnit } from '../knowledge/index.ts';
import type {
  DrugConcept,
  ExcusedAllergy,
  ExcusedHarm,
  ForbiddenAct,
  MedicationOrderParams,
  MedicationPattern,
  NoteFactsParams,
  QuantityRange,
  RetrievalParams,
  ServiceConcept,
  ServiceOrderParams,
  ServicePattern,
} from './patterns.ts';
import { excusableRules } from './patterns.ts';

const name = z.string().min(1).max(200);
const placed = z.enum(['new', 'standing']);
const statuses = z.array(z.enum(['active', 'on-hold', 'draft'])).min(1);
const unit = z.string().refine(isUcumUnit, { error: 'is not a UCUM unit (write ug, not mcg)' });

/** Lower case, no white space around it, `*` only where a word ends. */
const phrase = z
  .string()
  .min(1)
  .max(120)
  .refine((text) => text === text.trim().toLowerCase(), {
    error: 'has to be lower case, without white space around it',
  })
  .refine((text) => !/\*(?![\s-]|$)|(?:^|[\s-])\*/u.test(text), {
    error: '`*` may only stand at the end of a word',
  })
  .refine((text) => /[\p{L}\p{N}]/u.test(text), { error: 'has to hold a letter or a digit' });

function ordered<Range extends { readonly min: number; readonly max: number }>(
  schema: z.ZodType<Range>,
) {
  return schema.refine((range) => range.min <= range.max, { error: 'min is above max' });
}

const range = ordered(z.strictObject({ min: z.number(), max: z.number() }));
const quantityRange: z.ZodType<QuantityRange> = ordered(
  z.strictObject({ min: z.number().nonnegative(), max: z.number(), unit }),
);

const drugConcept: z.ZodType<DrugConcept> = z.strictObject({
  name,
  rxnorm: z.array(z.string().regex(/^\d{1,9}$/, 'is not an RXCUI')),
  synonyms: z.array(name),
});

/** Routes as an order may be asked for; {@link MedicationPattern.routes}. */
const routes = [
  'oral',
  'intravenous',
  'subcutaneous',
  'intramuscular',
  'topical',
  'inhaled',
  'sublingual',
  'rectal',
  'vaginal',
  'nasal',
  'ophthalmic',
  'otic',
  'transdermal',
  'intra-articular',
  'intrauterine',
  'enteral',
] as const;

/** An acceptable medication order. */
export const medicationPattern: z.ZodType<MedicationPattern> = z.strictObject({
  drug: drugConcept,
  dose: quantityRange.exactOptional(),
  dailyDose: quantityRange.exactOptional(),
  timesPerDay: range.exactOptional(),
  routes: z.array(z.enum(routes)).min(1).exactOptional(),
  routeInOrder: z.enum(['required', 'optional']).exactOptional(),
  durationDays: range.exactOptional(),
  placed: placed.exactOptional(),
});

const serviceConcept: z.ZodType<ServiceConcept> = z
  .strictObject({
    name,
    codes: z.array(z.strictObject({ system: z.string().min(1), code: z.string().min(1) })),
    synonyms: z.array(phrase),
    except: z.array(phrase).exactOptional(),
  })
  .refine((concept) => concept.codes.length + concept.synonyms.length > 0, {
    error: 'has neither codes nor synonyms',
  });

/** An acceptable service order. */
export const servicePattern: z.ZodType<ServicePattern> = z.strictObject({
  service: serviceConcept,
  priorities: z
    .array(z.enum(['routine', 'urgent', 'asap', 'stat']))
    .min(1)
    .exactOptional(),
  dueInDays: range.exactOptional(),
  dueInOrder: z.enum(['required', 'optional']).exactOptional(),
  placed: placed.exactOptional(),
});

function demands<
  Params extends {
    readonly require: readonly unknown[];
    readonly forbid: readonly unknown[];
    readonly notBoth?: readonly unknown[];
  },
>(schema: z.ZodType<Params>) {
  return schema.refine(
    ({ require, forbid, notBoth = [] }) => require.length + forbid.length + notBoth.length > 0,
    { error: 'demands nothing: `require` and `forbid` are both empty' },
  );
}

/** Parameters of `medication-order`. */
export const medicationOrderSchema: z.ZodType<MedicationOrderParams> = demands(
  z.strictObject({
    require: z.array(z.strictObject({ name, anyOf: z.array(medicationPattern).min(1) })),
    forbid: z.array(
      z.strictObject({ name, pattern: medicationPattern, statuses: statuses.exactOptional() }),
    ),
    notBoth: z
      .array(z.strictObject({ name, patterns: z.tuple([medicationPattern, medicationPattern]) }))
      .exactOptional(),
  }),
);

/** Parameters of `service-order`. */
export const serviceOrderSchema: z.ZodType<ServiceOrderParams> = demands(
  z.strictObject({
    require: z.array(z.strictObject({ name, anyOf: z.array(servicePattern).min(1) })),
    forbid: z.array(
      z.strictObject({ name, pattern: servicePattern, statuses: statuses.exactOptional() }),
    ),
  }),
);

/** Parameters of `retrieval`. */
export const retrievalSchema: z.ZodType<RetrievalParams> = z.strictObject({
  items: z
    .array(
      z.strictObject({
        name,
        anyOf: z
          .array(z.string().regex(/^[A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64}$/, 'is not `Type/id`'))
          .min(1),
      }),
    )
    .min(1),
});

const statementGroups = z.array(z.array(z.array(phrase).min(1)).min(1)).min(1);

const noteFact = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('value'),
    name,
    anyOf: z
      .array(z.strictObject({ value: z.number(), unit, tolerance: z.number().nonnegative() }))
      .min(1),
    about: z.array(phrase),
    unitInText: z.enum(['required', 'optional']).exactOptional(),
    limits: z.enum(['count', 'set-aside']).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('statement'),
    name,
    stance: z.enum([
      'asserted',
      'advised',
      'denied',
      'recommended',
      'not-asserted',
      'not-recommended',
      'hedged',
    ]),
    anyOf: statementGroups,
    within: z.enum(['sentence', 'neighbours']).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('reason'),
    name,
    claim: statementGroups,
    because: statementGroups,
  }),
  z.strictObject({ kind: z.literal('chart'), name }),
]);

/** Parameters of `note-facts`. */
export const noteFactsSchema: z.ZodType<NoteFactsParams> = z.strictObject({
  facts: z.array(noteFact).min(1),
  documents: z
    .array(z.enum(['note', 'file', 'message', 'answer']))
    .min(1)
    .exactOptional(),
});

/** One forbidden act of the harm gate. */
export const forbiddenActSchema: z.ZodType<ForbiddenAct> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('medication'),
    reason: name,
    pattern: medicationPattern,
    statuses: statuses.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('service'), reason: name, pattern: servicePattern }),
]);

/** One allergy that the harm gate disregards for some drugs. */
export const excusedAllergySchema: z.ZodType<ExcusedAllergy> = z.strictObject({
  reason: name,
  allergy: z.string().regex(/^AllergyIntolerance\/[A-Za-z0-9.-]{1,64}$/),
  drugs: z.array(drugConcept).min(1),
});

/** Orders that one rule of the harm gate lets pass. */
export const excusedHarmSchema: z.ZodType<ExcusedHarm> = z
  .strictObject({
    reason: name,
    rule: z.enum(excusableRules),
    drugs: z.array(drugConcept).min(1).exactOptional(),
    services: z.array(serviceConcept).min(1).exactOptional(),
  })
  .refine(({ drugs, services }) => drugs !== undefined || services !== undefined, {
    error: 'names neither drugs nor services',
  })
  .refine(({ rule, services }) => services === undefined || rule === 'unexplained-order', {
    error: 'services are excused from `unexplained-order` only',
  });
