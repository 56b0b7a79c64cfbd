/** From `provider:model` to a language model. */
import { type Clock, formatSuggestion, ResidencyError, systemClock } from '../lib/index.ts';
import { boundedFetch } from './bounded-fetch.ts';
import type { LanguageModel } from './contract.ts';
import { anthropic } from './providers/anthropic.ts';
import { google } from './providers/google.ts';
import { openai } from './providers/openai.ts';
import { openaiCompatible } from './providers/openai-compatible.ts';
import type { Provider } from './providers/provider.ts';

const providers: readonly Provider[] = [anthropic, openai, google, openaiCompatible];

/**
 * Milliseconds that one attempt may take. A little less than the 300 s after which `fetch` in
 * Node gives up by itself, so that the error is ours and says what happened.
 */
export const MODEL_TIMEOUT_MS = 290_000;

/** A provider, for help texts. */
export interface KnownProvider {
  readonly name: string;
  readonly description: string;
  /** The environment variables that it reads. */
  readonly variables: readonly string[];
}

/** The providers that {@link resolveModel} knows, in the order of help texts. */
export const knownProviders: readonly KnownProvider[] = Object.freeze(
  providers.map(({ name, description, keyVariable, baseUrlVariable }) => ({
    name,
    description,
    variables: baseUrlVariable === undefined ? [keyVariable] : [keyVariable, baseUrlVariable],
  })),
);

/** What {@link resolveModel} takes. */
export interface ResolveModelOptions {
  /** `<provider>:<model>`; the model's name may itself have colons. */
  readonly model: string;
  /** @defaultValue the provider's own address, or its environment variable */
  readonly baseUrl?: string;
  /** Where keys are looked up. The process environment is read by the caller alone. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** @defaultValue the global `fetch` */
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds that one attempt may take. @defaultValue {@link MODEL_TIMEOUT_MS} */
  readonly timeoutMs?: number;
  /** For `Retry-After` as a date. @defaultValue the machine's clock */
  readonly clock?: Clock;
}

function configurationError(code: string, message: string): ResidencyError {
  return new ResidencyError({ code, category: 'invalid', message });
}

function providerList(): string {
  return providers.map(({ name }) => name).join(', ');
}

function splitName(model: string): { readonly provider: Provider; readonly modelName: string } {
  const colon = model.indexOf(':');
  if (colon < 1 || colon === model.length - 1) {
    throw configurationError(
      'model-name-invalid',
      `"${model}" is not a model; write <provider>:<model>, with one of: ${providerList()}`,
    );
  }
  const name = model.slice(0, colon);
  const provider = providers.find((candidate) => candidate.name === name);
  if (provider === undefined) {
    const names = providers.map((candidate) => candidate.name);
    throw configurationError(
      'model-provider-unknown',
      `no provider "${name}"; there are: ${providerList()}${formatSuggestion(name, names)}`,
    );
  }
  return { provider, modelName: model.slice(colon + 1) };
}

function keyOf(provider: Provider, options: ResolveModelOptions): string | undefined {
  const key = options.environment[provider.keyVariable]?.trim();
  if (key !== undefined && key !== '') return key;
  if (provider.key === 'optional') return undefined;
  throw configurationError(
    'model-key-missing',
    `${options.model} needs a key; set the environment variable ${provider.keyVariable}`,
  );
}

function baseUrlOf(provider: Provider, options: ResolveModelOptions): string {
  const { baseUrlVariable, defaultBaseUrl } = provider;
  const fromVariable =
    baseUrlVariable === undefined ? undefined : options.environment[baseUrlVariable]?.trim();
  const url = options.baseUrl ?? (fromVariable || defaultBaseUrl);
  if (url === undefined) {
    throw configurationError(
      'model-base-url-missing',
      `${options.model} needs an address; give a base URL or set ${baseUrlVariable}`,
    );
  }
  const protocol = URL.canParse(url) ? new URL(url).protocol : '';
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw configurationError(
      'model-base-url-invalid',
      `"${url}" is not the address of a model; it looks like http://localhost:8000/v1`,
    );
  }
  return url.replace(/\/+$/, '');
}

/** Loads the vendor's package on the first call and keeps the model for the next ones. */
function loadOnce(load: () => Promise<LanguageModel>): () => Promise<LanguageModel> {
  let loaded: Promise<LanguageModel> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

/**
 * Finds the model that a name stands for. Checks everything that can be checked without the
 * network; the vendor's package is loaded on the first call of the model.
 *
 * @throws {@link ResidencyError} of category `invalid` with code `model-name-invalid`,
 *   `model-provider-unknown`, `model-key-missing`, `model-base-url-missing` or
 *   `model-base-url-invalid`
 * @example
 * ```ts
 * const model = resolveModel({
 *   model: 'openai-compatible:qwen3',
 *   baseUrl: 'http://localhost:8000/v1',
 *   environment: {},
 * });
 * ```
 */
export function resolveModel(options: ResolveModelOptions): LanguageModel {
  const { provider, modelName } = splitName(options.model);
  const key = keyOf(provider, options);
  const apiKey = key === undefined ? {} : { apiKey: key };
  const baseUrl = baseUrlOf(provider, options);
  const { clock = systemClock, timeoutMs = MODEL_TIMEOUT_MS } = options;
  const load = loadOnce(async () => {
    const fetch = boundedFetch(options.fetch ?? globalThis.fetch);
    const [{ sdkLanguageModel }, sdkModel] = await Promise.all([
      import('./sdk-model.ts'),
      provider.load({ modelName, baseUrl, fetch, ...apiKey }),
    ]);
    const { keyVariable, providerOptions } = provider;
    const extras = providerOptions === undefined ? {} : { providerOptions };
    const id = options.model;
    return sdkLanguageModel({ id, sdkModel, keyVariable, timeoutMs, clock, ...apiKey, ...extras });
  });
  return {
    id: options.model,
    generate: async (request, signal) => (await load()).generate(request, signal),
  };
}
