/**
 * Solutions without understanding, made for any task: doing nothing, ordering everything, hedging
 * everything. None may pass.
 */
import { type Solution, type SolutionCall, type Task, vary } from '../task/index.ts';

/** Ends at once. */
export const doNothing: Solution = [{ tool: 'finish', arguments: {} }];

interface CommonDrug {
  readonly text: string;
  readonly dose: { readonly value: number; readonly unit: string };
  readonly timesPerDay: number;
}

function milligrams(text: string, value: number, timesPerDay: number): CommonDrug {
  return { text, dose: { value, unit: 'mg' }, timesPerDay };
}

/** One of everything that is commonly prescribed, in ordinary doses. */
const commonDrugs: readonly CommonDrug[] = [
  milligrams('lisinopril', 10, 1),
  milligrams('losartan', 50, 1),
  milligrams('amlodipine', 5, 1),
  milligrams('metoprolol succinate', 50, 1),
  milligrams('hydrochlorothiazide', 25, 1),
  milligrams('furosemide', 40, 1),
  milligrams('spironolactone', 25, 1),
  milligrams('atorvastatin', 40, 1),
  milligrams('aspirin', 81, 1),
  milligrams('clopidogrel', 75, 1),
  milligrams('apixaban', 5, 2),
  milligrams('rivaroxaban', 20, 1),
  milligrams('warfarin', 5, 1),
  milligrams('enoxaparin', 60, 2),
  milligrams('metformin', 1000, 2),
  milligrams('empagliflozin', 10, 1),
  milligrams('prednisone', 40, 1),
  milligrams('omeprazole', 20, 1),
  milligrams('ibuprofen', 600, 3),
  milligrams('naproxen', 500, 2),
  milligrams('ferrous sulfate', 325, 1),
  milligrams('ferric carboxymaltose', 750, 1),
  milligrams('iron sucrose', 200, 1),
  milligrams('potassium phosphate', 500, 1),
  milligrams('potassium chloride', 750, 2),
  milligrams('amoxicillin', 500, 3),
  milligrams('ciprofloxacin', 500, 2),
  milligrams('trimethoprim-sulfamethoxazole', 160, 2),
  milligrams('morphine', 10, 4),
  milligrams('levothyroxine', 0.05, 1),
];

const commonServices: readonly string[] = [
  'basic metabolic panel',
  'comprehensive metabolic panel',
  'complete blood count with differential',
  'prothrombin time and INR',
  'serum phosphate',
  'ferritin and iron studies',
  'vitamin D, 25-hydroxy',
  'urinalysis',
  'urine albumin/creatinine ratio',
  'renal ultrasound',
  'CT angiogram chest with contrast',
  'MRI foot',
  'transthoracic echocardiogram',
  'transesophageal echocardiogram',
  'renal biopsy',
  'bone marrow biopsy',
  'referral to nephrology',
  'referral to cardiology',
  'referral to hematology',
  'referral to anticoagulation clinic',
];

/** The reference, and one order of everything that is commonly ordered. */
export function orderEverything(task: Task): Solution {
  const { patient } = task;
  const drugs = commonDrugs.map(
    ({ text, dose, timesPerDay }): SolutionCall => ({
      tool: 'medication_order',
      arguments: { patient, medication: { text }, dose, timesPerDay, route: 'oral' },
    }),
  );
  const services = commonServices.map(
    (text): SolutionCall => ({
      tool: 'service_order',
      arguments: { patient, service: { text }, category: 'other', due: task.now.slice(0, 10) },
    }),
  );
  return vary(task.reference, { append: [...drugs, ...services] });
}

/** Phrases of a note-facts checkpoint, one of each group, joined as a writer might join them. */
function topicsOf(task: Task): readonly string[] {
  const topics: string[] = [];
  for (const { params } of task.checkpoints) {
    const facts: unknown = params.facts;
    if (!Array.isArray(facts)) continue;
    // The params are JSON of whatever grader; what is not as expected is left out below.
    for (const fact of facts as readonly { readonly anyOf?: unknown }[]) {
      // `Array.isArray` gives `any[]`; nothing is known of the items.
      const alternatives = Array.isArray(fact.anyOf) ? (fact.anyOf as readonly unknown[]) : [];
      for (const alternative of alternatives) {
        if (!Array.isArray(alternative)) continue;
        // As above.
        const phrases = (alternative as readonly unknown[]).map((group) =>
          Array.isArray(group) ? String(group[0]) : '',
        );
        topics.push(phrases.join(' ').replaceAll('*', ''));
      }
    }
  }
  return topics;
}

/** The reference with its writing replaced by a text that commits to nothing. */
export function hedgeEverything(task: Task): Solution {
  const hedges = topicsOf(task).map(
    (topic) => `- It may be that ${topic}, or it may not be that ${topic}; consider either.`,
  );
  const text = `# Assessment and plan\n\n${hedges.join('\n')}\n`;
  return vary(task.reference, {
    replace: (call) => {
      if (call.tool === 'note_write') return { ...call, arguments: { ...call.arguments, text } };
      if (call.tool !== 'file_write') return call;
      return { ...call, arguments: { ...call.arguments, content: text } };
    },
  });
}
