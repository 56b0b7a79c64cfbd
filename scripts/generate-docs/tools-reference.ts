/** `docs/tools.md`: the toolset, as an agent sees it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fork, Image } from '../../src/ehr/index.ts';
import { type JsonObject, type JsonValue, sequentialIds } from '../../src/lib/index.ts';
import { ehrToolset, openToolset, openWorkspace } from '../../src/tool/index.ts';
import { generatedNotice, table } from './generated-page.ts';

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(schema: JsonValue | undefined): string {
  if (!isObject(schema)) return 'any';
  const { enum: values, anyOf, type, properties, items } = schema;
  if (Array.isArray(values)) return values.map((value) => `\`${String(value)}\``).join(', ');
  if (Array.isArray(anyOf)) return anyOf.map(kindOf).join(' or ');
  if (type === 'array') return `list of ${kindOf(items)}`;
  if (isObject(properties)) return `{ ${Object.keys(properties).join(', ')} }`;
  return String(type ?? 'any');
}

function argumentRows(parameters: JsonObject): readonly (readonly string[])[] {
  const { properties, required } = parameters;
  const needed = Array.isArray(required) ? required : [];
  return Object.entries(isObject(properties) ? properties : {}).map(([name, schema]) => {
    const { description = '', default: given } = isObject(schema) ? schema : {};
    const rest = given === undefined ? '' : `${JSON.stringify(given)}`;
    const need = needed.includes(name) ? 'required' : rest;
    return [`\`${name}\``, kindOf(schema), need, String(description)];
  });
}

const introduction = `What an agent can do in a trial. A model gets these tools as they are; an
outside program calls them over HTTP ([how](how-to/outside-agent.md)), and \`GET <tools>\` gives the
full JSON Schema of each. An argument that a tool does not know is refused, never ignored.`;

/** The page. */
export async function toolsReference(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'residency-docs-'));
  try {
    const ids = sequentialIds('new');
    const fork = new Fork({ base: Image.of([]), nowMs: 0, ids });
    const workspace = await openWorkspace(folder);
    const trial = { fork, workspace, practitioner: 'Practitioner/nobody' };
    const tools = openToolset(ehrToolset, trial).schemas.flatMap((schema) => {
      const { name, description, parameters } = schema;
      const rows = argumentRows(parameters);
      const heading = ['argument', 'kind', 'default', 'what it is'];
      const list = rows.length === 0 ? 'It takes no arguments.' : table(heading, rows);
      return [`## ${name}`, description, list];
    });
    const { id, version } = ehrToolset;
    const title = `# Tools\n\n${generatedNotice}`;
    const which = `Toolset \`${id}\`, version ${version}.`;
    return `${[title, introduction, which, ...tools].join('\n\n')}\n`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
