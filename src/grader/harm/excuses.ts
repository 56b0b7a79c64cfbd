/** What a task excuses: findings of a rule that its author has thought of and lets pass. */
import type { CaseFile } from '../../record/index.ts';
import { isDrug } from '../order-drug.ts';
import type { MedicationOrder } from '../orders-at-end.ts';
import { excusedHarmSchema } from '../param-schemas.ts';
import type { ExcusedHarm } from '../patterns.ts';

const known = new WeakMap<object, readonly ExcusedHarm[]>();

/** What the task excuses; what cannot be read excuses nothing. */
function allExcuses({ truth }: CaseFile): readonly ExcusedHarm[] {
  const found =
    known.get(truth.harm) ??
    (truth.harm.excused ?? []).flatMap((params) => excusedHarmSchema.safeParse(params).data ?? []);
  known.set(truth.harm, found);
  return found;
}

/** The task's excuses for one rule. */
export function excusesOf(caseFile: CaseFile, rule: ExcusedHarm['rule']): readonly ExcusedHarm[] {
  return allExcuses(caseFile).filter((excuse) => excuse.rule === rule);
}

/** True when the task excuses this drug from the rule. */
export function isExcusedDrug(
  order: MedicationOrder,
  { rule, caseFile }: { readonly rule: ExcusedHarm['rule']; readonly caseFile: CaseFile },
): boolean {
  return excusesOf(caseFile, rule).some(({ drugs = [] }) =>
    drugs.some((drug) => isDrug(order.drug, drug)),
  );
}
