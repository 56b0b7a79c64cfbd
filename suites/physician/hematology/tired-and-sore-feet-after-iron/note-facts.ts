/**
 * What the consult note has to say, in every wording that a competent colleague may choose. A
 * statement has several narrow alternatives: a sentence that denies a neighbouring thing (`do not
 * switch to another product on Wednesday`) spoils only the alternative that it reads like.
 */
export { causeNamed } from './cause-facts.ts';
export { futureIron } from './future-iron-facts.ts';
export { ironStatus } from './iron-status-facts.ts';
export { phosphateWasting } from './phosphate-wasting-facts.ts';
