/** The `physician` suite: long physician workflows on open synthetic charts. */
import { defineSuite, type Suite } from '../../src/task/index.ts';
import { task as bloodThinnerRefillWithALowScore } from './cardiology/blood-thinner-refill-with-a-low-score/task.ts';
import { task as tiredAndSoreFeetAfterIron } from './hematology/tired-and-sore-feet-after-iron/task.ts';
import { task as creatinineRiseAfterAStomachIllness } from './nephrology/creatinine-rise-after-a-stomach-illness/task.ts';
import { namesake } from './nephrology/creatinine-rise-after-two-tablets/namesake.ts';
import { task as creatinineRiseAfterTwoTablets } from './nephrology/creatinine-rise-after-two-tablets/task.ts';

/** The suite. */
export const suite: Suite = defineSuite({
  id: 'physician',
  version: '1.0.0',
  title: 'Physician workflows',
  tasks: [
    bloodThinnerRefillWithALowScore,
    tiredAndSoreFeetAfterIron,
    creatinineRiseAfterTwoTablets,
    creatinineRiseAfterAStomachIllness,
  ],
  bystanders: [namesake],
});
