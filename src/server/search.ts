/** The interaction `search`: `GET [base]/[type]?…` and `POST [base]/[type]/_search`. */
import {
  formatSearch,
  parseSearch,
  referenceTo,
  type Resource,
  type SearchQuery,
  type StoredResource,
} from '../fhir/index.ts';
import { type Answer, type Refusal, refusal } from './answer.ts';
import type { FhirCall, Pair, Target } from './fhir-call.ts';
import { splitFormatPairs } from './format-pairs.ts';

/** Resources per page where the search does not say. */
const countDefault = 50;

/** The last page that can be asked for. */
const pageMax = 1_000_000;

interface Page {
  readonly resourceType: string;
  readonly query: SearchQuery;
  /** 1 for the first. */
  readonly page: number;
  readonly count: number;
}

/** Takes the page number of our own paging links out of the parameters. */
function takePage(
  pairs: readonly Pair[],
): { readonly kind: 'page'; readonly page: number; readonly rest: readonly Pair[] } | Refusal {
  const asked = pairs.filter(([name]) => name === '_page');
  const rest = pairs.filter(([name]) => name !== '_page');
  const [first] = asked;
  if (first === undefined) return { kind: 'page', page: 1, rest };
  const page = /^[1-9]\d{0,6}$/.test(first[1]) ? Number(first[1]) : undefined;
  if (page === undefined || page > pageMax || asked.length > 1) {
    const diagnostics = `_page=${first[1].slice(0, 100)} is no page; follow a Bundle's own links`;
    return refusal(400, { code: 'invalid', diagnostics });
  }
  return { kind: 'page', page, rest };
}

/** A page link carries all that was asked, with the page size that was applied. */
function linkTo(call: FhirCall, { resourceType, query, count }: Page, page: number): string {
  const url = `${call.baseUrl}/${resourceType}`;
  const text = page === 1 ? formatSearch(query) : formatSearch({ ...query, count });
  const parts = [text, page === 1 ? '' : `_page=${page}`].filter((part) => part !== '');
  return parts.length === 0 ? url : `${url}?${parts.join('&')}`;
}

function searchset(
  call: FhirCall,
  asked: Page,
  found: { readonly resources: readonly StoredResource[]; readonly total: number },
): Resource {
  const { query, page, count } = asked;
  const entry = found.resources.map((resource) => ({
    fullUrl: `${call.baseUrl}/${referenceTo(resource)}`,
    resource,
    search: { mode: 'match' },
  }));
  const hasNext = count > 0 && page * count < found.total;
  const links: (readonly [string, number])[] = [['self', page]];
  if (count > 0 && page > 1) links.push(['previous', page - 1]);
  if (hasNext) links.push(['next', page + 1]);
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    ...(query.total === 'none' ? {} : { total: found.total }),
    link: links.map(([relation, number]) => ({ relation, url: linkTo(call, asked, number) })),
    ...(entry.length === 0 ? {} : { entry }),
  };
}

function searchBy(call: FhirCall, resourceType: string, pairs: readonly Pair[]): Answer | Refusal {
  const paged = takePage(pairs);
  if (paged.kind === 'refusal') return paged;
  const parsed = parseSearch(resourceType, paged.rest, { baseUrl: call.baseUrl });
  if (!parsed.ok) {
    return { kind: 'refusal', status: 400, issues: parsed.issues, request: call.request };
  }
  const { query } = parsed;
  const { page } = paged;
  const count = query.summary === 'count' ? 0 : (query.count ?? countDefault);
  const { fork, caller, request, extent } = call;
  const offset = (page - 1) * count;
  const found = fork.search({ query, offset, count, caller, request, extent });
  const body = searchset(call, { resourceType, query, page, count }, found);
  return { kind: 'answer', status: 200, body };
}

/** Search by what stands after the question mark. */
export function search(call: FhirCall, target: Target): Answer | Refusal {
  return searchBy(call, target.resourceType, call.pairs);
}

/** Search by a form in the body, added to what stands after the question mark. */
export async function searchByPost(call: FhirCall, target: Target): Promise<Answer | Refusal> {
  const form = await call.readText(['application/x-www-form-urlencoded']);
  if (form.kind === 'refusal') return form;
  const own = splitFormatPairs([...new URLSearchParams(form.text)]);
  if (own.kind === 'refusal') return own;
  return searchBy(call.withForm(form.text), target.resourceType, [...call.pairs, ...own.rest]);
}
