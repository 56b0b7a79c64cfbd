/** Anthropic, by its Messages API. */
import type { Provider } from './provider.ts';

/** `anthropic:<model>` */
export const anthropic: Provider = Object.freeze<Provider>({
  name: 'anthropic',
  description: 'Anthropic, Messages API',
  keyVariable: 'ANTHROPIC_API_KEY',
  key: 'required',
  defaultBaseUrl: 'https://api.anthropic.com/v1',
  load: async ({ modelName, apiKey = '', baseUrl, fetch }) => {
    const { createAnthropic } = await import('@ai-sdk/anthropic');
    return createAnthropic({ apiKey, baseURL: baseUrl, fetch })(modelName);
  },
});
