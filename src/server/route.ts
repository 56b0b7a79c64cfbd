/** What a method and a path ask for. */
import { isResourceType, resourceTypes } from '../fhir/index.ts';
import { formatSuggestion } from '../lib/index.ts';
import { type Answer, notSupported, type Refusal, refusal } from './answer.ts';
import { capabilities } from './capabilities.ts';
import type { FhirCall } from './fhir-call.ts';
import { interactions } from './interactions.ts';
import { searchByPost } from './search.ts';

/** Method and path of a request, the path below the base, decoded and split. */
export interface Asked {
  readonly method: string;
  readonly path: readonly string[];
  /** Whether anything but `_format` and `_pretty` stands after the question mark. */
  readonly hasParameters: boolean;
}

/** Something to do. */
interface Route {
  readonly kind: 'route';
  readonly takesParameters: boolean;
  readonly run: (call: FhirCall) => Answer | Refusal | Promise<Answer | Refusal>;
}

const idPattern = /^[A-Za-z0-9.-]{1,64}$/;

function methodNotAllowed({ method }: Asked, allowed: readonly string[]): Refusal {
  const allow = allowed.join(', ');
  const diagnostics = `${method.slice(0, 20)} is not allowed here; allowed: ${allow || 'none'}`;
  return { ...refusal(405, { code: 'not-supported', diagnostics }), headers: { Allow: allow } };
}

function nothingHere({ path }: Asked): Refusal {
  const place = path.join('/').slice(0, 200);
  const help = 'a FHIR URL is [base]/[type], [base]/[type]/[id] or [base]/metadata';
  const diagnostics = `there is nothing at "${place}"; ${help}`;
  return refusal(404, { code: 'not-found', diagnostics });
}

/** Parts of R4's RESTful interface that are known and not there. */
function unsupportedPart({ method, path }: Asked): Refusal | undefined {
  const operation = path.find((part) => part.startsWith('$'));
  if (operation !== undefined) {
    return notSupported(`the operation ${operation.slice(0, 100)} is not supported; none is`);
  }
  if (path.includes('_history')) {
    const name = path[2] === '_history' && path.length === 4 ? 'vread' : 'history';
    return notSupported(`${name} is not supported; only the current version can be read`);
  }
  if (method === 'PATCH') {
    return notSupported('patch is not supported; read the resource and update it with PUT');
  }
  return undefined;
}

function routeBase(asked: Asked): Refusal {
  if (asked.method === 'POST') {
    return notSupported('batch and transaction are not supported; send one request per resource');
  }
  if (asked.method === 'GET') {
    return notSupported('search over all resource types is not supported; name one in the URL');
  }
  return methodNotAllowed(asked, []);
}

function conditional({ method, path, hasParameters }: Asked): Refusal | undefined {
  if (path.length !== 1 || !hasParameters) return undefined;
  const names: Readonly<Record<string, string>> = { PUT: 'update', DELETE: 'delete' };
  const name = Object.hasOwn(names, method) ? names[method] : undefined;
  if (name === undefined) return undefined;
  return notSupported(`conditional ${name} is not supported; search first, then name the id`);
}

function routeInteraction(asked: Asked): Route | Refusal {
  const { method, path } = asked;
  const [resourceType = '', id = ''] = path;
  const on = path.length === 1 ? 'type' : 'instance';
  const here = interactions.filter((interaction) => interaction.on === on);
  const found = here.find((interaction) => interaction.method === method);
  if (found === undefined) {
    const allowed = here.map((interaction) => interaction.method);
    return conditional(asked) ?? methodNotAllowed(asked, allowed);
  }
  if (on === 'instance' && !idPattern.test(id)) {
    const diagnostics = `"${id.slice(0, 100)}" is not an id: 1 to 64 of A-Z a-z 0-9 - and .`;
    return refusal(404, { code: 'not-found', diagnostics });
  }
  const { takesParameters, run } = found;
  return { kind: 'route', takesParameters, run: (call) => run(call, { resourceType, id }) };
}

function routeSearchByPost(asked: Asked): Route | Refusal {
  if (asked.method !== 'POST') return methodNotAllowed(asked, ['POST']);
  const [resourceType = ''] = asked.path;
  return {
    kind: 'route',
    takesParameters: true,
    run: (call) => searchByPost(call, { resourceType, id: '' }),
  };
}

function routeMetadata(asked: Asked): Route | Refusal {
  if (asked.method !== 'GET') return methodNotAllowed(asked, ['GET']);
  return { kind: 'route', takesParameters: false, run: capabilities };
}

/** The interaction that is asked for, or why there is none. */
export function route(asked: Asked): Route | Refusal {
  const { path } = asked;
  const [first, second] = path;
  if (first === undefined) return unsupportedPart(asked) ?? routeBase(asked);
  if (first === 'metadata' && path.length === 1) return routeMetadata(asked);
  if (first === '_search' && path.length === 1) return routeBase({ ...asked, method: 'GET' });
  if (/^[$_]/.test(first)) return unsupportedPart(asked) ?? nothingHere(asked);
  if (!isResourceType(first)) {
    const near = formatSuggestion(first.slice(0, 100), resourceTypes);
    const diagnostics = `"${first.slice(0, 100)}" is not an R4 resource type${near}`;
    return refusal(404, { code: 'not-found', diagnostics });
  }
  const unsupported = unsupportedPart(asked);
  if (unsupported !== undefined) return unsupported;
  if (second === '_search' && path.length === 2) return routeSearchByPost(asked);
  if (path.length <= 2) return routeInteraction(asked);
  if (path.length === 3) {
    const help = `search ${String(path[2]).slice(0, 100)} by its reference instead`;
    return notSupported(`search in a compartment is not supported; ${help}`);
  }
  return nothingHere(asked);
}
