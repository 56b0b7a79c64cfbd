/** The resources of one type while an image is built. */
import {
  knownAtMs,
  type Resource,
  type SearchParameter,
  searchParametersOf,
  type SearchValue,
  searchValuesReader,
  type StoredResource,
} from '../../fhir/index.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import { GrowingWords } from './growing-words.ts';
import { KeyBuilders } from './key-builders.ts';
import { type KeyTables, noText } from './key-columns.ts';
import { ParameterBuilder, type ParameterColumns } from './parameter-builder.ts';
import { placesOf, sortableWords, sortByColumn } from './radix-sort.ts';
import type { TextInterner } from './text-interner.ts';

/** A parameter, with a builder from its first value on. */
interface ParameterSlot {
  readonly parameter: SearchParameter;
  readonly valuesOf: (resource: Resource) => readonly SearchValue[];
  readonly double: Double | undefined;
  builder: ParameterBuilder | undefined;
}

/** An earlier parameter that has the same values in a resource without certain elements. */
interface Double {
  readonly slot: ParameterSlot;
  /** Top-level elements: where one is there, the values differ. */
  readonly without: readonly string[];
}

/** What parameters have in common that give the same values for the same paths. */
function nameOfValues(parameter: SearchParameter, paths: SearchParameter['paths']): string {
  return JSON.stringify([parameter.type, paths, parameter.components.map((one) => one.paths)]);
}

/**
 * The earlier parameter whose only path is this one's first, as `code` is that of `combo-code`,
 * which goes on to look at components. Reading and keeping values is most of an import.
 */
function doubleOf(
  parameter: SearchParameter,
  earlier: ReadonlyMap<string, ParameterSlot>,
): Double | undefined {
  const [path, ...others] = parameter.paths;
  if (path === undefined) return undefined;
  const slot = earlier.get(nameOfValues(parameter, [path]));
  const without = others.flatMap(({ steps }) => steps[0]?.element ?? []);
  return slot === undefined || without.length < others.length ? undefined : { slot, without };
}

function slotsOf(resourceType: string): readonly ParameterSlot[] {
  const slots: ParameterSlot[] = [];
  const byValues = new Map<string, ParameterSlot>();
  for (const parameter of searchParametersOf(resourceType).values()) {
    const valuesOf = searchValuesReader(parameter);
    const double = doubleOf(parameter, byValues);
    const slot = { parameter, valuesOf, double, builder: undefined };
    slots.push(slot);
    const name = nameOfValues(parameter, parameter.paths);
    if (!byValues.has(name)) byValues.set(name, slot);
  }
  return slots;
}

function lacksAll(resource: Resource, elements: readonly string[]): boolean {
  for (const element of elements) if (resource[element] !== undefined) return false;
  return true;
}

/** Collects the resources of a type. */
export class TypeBuilder {
  readonly resourceType: string;
  readonly number: number;
  /** By the order in which they came: the image-wide number, the id's text, and the time. */
  readonly #members = new GrowingWords();
  readonly #ids = new GrowingWords();
  readonly #known = new GrowingNumbers();
  readonly #keys: KeyBuilders;
  readonly #slots: readonly ParameterSlot[];

  constructor(
    type: { readonly resourceType: string; readonly number: number },
    texts: TextInterner,
  ) {
    this.resourceType = type.resourceType;
    this.number = type.number;
    this.#keys = new KeyBuilders(texts);
    this.#slots = slotsOf(type.resourceType);
  }

  get count(): number {
    return this.#members.length;
  }

  get members(): Uint32Array {
    return this.#members.view();
  }

  get ids(): Uint32Array {
    return this.#ids.view();
  }

  get known(): Float64Array {
    return this.#known.view();
  }

  add(
    resource: StoredResource,
    numbers: { readonly member: number; readonly idText: number },
  ): void {
    const owner = this.count;
    this.#members.push(numbers.member);
    this.#ids.push(numbers.idText);
    this.#known.push(knownAtMs(resource) ?? Number.NaN);
    for (const slot of this.#slots) {
      const { double } = slot;
      if (double !== undefined && lacksAll(resource, double.without)) {
        const { builder } = double.slot;
        if (builder === undefined) continue;
        slot.builder ??= new ParameterBuilder(builder.keys);
        slot.builder.addAsIn(builder, owner);
        continue;
      }
      const values = slot.valuesOf(resource);
      const first = values[0];
      if (first === undefined) continue;
      slot.builder ??= new ParameterBuilder(this.#keys.of(slot.parameter, first.type));
      slot.builder.add(owner, values);
    }
  }

  /** The resources in an image's order: newest first, those without a time last, ties by id. */
  order(ranks: Uint32Array): Uint32Array {
    const order = placesOf(this.count);
    sortByColumn(
      order,
      this.ids.map((number) => ranks[number] ?? noText),
    );
    const newestFirst = this.known.map((known) => (Number.isNaN(known) ? Infinity : -known));
    const { high, low } = sortableWords(newestFirst);
    sortByColumn(order, low);
    sortByColumn(order, high);
    return order;
  }

  /** The columns of one parameter after the other; what is not needed any more is let go. */
  *parameters(
    places: Uint32Array,
    tables: KeyTables,
  ): Generator<{ readonly name: string; readonly columns: ParameterColumns }> {
    for (const slot of this.#slots) {
      const { builder, parameter } = slot;
      if (builder === undefined) continue;
      slot.builder = undefined;
      yield { name: parameter.name, columns: builder.columns(places, tables) };
    }
  }
}
