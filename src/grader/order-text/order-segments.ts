/** The parts of an order whose dose changes: where one step ends and the next one begins. */
import type { OrderItem } from './order-items.ts';

/** Items that belong to one step. */
export type Segment = readonly OrderItem[];

/** No order has more steps; what follows is read as part of the last one. */
const segmentsMax = 40;

interface SegmentState {
  readonly hasDose: boolean;
  readonly hasLength: boolean;
  readonly hasLabel: boolean;
  readonly hasFrequency: boolean;
}

function stateOf(segment: Segment): SegmentState {
  return {
    hasDose: segment.some((item) => item.kind === 'amount' && isDoseLike(item)),
    hasLength: segment.some((item) => item.kind === 'duration' || item.kind === 'label'),
    hasLabel: segment.some((item) => item.kind === 'label'),
    hasFrequency: segment.some((item) => item.kind === 'frequency'),
  };
}

function isDoseLike(item: Extract<OrderItem, { readonly kind: 'amount' }>): boolean {
  const { amount } = item;
  if (amount.kind === 'percent' || amount.kind === 'other') return false;
  return !amount.per.some(({ unit }) => unit === 'mL');
}

/** Does an item open a new step, given what the current one holds? */
function opensStep(
  item: OrderItem,
  state: SegmentState & { readonly afterBreak: boolean; readonly isLater: boolean },
): boolean {
  switch (item.kind) {
    case 'then':
      // `q6h x 10 d then q12h x 7 d then daily`: the dose may stand in the first step alone.
      return state.hasDose || (state.isLater && state.hasFrequency);
    case 'label':
      return state.hasDose && state.hasLabel && state.afterBreak;
    case 'amount':
      return (
        isDoseLike(item) &&
        !item.isInBrackets &&
        state.hasDose &&
        state.hasLength &&
        (state.hasFrequency || state.hasLabel || state.isLater) &&
        state.afterBreak
      );
    default:
      return false;
  }
}

/** Cuts the items of an order into its steps; an order without steps is one segment. */
export function segmentsOf(items: readonly OrderItem[]): readonly Segment[] {
  const segments: OrderItem[][] = [[]];
  let state = stateOf([]);
  let afterBreak = false;
  for (const item of items) {
    let current = segments.at(-1) ?? [];
    if (
      segments.length < segmentsMax &&
      opensStep(item, { ...state, afterBreak, isLater: segments.length > 1 })
    ) {
      current = [];
      segments.push(current);
      state = stateOf([]);
    }
    current.push(item);
    const more = stateOf([item]);
    state = {
      hasDose: state.hasDose || more.hasDose,
      hasLength: state.hasLength || more.hasLength,
      hasLabel: state.hasLabel || more.hasLabel,
      hasFrequency: state.hasFrequency || more.hasFrequency,
    };
    afterBreak = item.kind === 'break' || (afterBreak && item.kind === 'word');
  }
  return segments;
}
