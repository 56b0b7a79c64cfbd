/** Hearing of the moment at which an agent says that it is done. */
import type { ToolSession } from '../tool/index.ts';

/**
 * The same session, with a notice on the call that ends it. The call is answered when the notice
 * has settled, and so are those that come after it.
 */
export function onFirstEnd(session: ToolSession, notice: () => Promise<void>): ToolSession {
  let noticed: Promise<void> | undefined;
  return {
    ...session,
    call: async (call) => {
      const result = await session.call(call);
      if (session.ended() !== undefined) noticed ??= notice();
      await noticed;
      return result;
    },
  };
}
