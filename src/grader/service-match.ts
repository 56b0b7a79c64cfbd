/** Service orders at the end of the trial, and whether one matches a pattern. */
import type { CaseFile } from '../record/index.ts';
import { type DueInDays, dueOf } from './due-date.ts';
import { asText, type CodeOf, codesOf, type Element, elementsOf, wordsOf } from './elements.ts';
import { patientResourcesAtEnd } from './end-state.ts';
import { asOrder, type OrderBase } from './orders-at-end.ts';
import type { ServiceConcept, ServicePattern } from './patterns.ts';
import { phraseIn } from './phrases.ts';
import { plainWords, type Word } from './word-forms.ts';

/** A service order with its attributes read. */
export interface ServiceOrder extends OrderBase {
  /** For people. */
  readonly text: string;
  readonly codes: readonly CodeOf[];
  /** What is ordered in words: the code's, and with the details and the body site. */
  readonly words: readonly string[];
  readonly priority: string;
  readonly due?: DueInDays;
  /** True when `occurrence[x]` says when it is due, and not words alone. */
  readonly hasOccurrence: boolean;
}

const occurrences = ['occurrenceDateTime', 'occurrencePeriod', 'occurrenceTiming'] as const;

/** Every ServiceRequest of the patient at the end, in whatever status. */
export function serviceOrdersAtEnd(caseFile: CaseFile): readonly ServiceOrder[] {
  return patientResourcesAtEnd(caseFile)
    .filter((entry) => entry.resource.resourceType === 'ServiceRequest')
    .map((entry) => {
      const order: Element = entry.resource;
      const named = wordsOf(order.code);
      const details = [order.orderDetail, order.bodySite]
        .flatMap((concepts) => elementsOf(concepts))
        .flatMap(wordsOf);
      const codes = codesOf(order.code);
      const due = dueOf(order, caseFile.truth.now);
      return {
        ...asOrder(entry),
        text: named[0] ?? codes[0]?.code ?? 'an order that is not named',
        codes,
        words: details.length === 0 ? named : [...named, [...named, ...details].join(' ')],
        priority: asText(order.priority) ?? 'routine',
        hasOccurrence: occurrences.some((element) => order[element] !== undefined),
        ...(due === undefined ? {} : { due }),
      };
    });
}

function sameSystem(left: string | undefined, right: string): boolean {
  const plain = (system: string) => system.toLowerCase().replace(/^https?:\/\/|\/$/g, '');
  return left !== undefined && plain(left) === plain(right);
}

const knownTexts = new WeakMap<readonly string[], readonly (readonly Word[])[]>();

/** The order's texts as words; many services are held against each. */
function textsOf({ words }: ServiceOrder): readonly (readonly Word[])[] {
  const texts = knownTexts.get(words) ?? words.map(plainWords);
  knownTexts.set(words, texts);
  return texts;
}

/** True when the order is for the service: by code, or by a synonym that no exception denies. */
export function isService(order: ServiceOrder, service: ServiceConcept): boolean {
  const byCode = order.codes.some((coding) =>
    service.codes.some(
      (wanted) => wanted.code === coding.code && sameSystem(coding.system, wanted.system),
    ),
  );
  if (byCode) return true;
  const texts = textsOf(order);
  const excepted = (service.except ?? []).some((phrase) =>
    texts.some((words) => phraseIn(words, phrase)),
  );
  if (excepted) return false;
  return service.synonyms.some((phrase) => texts.some((words) => phraseIn(words, phrase)));
}

function formatDays(days: DueInDays): string {
  return days.min === days.max ? `${days.min}` : `${days.min} to ${days.max}`;
}

/** In what the order differs from the pattern, the service apart; undefined when in nothing. */
export function mismatchOfService(
  order: ServiceOrder,
  pattern: ServicePattern,
): string | undefined {
  if (pattern.placed !== undefined && pattern.placed !== order.placed) {
    return pattern.placed === 'new' ? 'it was there before the trial' : 'it was newly placed';
  }
  const priorities: readonly string[] | undefined = pattern.priorities;
  if (priorities !== undefined && !priorities.includes(order.priority)) {
    return `its priority is ${order.priority}, not ${priorities.join(' or ')}`;
  }
  if (pattern.dueInDays === undefined) return undefined;
  if (pattern.dueInOrder === 'optional' && !order.hasOccurrence) return undefined;
  if (order.due === undefined) return 'it does not say when it is due';
  const { min, max } = pattern.dueInDays;
  if (order.due.min >= min && order.due.max <= max) return undefined;
  return `it is due in ${formatDays(order.due)} days, not ${formatDays(pattern.dueInDays)}`;
}

/** True when an order stands for the service in every attribute that the pattern names. */
export function isServiceMatch(order: ServiceOrder, pattern: ServicePattern): boolean {
  if (!order.isOrder || !isService(order, pattern.service)) return false;
  return mismatchOfService(order, pattern) === undefined;
}
