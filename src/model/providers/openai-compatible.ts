/** Any server that speaks OpenAI's chat-completions protocol: vLLM, llama.cpp, Ollama, gateways. */
import type { Provider } from './provider.ts';

/** `openai-compatible:<model>` */
export const openaiCompatible: Provider = Object.freeze<Provider>({
  name: 'openai-compatible',
  description: 'any server with the chat-completions protocol; needs a base URL',
  keyVariable: 'OPENAI_COMPATIBLE_API_KEY',
  key: 'optional',
  baseUrlVariable: 'OPENAI_COMPATIBLE_BASE_URL',
  load: async ({ modelName, apiKey, baseUrl, fetch }) => {
    const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
    const provider = createOpenAICompatible({
      name: 'openai-compatible',
      baseURL: baseUrl,
      fetch,
      ...(apiKey === undefined ? {} : { apiKey }),
    });
    return provider.chatModel(modelName);
  },
});
