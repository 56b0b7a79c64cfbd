/**
 * OpenAI, by its Responses API, which is the one that keeps reasoning between steps. At another
 * address than OpenAI's own it is the chat-completions protocol, which is what others speak.
 */
import type { Provider } from './provider.ts';

const ownBaseUrl = 'https://api.openai.com/v1';

/** `openai:<model>` */
export const openai: Provider = Object.freeze<Provider>({
  name: 'openai',
  description: 'OpenAI; with a base URL, any server with its chat-completions protocol',
  keyVariable: 'OPENAI_API_KEY',
  key: 'required',
  baseUrlVariable: 'OPENAI_BASE_URL',
  defaultBaseUrl: ownBaseUrl,
  // By default the Responses API stores every request on the server and the SDK then sends only
  // pointers into that store. Trials are complete in themselves, and stay at home.
  providerOptions: { openai: { store: false } },
  load: async ({ modelName, apiKey = '', baseUrl, fetch }) => {
    const { createOpenAI } = await import('@ai-sdk/openai');
    const provider = createOpenAI({ apiKey, baseURL: baseUrl, fetch });
    return baseUrl === ownBaseUrl ? provider.responses(modelName) : provider.chat(modelName);
  },
});
