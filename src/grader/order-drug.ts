/** Which drug a MedicationRequest is for: its codes, its words, and the ingredients of both. */
import { ingredientsInText, ingredientsOfCode } from '../knowledge/index.ts';
import { asElement, codesOf, type Element, elementsOf, wordsOf } from './elements.ts';
import { phraseIn } from './phrases.ts';
import type { DrugConcept } from './patterns.ts';
import { referenceIn } from './reference.ts';
import { plainWords, type Word } from './word-forms.ts';

/** What an order says of its drug. */
export interface OrderDrug {
  /** For people: the order's own words, or its code. */
  readonly text: string;
  /** RXCUIs as given (ingredient or product), and the ingredients that the table knows for them. */
  readonly codes: readonly string[];
  readonly ingredientsByCode: readonly string[];
  readonly words: readonly string[];
  readonly ingredientsByText: readonly string[];
}

function isRxnorm(system: string | undefined): boolean {
  return system === undefined || /rxnorm/i.test(system);
}

function medicationElements(
  order: Element,
  medications: ReadonlyMap<string, Element>,
): readonly unknown[] {
  const concept = order.medicationCodeableConcept;
  const pointer = asElement(order.medicationReference);
  const target = referenceIn(pointer);
  const contained = elementsOf(order.contained).find(
    (item) => target !== undefined && `#${String(item.id)}` === target,
  );
  const medication = contained ?? (target === undefined ? undefined : medications.get(target));
  const ingredients = elementsOf(medication?.ingredient).map((item) => item.itemCodeableConcept);
  const display = pointer === undefined ? undefined : { text: pointer.display };
  return [concept, medication?.code, ...ingredients, display];
}

/** Reads an order's drug; `medications` are the Medication resources by reference. */
export function readOrderDrug(
  order: Element,
  medications: ReadonlyMap<string, Element>,
): OrderDrug {
  const concepts = medicationElements(order, medications);
  const codes = concepts
    .flatMap(codesOf)
    .filter((coding) => isRxnorm(coding.system))
    .map((coding) => coding.code);
  const words = [...new Set(concepts.flatMap(wordsOf))];
  return {
    text: words[0] ?? codes[0] ?? 'a drug that is not named',
    codes: [...new Set(codes)],
    ingredientsByCode: [...new Set(codes.flatMap(ingredientsOfCode))],
    words,
    ingredientsByText: [...new Set(words.flatMap(ingredientsInText))],
  };
}

const knownIngredients = new WeakMap<OrderDrug, readonly string[]>();

/** All ingredients, by code or by name. */
export function ingredientsOf(drug: OrderDrug): readonly string[] {
  const found = knownIngredients.get(drug) ?? [
    ...new Set([...drug.ingredientsByCode, ...drug.ingredientsByText]),
  ];
  knownIngredients.set(drug, found);
  return found;
}

/**
 * True when code and words name different drugs: such an order may be read as either, so it meets
 * no demand, and it breaks the bans on both.
 */
export function contradictsItself(drug: OrderDrug): boolean {
  if (drug.ingredientsByCode.length === 0 || drug.ingredientsByText.length === 0) return false;
  return !drug.ingredientsByCode.some((code) => drug.ingredientsByText.includes(code));
}

const known = new WeakMap<OrderDrug, readonly (readonly Word[])[]>();

/** The drug's texts as words; many patterns are held against each. */
function wordsOfDrug(drug: OrderDrug): readonly (readonly Word[])[] {
  const found = known.get(drug) ?? drug.words.map(plainWords);
  known.set(drug, found);
  return found;
}

/** True when the order is for the concept, by code, by ingredient or by name. */
export function isDrug(drug: OrderDrug, concept: DrugConcept): boolean {
  const { rxnorm: wanted, name, synonyms } = concept;
  if (drug.codes.some((code) => wanted.includes(code))) return true;
  if (ingredientsOf(drug).some((code) => wanted.includes(code))) return true;
  return wordsOfDrug(drug).some(
    (words) => phraseIn(words, name) || synonyms.some((synonym) => phraseIn(words, synonym)),
  );
}
