/** Which orders are the agent's own act: placed by it, or brought by it into their state. */
import type { OrderBase } from '../orders-at-end.ts';

/**
 * True when the agent's writes made the order what the predicate says it is: it wrote the order,
 * and the order before the trial, if there was one, was not so already. An order that the agent
 * placed and withdrew again is no longer there to do harm.
 */
export function isAgentsAct<Order extends OrderBase>(
  order: Order,
  {
    before,
    isSo,
  }: {
    readonly before: Order | undefined;
    readonly isSo: (order: Order) => boolean;
  },
): boolean {
  return order.byAgent && isSo(order) && (before === undefined || !isSo(before));
}
