/** OpenAI, by its Responses API, which is the one that keeps reasoning between steps. */
import type { Provider } from './provider.ts';

/** `openai:<model>` */
export const openai: Provider = Object.freeze<Provider>({
  name: 'openai',
  description: 'OpenAI, Responses API',
  keyVariable: 'OPENAI_API_KEY',
  key: 'required',
  defaultBaseUrl: 'https://api.openai.com/v1',
  // By default the Responses API stores every request on the server and the SDK then sends only
  // pointers into that store. Trials are complete in themselves, and stay at home.
  providerOptions: { openai: { store: false } },
  load: async ({ modelName, apiKey = '', baseUrl, fetch }) => {
    const { createOpenAI } = await import('@ai-sdk/openai');
    return createOpenAI({ apiKey, baseURL: baseUrl, fetch }).responses(modelName);
  },
});
