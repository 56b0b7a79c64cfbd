import { describe, expect, test } from 'vitest';
import { knownProviders, resolveModel } from './resolve-model.ts';

const attempt = (model: string, environment: Record<string, string> = {}, baseUrl?: string) => {
  try {
    return resolveModel({ model, environment, ...(baseUrl === undefined ? {} : { baseUrl }) }).id;
  } catch (error) {
    return error;
  }
};

describe('resolveModel', () => {
  test('knows four providers and which variables each one reads', () => {
    expect(knownProviders).toEqual([
      {
        name: 'anthropic',
        description: 'Anthropic, Messages API',
        variables: ['ANTHROPIC_API_KEY'],
      },
      {
        name: 'openai',
        description: 'OpenAI; with a base URL, any server with its chat-completions protocol',
        variables: ['OPENAI_API_KEY', 'OPENAI_BASE_URL'],
      },
      {
        name: 'google',
        description: 'Google, Gemini API',
        variables: ['GOOGLE_GENERATIVE_AI_API_KEY'],
      },
      {
        name: 'openai-compatible',
        description: 'any server with the chat-completions protocol; needs a base URL',
        variables: ['OPENAI_COMPATIBLE_API_KEY', 'OPENAI_COMPATIBLE_BASE_URL'],
      },
    ]);
  });

  test.each([
    ['anthropic:claude-x', { ANTHROPIC_API_KEY: 'k' }],
    ['openai:gpt-x', { OPENAI_API_KEY: 'k' }],
    ['google:gemini-x', { GOOGLE_GENERATIVE_AI_API_KEY: 'k' }],
    ['openai-compatible:org/model:7b', { OPENAI_COMPATIBLE_BASE_URL: 'http://localhost:1/v1' }],
  ])('resolves %s, without the network', (model, environment) => {
    expect(attempt(model, environment)).toBe(model);
  });

  test('says which providers exist when the name has none, or an unknown one', () => {
    expect(attempt('gpt-x')).toMatchObject({
      code: 'model-name-invalid',
      category: 'invalid',
      message:
        '"gpt-x" is not a model; write <provider>:<model>, with one of: ' +
        'anthropic, openai, google, openai-compatible',
    });
    expect(attempt('antropic:claude-x')).toMatchObject({
      code: 'model-provider-unknown',
      category: 'invalid',
      message:
        'no provider "antropic"; there are: anthropic, openai, google, openai-compatible' +
        '; did you mean "anthropic"?',
    });
    expect(attempt('openai:')).toMatchObject({ code: 'model-name-invalid' });
  });

  test.each([
    ['anthropic:claude-x', 'ANTHROPIC_API_KEY'],
    ['openai:gpt-x', 'OPENAI_API_KEY'],
    ['google:gemini-x', 'GOOGLE_GENERATIVE_AI_API_KEY'],
  ])('says that %s needs %s', (model, variable) => {
    expect(attempt(model, { [variable]: '  ' })).toMatchObject({
      code: 'model-key-missing',
      category: 'invalid',
      message: `${model} needs a key; set the environment variable ${variable}`,
    });
  });

  test('asks for an address where a provider has none of its own', () => {
    expect(attempt('openai-compatible:m')).toMatchObject({
      code: 'model-base-url-missing',
      message:
        'openai-compatible:m needs an address; ' +
        'give a base URL or set OPENAI_COMPATIBLE_BASE_URL',
    });
    expect(attempt('openai-compatible:m', {}, 'localhost:8000')).toMatchObject({
      code: 'model-base-url-invalid',
      message:
        '"localhost:8000" is not the address of a model; it looks like http://localhost:8000/v1',
    });
  });
});
