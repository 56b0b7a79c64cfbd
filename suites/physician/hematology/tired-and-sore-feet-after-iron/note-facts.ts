/**
 * What the consult note has to say, in every wording that a competent colleague may choose. A
 * statement has several narrow alternatives: a sentence that denies a neighbouring thing (`do not
 * switch to another product on Wednesday`) spoils only the alternative that it reads like.
 */
export { futureIron } from './future-iron-facts.ts';
export { ironStatus } from './iron-status-facts.ts';
export { mechanism } from './mechanism-facts.ts';
