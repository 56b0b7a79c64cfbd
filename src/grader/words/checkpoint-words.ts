/** A checkpoint in words: what its grader will look for, from its parameters alone. */
import type { CheckpointSpec } from '../../record/index.ts';
import { type AnswerParams, answerSchema } from '../answer/answer-params.ts';
import { toleranceInWords } from '../answer/compare-number.ts';
import { type ChartEntryParams, chartEntrySchema } from '../chart-entry/entry-params.ts';
import {
  medicationOrderSchema,
  noteFactsSchema,
  retrievalSchema,
  serviceOrderSchema,
} from '../param-schemas.ts';
import { completeRubric, type RubricParams, rubricSchema } from '../rubric/rubric-params.ts';
import type {
  MedicationOrderParams,
  NoteFact,
  NoteFactsParams,
  RetrievalParams,
  ServiceOrderParams,
  StatementFact,
} from '../patterns.ts';
import {
  both,
  either,
  entryInWords,
  medicationInWords,
  serviceInWords,
  valueInWords,
} from './pattern-words.ts';

function demands(
  params: {
    readonly require: readonly { readonly name: string; readonly wanted: readonly string[] }[];
    readonly forbid: readonly { readonly name: string; readonly banned: string }[];
  },
  what: { readonly one: string; readonly none: string },
): readonly string[] {
  return [
    ...params.require.map(({ name, wanted }) =>
      `${name}: there is ${what.one} ${either([...new Set(wanted)])}`.trim(),
    ),
    ...params.forbid.map(({ name, banned }) => `${name}: there is no ${what.none}${banned}`),
  ];
}

const orders = { one: 'an active order for', none: 'order for ' };

function medicationWords(params: MedicationOrderParams): readonly string[] {
  const require = params.require.map(({ name, anyOf }) => ({
    name,
    wanted: anyOf.map(medicationInWords),
  }));
  const forbid = params.forbid.map(({ name, pattern, statuses = ['active'] }) => ({
    name,
    banned: `${medicationInWords(pattern)} that is ${either(statuses)}`,
  }));
  const apart = (params.notBoth ?? []).map(
    ({ name, patterns }) => `${name}: not both of ${both(patterns.map(medicationInWords))}`,
  );
  return [...demands({ require, forbid }, orders), ...apart];
}

function serviceWords(params: ServiceOrderParams): readonly string[] {
  const require = params.require.map(({ name, anyOf }) => ({
    name,
    wanted: anyOf.map(serviceInWords),
  }));
  const forbid = params.forbid.map(({ name, pattern, statuses = ['active'] }) => ({
    name,
    banned: `${serviceInWords(pattern)} that is ${either(statuses)}`,
  }));
  return demands({ require, forbid }, orders);
}

function entryWords(params: ChartEntryParams): readonly string[] {
  const require = params.require.map(({ name, anyOf }) => ({
    name,
    wanted: anyOf.map(entryInWords),
  }));
  const forbid = params.forbid.map(({ name, pattern }) => ({
    name,
    banned: entryInWords(pattern),
  }));
  return demands({ require, forbid }, { one: 'a', none: '' });
}

function retrievalWords({ items }: RetrievalParams): readonly string[] {
  return items.map(({ name, anyOf }) => `${name}: ${either(anyOf)} was shown in full`);
}

const stances: { readonly [stance: string]: string } = {
  asserted: 'says',
  advised: 'advises',
  denied: 'rules out',
  recommended: 'recommends',
  'not-asserted': 'nowhere says',
  'not-recommended': 'nowhere recommends',
  hedged: 'leaves open',
};

function factWords(fact: NoteFact): string {
  if (fact.kind === 'value') {
    const values = fact.anyOf.map((form) => `${valueInWords(form)} (within ${form.tolerance})`);
    return `${fact.name}: the note states ${either(values)}`;
  }
  if (fact.kind === 'chart') {
    return `${fact.name}: no value in the note contradicts the chart, no order told of is missing`;
  }
  if (fact.kind === 'reason') {
    const [claim, because] = [groupWords(fact.claim), groupWords(fact.because)];
    return `${fact.name}: the note explains ${claim} by ${because}`;
  }
  const how = stances[fact.stance] ?? fact.stance;
  return `${fact.name}: the note ${how} ${groupWords(fact.anyOf)}`;
}

/** Ways of saying a thing that are shown; a demand may know dozens. */
const waysShownMax = 2;

function groupWords(anyOf: StatementFact['anyOf']): string {
  const ways = anyOf
    .slice(0, waysShownMax)
    .map((groups) => both(groups.map(([first = '']) => phraseWords(first))));
  const more = anyOf.length - ways.length;
  const others = more === 1 ? 'the like' : `the like (${more} more wordings)`;
  return either(more > 0 ? [...ways, others] : ways);
}

/** `"restart…"`; `not "sign…"` of a phrase that has to be denied. */
function phraseWords(phrase: string): string {
  const words = `"${phrase.replace(/^[!~]/, '').replaceAll('*', '…')}"`;
  return phrase.startsWith('!') ? `not ${words}` : words;
}

function noteWords({ facts }: NoteFactsParams): readonly string[] {
  return facts.map(factWords);
}

function answerWords({ expected, file }: AnswerParams): readonly string[] {
  const where = file === undefined ? 'the answer' : `the file ${file}`;
  switch (expected.kind) {
    case 'number': {
      const { value, unit = '', tolerance } = expected;
      return [`${where} is ${value} ${unit}`.trim() + `, ${toleranceInWords(tolerance)}`];
    }
    case 'date':
      return [`${where} is ${expected.value}, within ${expected.withinDays} days`];
    case 'weeks-and-days': {
      const { weeks, days, withinDays } = expected;
      return [`${where} is ${weeks} weeks ${days} days, within ${withinDays} days`];
    }
    case 'set':
      return [`${where} names ${both(expected.items.map(({ name }) => name))}, in any order`];
    case 'list':
      return [`${where} lists ${both(expected.items.map(({ name }) => name))}, in this order`];
    case 'code':
      return [`${where} is the code ${either(expected.codes)}`];
    default:
      expected satisfies never;
      return [];
  }
}

function rubricWords(params: RubricParams): readonly string[] {
  const { criteria, documents, passShare, votes } = completeRubric(params);
  const sum = `${Math.round(passShare * 100)} % of the weight is met`;
  return [
    `${sum}, by ${votes} votes of a judge who reads each ${either(documents)}`,
    ...criteria.map(({ id, statement, weight, gate }) => {
      const isGate = gate === true ? `, gate${weight < 0 ? ' (must not be met)' : ''}` : '';
      return `${id} (weight ${weight}${isGate}): ${statement}`;
    }),
  ];
}

type Words = (params: unknown) => readonly string[] | undefined;

function reading<Params>(
  schema: { safeParse: (value: unknown) => { success: boolean; data?: Params } },
  words: (params: Params) => readonly string[],
): Words {
  return (params) => {
    const { data } = schema.safeParse(params);
    return data === undefined ? undefined : words(data);
  };
}

const wordsByGrader: { readonly [grader: string]: Words } = {
  retrieval: reading(retrievalSchema, retrievalWords),
  'medication-order': reading(medicationOrderSchema, medicationWords),
  'service-order': reading(serviceOrderSchema, serviceWords),
  'note-facts': reading(noteFactsSchema, noteWords),
  answer: reading(answerSchema, answerWords),
  'chart-entry': reading(chartEntrySchema, entryWords),
  rubric: reading(rubricSchema, rubricWords),
};

/**
 * What a checkpoint looks for, one sentence for each demand; its rubric where its grader is not
 * known here or its parameters do not parse.
 *
 * @example
 * ```ts
 * checkpointInWords(checkpoint); // ['losartan at full dose: there is an active order for …']
 * ```
 */
export function checkpointInWords(checkpoint: CheckpointSpec): readonly string[] {
  return wordsByGrader[checkpoint.grader]?.(checkpoint.params) ?? [checkpoint.rubric];
}
