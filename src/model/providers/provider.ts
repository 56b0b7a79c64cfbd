/** What a provider is: where its key comes from, and how its model object is made. */
import type { SdkCall, SdkModel } from '../sdk-types.ts';

/** What a provider needs to make a model. */
interface ProviderSettings {
  /** The provider's name for the model, `claude-x`. */
  readonly modelName: string;
  /** Absent only where the provider needs none. */
  readonly apiKey?: string;
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
}

/** One provider of language models. */
export interface Provider {
  /** As it is written before the colon. */
  readonly name: string;
  /** One line for help texts. */
  readonly description: string;
  /** The environment variable with the key. */
  readonly keyVariable: string;
  readonly key: 'required' | 'optional';
  /** Where it is reached unless told otherwise; absent where there is no such place. */
  readonly defaultBaseUrl?: string;
  /** The environment variable with another address than `defaultBaseUrl`. */
  readonly baseUrlVariable?: string;
  /** Settings that go with every call. */
  readonly providerOptions?: NonNullable<SdkCall['providerOptions']>;
  /** Loads the vendor's package on first use, so that start-up does not pay for it. */
  readonly load: (settings: ProviderSettings) => Promise<SdkModel>;
}
