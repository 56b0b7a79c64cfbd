/** The sick-day rule, as both tasks want it said. */
import type { StatementFact } from '../../../../src/grader/index.ts';

const illness = [
  'vomit*',
  'diarrhoea*',
  'diarrhea*',
  'dehydrat*',
  'ill',
  'illness*',
  'unwell',
  'sick',
  'sickness',
  'fever*',
  'febrile',
  'nausea*',
  'stomach upset',
  'upset stomach',
  'stomach bug',
  'gastroenteritis',
  'fasting',
  'fluid loss*',
  'cannot eat',
  'cannot drink',
  'cant eat',
  'cant drink',
  'unable to eat',
  'unable to drink',
  'unable to keep',
  'not able to eat',
  'not able to drink',
  'not able to keep',
  'not eating',
  'not drinking',
  'poor intake',
  'poor oral intake',
  'poor po',
  'poor fluid intake',
];

/**
 * How a condition begins. Spelled out with the illness, "if" is part of the wanted phrase; left
 * alone it would make the whole rule a supposition.
 */
const conditionOpenings = [
  'if',
  'if he',
  'if you',
  'if mr oyelowo',
  'if mr ashgrove',
  'if the patient',
  'if he has',
  'if you have',
  'if he gets',
  'if you get',
  'if he is',
  'if you are',
  'if hes',
  'if youre',
  'if he becomes',
  'if you become',
  'if he develops',
  'if you develop',
  'if there is',
  'if acutely',
  'if he feels',
  'if you feel',
  'if he falls',
  'if you fall',
];

const illDays = [
  'sick day*',
  'sickday*',
  ...illness,
  ...conditionOpenings.flatMap((opening) => illness.map((word) => `${opening} ${word}`)),
];

/**
 * One alternative for each verb: "no vomiting, and he has not stopped either tablet" denies one of
 * them, and must not undo a rule that is given with another.
 */
export const sickDayRule: StatementFact = {
  kind: 'statement',
  name: 'sick-day rule',
  stance: 'asserted',
  anyOf: [
    [
      ['sick day*', 'sickday*'],
      ['rule*', 'guidance', 'advice', 'plan', 'instruction*', 'leaflet', 'action*'],
    ],
    [['sick day card*', 'sickday card*']],
    [illDays, ['pause*', 'pausing']],
    [illDays, ['hold*', 'held', 'withhold*', 'withheld']],
    [illDays, ['stop*']],
    [illDays, ['skip*', 'omit*', 'leave out', 'leaves out', 'leaving out', 'left out']],
    [illDays, ['suspend*', 'interrupt*', 'temporarily', 'discontinu*', 'break from']],
    [illDays, ['do not take', 'dont take', 'should not take', 'not to take', 'not be taken']],
  ],
};
