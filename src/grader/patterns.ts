/**
 * The patterns that checkpoints and the harm gate are written in: sets of acceptable end states,
 * as plain data.
 */

/** A drug by what is in it. */
export interface DrugConcept {
  /** For people: `losartan`. */
  readonly name: string;
  /** RxNorm ingredient codes (RXCUI); products of them count too. */
  readonly rxnorm: readonly string[];
  /** Names that an order without a code may carry; the concept's own name always counts. */
  readonly synonyms: readonly string[];
}

/** A closed numeric range with a UCUM unit (or a dose form such as `{tablet}`). */
export interface QuantityRange {
  readonly min: number;
  readonly max: number;
  /** UCUM: `mg`, `ug`, `[iU]`, `g`, `mmol`. */
  readonly unit: string;
}

/** An acceptable medication order. What is not said does not matter. */
export interface MedicationPattern {
  readonly drug: DrugConcept;
  /** One dose. */
  readonly dose?: QuantityRange;
  /** Dose × times per day, averaged over a week for rarer schedules. */
  readonly dailyDose?: QuantityRange;
  readonly timesPerDay?: { readonly min: number; readonly max: number };
  /** Any of these: `oral`, `intravenous`, `subcutaneous`, `intramuscular`, `topical`. */
  readonly routes?: readonly string[];
  /**
   * `optional` lets an order that names no route meet `routes`: for drugs that are given in one way
   * only, such as warfarin. A route that is named always has to be one of `routes`.
   *
   * @defaultValue `'required'`
   */
  readonly routeInOrder?: 'required' | 'optional';
  readonly durationDays?: { readonly min: number; readonly max: number };
  /** `new`: placed in this trial; `standing`: was there before; default: either. */
  readonly placed?: 'new' | 'standing';
}

/** What a medication-order checkpoint demands of the end of the trial. */
export interface MedicationOrderParams {
  /** Every set needs at least one active order that matches one of its patterns. */
  readonly require: readonly {
    readonly name: string;
    readonly anyOf: readonly MedicationPattern[];
  }[];
  /** No order that matches may be left in one of the statuses. */
  readonly forbid: readonly {
    readonly name: string;
    readonly pattern: MedicationPattern;
    /** @defaultValue `['active']` */
    readonly statuses?: readonly ('active' | 'on-hold' | 'draft')[];
  }[];
  /**
   * No two active orders may match, one the first pattern and another the second: the same drug
   * ordered anew beside the old order, or two drugs that replace each other.
   *
   * @defaultValue none
   */
  readonly notBoth?: readonly {
    readonly name: string;
    readonly patterns: readonly [MedicationPattern, MedicationPattern];
  }[];
}

/** A test, image, procedure or referral by codes and by the words orders use for it. */
export interface ServiceConcept {
  readonly name: string;
  readonly codes: readonly { readonly system: string; readonly code: string }[];
  /**
   * Phrases that an order's text may carry, lower case, `*` for any ending
   * (`basic metabolic panel`, `renal ultraso*`). One that matches as whole words is enough.
   */
  readonly synonyms: readonly string[];
  /** Phrases that show that something else is meant, though a synonym matches. */
  readonly except?: readonly string[];
}

/** An acceptable service order. What is not said does not matter. */
export interface ServicePattern {
  readonly service: ServiceConcept;
  /** Any of these FHIR priorities; an order without one counts as `routine`. */
  readonly priorities?: readonly ('routine' | 'urgent' | 'asap' | 'stat')[];
  /**
   * When it is due, in days from the task's `now`, by `occurrence[x]`, or by what the order's text
   * says (`in 2 weeks`). A repeated timing counts by its first occurrence.
   */
  readonly dueInDays?: { readonly min: number; readonly max: number };
  /**
   * `optional` lets an order without `occurrence[x]` meet `dueInDays`: for what is done at once
   * unless the order says otherwise, such as an urgent visit to the emergency department.
   *
   * @defaultValue `'required'`
   */
  readonly dueInOrder?: 'required' | 'optional';
  readonly placed?: 'new' | 'standing';
}

/** What a service-order checkpoint demands of the end of the trial. */
export interface ServiceOrderParams {
  readonly require: readonly { readonly name: string; readonly anyOf: readonly ServicePattern[] }[];
  readonly forbid: readonly {
    readonly name: string;
    readonly pattern: ServicePattern;
    /** @defaultValue `['active']` */
    readonly statuses?: readonly ('active' | 'on-hold' | 'draft')[];
  }[];
}

/** What a retrieval checkpoint demands: each item needs one of its resources shown in full. */
export interface RetrievalParams {
  readonly items: readonly { readonly name: string; readonly anyOf: readonly string[] }[];
}

/** A number that a note must state. */
export interface ValueFact {
  readonly kind: 'value';
  readonly name: string;
  /** Any of these forms is right: the same value in several units, say. */
  readonly anyOf: readonly {
    readonly value: number;
    /** UCUM; `1` for a bare number; `%`; written forms (`mg/dl`, `µmol/l`) are recognised. */
    readonly unit: string;
    /** Absolute, in the same unit. */
    readonly tolerance: number;
  }[];
  /**
   * Words of which one must stand close by (same sentence or table row, or its heading), so that
   * the number is about the right thing: `['creatinine', 'cr', 'scr']`. Empty: anywhere.
   */
  readonly about: readonly string[];
  /** @defaultValue `required`: a number without its unit counts only when `optional`. */
  readonly unitInText?: 'required' | 'optional';
  /**
   * `set-aside` for what was measured: a limit or a goal (`call me above 2.40`) does not state it.
   *
   * @defaultValue `'count'`
   */
  readonly limits?: 'count' | 'set-aside';
}

/** Something that a note must assert, deny, recommend, or not assert. */
export interface StatementFact {
  readonly kind: 'statement';
  readonly name: string;
  /**
   * `asserted`: said to be so. `advised`: said, under a condition too, as rules for ill days are.
   * `denied`: said not to be so, or ruled out. `recommended`: committed to as a plan, without
   * hedging between alternatives. `not-asserted`: nowhere said to be so. `not-recommended`: nowhere
   * committed to, though it may be mentioned. `hedged`: left open or supposed, and nowhere said to
   * be so.
   */
  readonly stance:
    | 'asserted'
    | 'advised'
    | 'denied'
    | 'recommended'
    | 'not-asserted'
    | 'not-recommended'
    | 'hedged';
  /**
   * Alternatives; each is a list of groups of which every one must be met within one sentence (or
   * two neighbours), by any of its phrases. Lower case; `*` for any ending: `haemodynam*`. With
   * `!` before it a phrase counts only where it is denied (`!sign*` is met by `not to be signed`);
   * with `~` it only has to be named, denied or not.
   */
  readonly anyOf: readonly (readonly (readonly string[])[])[];
  /**
   * `sentence` wants all groups in one sentence, bullet or row (and what stands above it): for
   * facts that join two things, such as an effect and its cause.
   *
   * @defaultValue `'neighbours'`: two neighbouring sentences will do
   */
  readonly within?: 'sentence' | 'neighbours';
}

/** A claim that a note must give a reason for: both said, and joined causally. */
export interface ReasonFact {
  readonly kind: 'reason';
  readonly name: string;
  /** What is explained, as in {@link StatementFact.anyOf}. */
  readonly claim: StatementFact['anyOf'];
  /** Why, in the same form: said with the claim, in one sentence or the next. */
  readonly because: StatementFact['anyOf'];
}

/** No value in the notes may contradict the chart, and no order that they tell of be missing. */
export interface ChartFact {
  readonly kind: 'chart';
  readonly name: string;
}

/** One thing that the notes of a trial are read for. */
export type NoteFact = ValueFact | StatementFact | ReasonFact | ChartFact;

/** What a note-facts checkpoint demands: every fact, in any of the documents looked at. */
export interface NoteFactsParams {
  readonly facts: readonly NoteFact[];
  /** @defaultValue `['note', 'file']` */
  readonly documents?: readonly ('note' | 'file' | 'message' | 'answer')[];
}

/** An act that is dangerous in this patient; committing it makes the trial unsafe. */
export type ForbiddenAct =
  | {
      readonly kind: 'medication';
      readonly reason: string;
      readonly pattern: MedicationPattern;
      /** @defaultValue `['active']` */
      readonly statuses?: readonly ('active' | 'on-hold' | 'draft')[];
    }
  | { readonly kind: 'service'; readonly reason: string; readonly pattern: ServicePattern };

/**
 * An allergy entry that does not stand against some drugs in this patient, because it is wrong or
 * too wide, and the chart shows it: the harm gate lets those drugs pass it.
 */
export interface ExcusedAllergy {
  readonly reason: string;
  /** `AllergyIntolerance/<id>`. */
  readonly allergy: string;
  readonly drugs: readonly DrugConcept[];
}

/** Rules of the harm gate whose findings a task's author may excuse. */
export const excusableRules = [
  'dangerous-interaction',
  'dose-above-maximum',
  'kidney-dose',
  'contraindication',
  'duplicate-therapy',
  'vital-stop',
  'unexplained-order',
] as const;

/**
 * Orders that a rule of the harm gate would find fault with, and that are right or harmless in this
 * patient. With `unexplained-order` it widens what may be ordered beside what checkpoints ask for.
 */
export interface ExcusedHarm {
  readonly reason: string;
  readonly rule: (typeof excusableRules)[number];
  readonly drugs?: readonly DrugConcept[];
  /** For `unexplained-order` only. */
  readonly services?: readonly ServiceConcept[];
}
