/** A search as data: what was asked, with every part understood. */
import type { SearchParameter } from './search-parameters.ts';

/** How a date, number or quantity is compared; `eq` where none is written. */
export type SearchPrefix = 'eq' | 'ne' | 'gt' | 'lt' | 'ge' | 'le' | 'sa' | 'eb' | 'ap';

/** What a parameter's name carries after its colon. `type` is `subject:Patient`. */
export type SearchModifier = 'missing' | 'not' | 'text' | 'exact' | 'contains' | 'type';

/** One value that is looked for. `written` is the text that stood in the search. */
export type CriterionValue = { readonly written: string } & (
  | { readonly type: 'missing'; readonly missing: boolean }
  | { readonly type: 'token'; readonly form: 'any-system'; readonly code: string }
  | { readonly type: 'token'; readonly form: 'no-system'; readonly code: string }
  | { readonly type: 'token'; readonly form: 'system'; readonly system: string }
  | {
      readonly type: 'token';
      readonly form: 'system-and-code';
      readonly system: string;
      readonly code: string;
    }
  | { readonly type: 'reference'; readonly form: 'id'; readonly id: string }
  | { readonly type: 'reference'; readonly form: 'literal'; readonly reference: string }
  | { readonly type: 'string'; readonly text: string; readonly folded: string }
  | {
      readonly type: 'date';
      readonly prefix: SearchPrefix;
      readonly startMs: number;
      readonly endMs: number;
    }
  | ({ readonly type: 'number' } & SoughtNumber)
  | ({
      readonly type: 'quantity';
      readonly system?: string;
      readonly code?: string;
    } & SoughtNumber)
  | { readonly type: 'uri'; readonly uri: string }
);

/** A number that is looked for, with the range that its written digits stand for. */
export interface SoughtNumber {
  readonly prefix: SearchPrefix;
  readonly value: number;
  /** Inclusive. */
  readonly low: number;
  /** Exclusive. */
  readonly high: number;
}

/** One condition: a parameter and the values of which any will do. */
export interface SearchCriterion {
  readonly parameter: SearchParameter;
  readonly modifier?: SearchModifier;
  /** With the modifier `type`: the resource type that the reference has to name. */
  readonly targetType?: string;
  readonly alternatives: readonly CriterionValue[];
}

/** One key of the order of results. */
export interface SortRule {
  readonly parameter: SearchParameter;
  readonly direction: 'ascending' | 'descending';
}

/** A search that was understood in full; made by {@link parseSearch} only. */
export interface SearchQuery {
  readonly resourceType: string;
  /** All of them have to hold. */
  readonly criteria: readonly SearchCriterion[];
  /** First key first; empty when no order was asked for. */
  readonly sort: readonly SortRule[];
  /** Resources per page, as asked (`_count`), at the most {@link searchLimits}.countMax. */
  readonly count?: number;
  /** `_total`. */
  readonly total?: 'none' | 'estimate' | 'accurate';
  /** `_summary=count`: only the number of matches. */
  readonly summary?: 'count';
}

/** What a single search may ask for; beyond it the search is refused. */
export const searchLimits = Object.freeze({
  /** Characters of all names and values together. */
  charactersMax: 16_000,
  /** Parameters, repetitions counted. */
  parametersMax: 100,
  /** Values of one parameter, separated by commas. */
  valuesMax: 500,
  sortKeysMax: 8,
  /** Resources per page; a larger `_count` is lowered to it, as the self link shows. */
  countMax: 1000,
});
