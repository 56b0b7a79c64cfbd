/** The twin's chart: the same years, another man, and an illness in the last week. */
import { chartOf } from '../creatinine-rise-after-two-tablets/chart.ts';
import { ashgrove } from './facts.ts';
import { illSpring } from './ill-spring.ts';

/** The chart of this task's patient. */
export function chart() {
  return chartOf(ashgrove, illSpring);
}
