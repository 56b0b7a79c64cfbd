/** Google, by the Gemini API. */
import type { Provider } from './provider.ts';

/** `google:<model>` */
export const google: Provider = Object.freeze<Provider>({
  name: 'google',
  description: 'Google, Gemini API',
  keyVariable: 'GOOGLE_GENERATIVE_AI_API_KEY',
  key: 'required',
  defaultBaseUrl: 'https://generativelanguage.googleapis.com/v1beta',
  load: async ({ modelName, apiKey = '', baseUrl, fetch }) => {
    const { createGoogleGenerativeAI } = await import('@ai-sdk/google');
    return createGoogleGenerativeAI({ apiKey, baseURL: baseUrl, fetch })(modelName);
  },
});
