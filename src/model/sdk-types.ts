/** The AI SDK's own words, taken from its main package so that no inner package is named. */
import type { LanguageModel } from 'ai';

/** A model object of the AI SDK, specification version 4. */
export type SdkModel = Extract<Exclude<LanguageModel, string>, { specificationVersion: 'v4' }>;

/** What `doGenerate` takes. */
export type SdkCall = Parameters<SdkModel['doGenerate']>[0];

/** What `doGenerate` gives. */
export type SdkResult = Awaited<ReturnType<SdkModel['doGenerate']>>;

/** One message of a prompt. */
export type SdkMessage = SdkCall['prompt'][number];

/** The parts of an assistant message. */
export type SdkAssistantPart = Extract<SdkMessage, { role: 'assistant' }>['content'][number];

/** A function tool. */
export type SdkTool = Extract<NonNullable<SdkCall['tools']>[number], { readonly type: 'function' }>;
