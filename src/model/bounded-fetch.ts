/** A `fetch` whose response bodies have an end, whatever a server sends. */
import { ResidencyError } from '../lib/index.ts';

/** Bytes that one answer of a model may have; far above any reply, far below the memory. */
const RESPONSE_BYTES_MAX = 16 * 1024 * 1024;

function limitBytes(bytesMax: number): TransformStream<Uint8Array, Uint8Array> {
  let seen = 0;
  return new TransformStream({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      if (seen <= bytesMax) {
        controller.enqueue(chunk);
        return;
      }
      controller.error(
        new ResidencyError({
          code: 'response-too-large',
          category: 'unavailable',
          message: `the answer is larger than ${bytesMax} bytes`,
        }),
      );
    },
  });
}

/** Wraps a `fetch`: reading more than `bytesMax` bytes of a body fails. */
export function boundedFetch(
  fetch: typeof globalThis.fetch,
  bytesMax = RESPONSE_BYTES_MAX,
): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    if (response.body === null) return response;
    return new Response(response.body.pipeThrough(limitBytes(bytesMax)), {
      status: response.status,
      statusText: response.statusText,
      headers: response.headers,
    });
  };
}
