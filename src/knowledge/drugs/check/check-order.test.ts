import { describe, expect, test } from 'vitest';
import { checkOrder } from './check-order.ts';
import type { ChartFacts, ChartMedication, ChartResult, DrugOrder } from './drug-order.ts';

const healthy: ChartFacts = {
  at: '2025-06-15',
  patient: 'Patient/p1',
  sex: 'male',
  birthDate: '1975-01-01',
  weightKg: 80,
  conditions: [],
  allergies: [],
  medications: [],
  results: [
    { test: 'creatinine', value: 0.9, unit: 'mg/dL', date: '2025-05-01' },
    { test: 'potassium', value: 4.2, unit: 'mmol/L', date: '2025-05-01' },
  ],
};

function order(text: string, changes: Partial<DrugOrder> = {}): DrugOrder {
  return { text, ingredients: [], route: 'oral', timesPerDay: 1, ...changes };
}

function mg(text: string, value: number, timesPerDay = 1): DrugOrder {
  return order(text, { dose: { value, unit: 'mg' }, timesPerDay });
}

function taking(...medications: readonly ChartMedication[]): ChartFacts {
  return { ...healthy, medications };
}

function problem(text: string, icd10: readonly string[] = []): ChartFacts {
  return { ...healthy, conditions: [{ reference: 'Condition/c1', text, icd10 }] };
}

function results(...more: readonly ChartResult[]): ChartFacts {
  return { ...healthy, results: more };
}

/** `rule severity` of each alert that should stop or be read, without the notes. */
function said(written: DrugOrder, chart: ChartFacts = healthy): readonly string[] {
  const loud = checkOrder(written, chart).alerts.filter(({ severity }) => severity !== 'low');
  return [...new Set(loud.map(({ rule, severity }) => `${rule} ${severity}`))];
}

describe('ordinary orders raise nothing', () => {
  test.each([
    ['a statin', mg('atorvastatin', 40)],
    ['an ACE inhibitor', mg('lisinopril', 20)],
    ['metformin', mg('metformin', 1000, 2)],
    ['amoxicillin', mg('amoxicillin', 500, 3)],
    ['methotrexate once a week', mg('methotrexate', 15, 1 / 7)],
  ])('%s', (_, written) => {
    expect(said(written)).toEqual([]);
  });
});

describe('dose', () => {
  test('above the maximum is told with both numbers', () => {
    expect(checkOrder(mg('atorvastatin', 160), healthy).alerts[0]).toMatchObject({
      rule: 'dose',
      severity: 'critical',
      text: 'atorvastatin 160 mg a day is 2.0 times the maximum of 80 mg a day by the oral route.',
    });
  });

  test('a unit slip up or down is told', () => {
    expect(said(order('levothyroxine', { dose: { value: 100, unit: 'mg' } }))).toEqual([
      'dose critical',
    ]);
    expect(said(mg('metformin', 5, 2))).toEqual(['dose high']);
  });

  test('the lowest usual dose is the lowest of all rows, whatever their units', () => {
    const inhaled = (value: number) => {
      return order('albuterol', { route: 'inhaled', dose: { value, unit: 'ug' }, timesPerDay: 4 });
    };
    expect(said(inhaled(45))).toEqual([]);
    expect(said(inhaled(9))).toEqual(['dose high']);
    expect(checkOrder(inhaled(9), healthy).alerts[0]?.text).toContain('lowest usual dose, 90 mcg');
  });

  test('a weekly drug given daily is told', () => {
    expect(said(mg('methotrexate', 15, 1))).toContain('frequency critical');
  });

  test('tablets are counted by the strength in the text', () => {
    const tablets = { dose: { value: 2, unit: '{tablet}' }, timesPerDay: 1 };
    expect(said(order('atorvastatin 80 mg', tablets))).toEqual(['dose critical']);
    expect(said(order('atorvastatin 20 mg', tablets))).toEqual([]);
  });

  test('what cannot be compared is said', () => {
    const { notEvaluated } = checkOrder(order('lisinopril'), healthy);
    expect(notEvaluated).toContainEqual({
      rule: 'dose',
      reason: 'lisinopril: the order states no dose',
    });
  });
});

describe('kidneys', () => {
  const weak = results({ test: 'creatinine', value: 3, unit: 'mg/dL', date: '2025-05-01' });

  test('the clearance is computed and told', () => {
    const [alert] = checkOrder(mg('metformin', 500, 2), weak).alerts;
    expect(alert?.rule).toBe('renal');
    expect(alert?.severity).toBe('high');
    expect(alert?.text).toContain('eGFR 25 mL/min/1.73 m2 (CKD-EPI 2021)');
    expect(alert?.evidence[0]?.text).toBe('creatinine 3 mg/dL on 2025-05-01');
  });

  test('micromoles give the same clearance as milligrams', () => {
    const molar = results({ loinc: '14682-9', value: 265.2, unit: 'umol/L', date: '2025-05-01' });
    expect(said(mg('metformin', 500, 2), molar)).toEqual(said(mg('metformin', 500, 2), weak));
  });

  test('the newest creatinine counts, in whichever unit it is', () => {
    const chart = results(
      { loinc: '2160-0', value: 0.9, unit: 'mg/dL', date: '2025-04-01' },
      { loinc: '14682-9', value: 265.2, unit: 'umol/L', date: '2025-05-01' },
    );
    expect(said(mg('metformin', 500, 2), chart)).toEqual(['renal high']);
  });

  test('a value that is too old does not count, and that is said', () => {
    const old = results({ test: 'creatinine', value: 3, unit: 'mg/dL', date: '2023-05-01' });
    const check = checkOrder(mg('metformin', 500, 2), old);
    expect(check.alerts.filter(({ rule }) => rule === 'renal')).toEqual([]);
    expect(check.notEvaluated).toContainEqual({
      rule: 'renal',
      reason: 'metformin: no creatinine in the last 365 days',
    });
  });
});

test('a milder interaction does not hide a worse one whose dose is unknown', () => {
  const chart = taking({ text: 'fluconazole', ingredients: [], route: 'oral' });
  const { alerts, notEvaluated } = checkOrder(order('citalopram'), chart);
  const found = alerts.filter(({ rule }) => rule === 'interaction');
  expect(found.map(({ severity }) => severity)).toEqual(['moderate']);
  expect(notEvaluated).toContainEqual({
    rule: 'interaction',
    reason:
      'citalopram with fluconazole matters above 20 mg of citalopram a day; ' +
      'that dose is not known',
  });
});

describe('liver', () => {
  const cirrhosis = (bilirubin: ChartResult): ChartFacts => ({
    ...problem('Cirrhosis of liver', ['K74.60']),
    results: [
      bilirubin,
      { test: 'albumin', value: 26, unit: 'g/L', date: '2025-05-01' },
      { test: 'inr', value: 2.4, unit: '{INR}', date: '2025-06-01' },
    ],
  });

  test('the class is computed from values in mass or in moles', () => {
    const date = '2025-05-01';
    const mass = cirrhosis({ test: 'total-bilirubin', value: 4, unit: 'mg/dL', date });
    const molar = cirrhosis({ test: 'total-bilirubin', value: 68.4, unit: 'umol/L', date });
    const [alert] = checkOrder(mg('duloxetine', 30), mass).alerts;
    expect(alert).toMatchObject({
      rule: 'hepatic',
      text: 'duloxetine with Child–Pugh class C: Avoid in chronic liver disease or cirrhosis.',
    });
    expect(checkOrder(mg('duloxetine', 30), molar).alerts[0]).toEqual(alert);
  });
});

describe('states of the patient', () => {
  const woman: ChartFacts = { ...healthy, sex: 'female', birthDate: '1992-01-01' };

  test('pregnancy bars an ACE inhibitor; not knowing is a low note', () => {
    const pregnant: ChartFacts = { ...woman, pregnancy: { status: 'pregnant' } };
    expect(said(mg('lisinopril', 10), pregnant)).toContain('pregnancy critical');
    expect(said(mg('lisinopril', 10), woman)).toEqual([]);
    expect(checkOrder(mg('warfarin', 5), woman).notEvaluated).toContainEqual({
      rule: 'pregnancy',
      reason: 'warfarin: no pregnancy status of a woman of childbearing age',
    });
  });

  test('a problem counts by code or by words, and not when it is denied or of the family', () => {
    const drug = mg('lisinopril', 10);
    const barred = 'contraindication critical';
    expect(said(drug, problem('Angioneurotic edema', ['T78.3XXA']))).toContain(barred);
    expect(said(drug, problem('History of angioedema'))).toContain(barred);
    expect(said(drug, problem('No history of angioedema'))).toEqual([]);
    expect(said(drug, problem('Family history of angioedema'))).toEqual([]);
  });

  test('a refuted problem does not count', () => {
    const conditions = [{ text: 'Angioedema', icd10: ['T78.3XXA'], status: 'refuted' as const }];
    expect(said(mg('lisinopril', 10), { ...healthy, conditions })).toEqual([]);
  });
});

describe('allergies', () => {
  function allergic(substance: string, reaction: string): ChartFacts {
    return {
      ...healthy,
      allergies: [{ substance, ingredients: [], reactions: [reaction] }],
    };
  }

  test.each([
    ['the drug itself', 'Amoxicillin', 'rash', 'amoxicillin', 'allergy high'],
    [
      'the class, after anaphylaxis',
      'Penicillin',
      'anaphylaxis',
      'amoxicillin',
      'allergy critical',
    ],
    ['a side effect', 'Amoxicillin', 'nausea', 'amoxicillin', 'allergy moderate'],
    ['an NSAID and aspirin', 'Aspirin', 'hives', 'naproxen', 'allergy high'],
  ])('%s', (_, substance, reaction, drug, expected) => {
    expect(said(mg(drug, 500, 2), allergic(substance, reaction))).toContain(expected);
  });

  test('a cephalosporin after a mild rash from penicillin is no reason to stop', () => {
    const found = said(mg('cephalexin', 500, 3), allergic('Penicillin', 'rash'));
    expect(found.filter((item) => /high|critical/.test(item))).toEqual([]);
  });

  test('no known allergies bar nothing', () => {
    expect(said(mg('amoxicillin', 500, 3), allergic('NKDA', ''))).toEqual([]);
  });
});

describe('drugs together', () => {
  test('a contraindicated pair is critical, with the taken drug as evidence', () => {
    const chart = taking({ ...mg('Simvastatin 40 MG', 40), reference: 'MedicationRequest/m1' });
    const [alert] = checkOrder(mg('clarithromycin', 500, 2), chart).alerts;
    expect(alert).toMatchObject({ rule: 'interaction', severity: 'critical' });
    expect(alert?.evidence).toEqual([
      { reference: 'MedicationRequest/m1', text: 'takes Simvastatin 40 MG' },
    ]);
  });

  test('a limit of dose decides; an unknown dose is said', () => {
    const amlodipine = mg('amlodipine', 5);
    expect(said(amlodipine, taking(mg('simvastatin', 40)))).toEqual(['interaction high']);
    expect(said(amlodipine, taking(mg('simvastatin', 20)))).toEqual([]);
    const unknown = checkOrder(amlodipine, taking(order('simvastatin')));
    expect(unknown.notEvaluated).toContainEqual({
      rule: 'interaction',
      reason:
        'amlodipine with simvastatin matters above 20 mg of simvastatin a day; ' +
        'that dose is not known',
    });
  });

  test('what was stopped or stays on the skin does not interact', () => {
    const ibuprofen = mg('ibuprofen', 400, 3);
    const stopped = { ...mg('warfarin', 5), ended: '2025-01-01' };
    expect(said(ibuprofen, taking(stopped))).toEqual([]);
    const gel = order('diclofenac gel', { route: 'topical' });
    expect(said(mg('warfarin', 5), taking(gel))).toEqual([]);
  });

  test('an MAO inhibitor interacts for two weeks after its end', () => {
    const until = (ended: string) => taking({ ...mg('phenelzine', 15, 3), ended });
    expect(said(mg('sertraline', 50), until('2025-06-10'))).toEqual(['interaction critical']);
    expect(said(mg('sertraline', 50), until('2025-05-20'))).toEqual([]);
  });

  test('the same order in the chart is not its own duplicate', () => {
    const same = { ...mg('lisinopril', 10), reference: 'MedicationRequest/m1' };
    expect(said(same, taking(same))).toEqual([]);
    expect(said(mg('lisinopril', 10), taking(same))).toEqual(['duplicate moderate']);
    expect(said(mg('ramipril', 5), taking(same))).toContain('duplicate high');
  });

  test('NSAID, ACE inhibitor and diuretic are told as three', () => {
    const chart = taking(mg('lisinopril', 10), mg('furosemide', 40));
    const { alerts } = checkOrder(mg('naproxen', 500, 2), chart);
    expect(alerts.find(({ rule }) => rule === 'kidney-burden')?.text).toBe(
      'naproxen, lisinopril and furosemide together often injure the kidneys.',
    );
  });

  test('an opioid beside a benzodiazepine is told', () => {
    expect(said(mg('oxycodone', 5, 4), taking(mg('lorazepam', 1, 2)))).toContain(
      'sedation-burden high',
    );
  });

  test('two anticoagulants are critical', () => {
    expect(said(mg('apixaban', 5, 2), taking(mg('rivaroxaban', 20)))).toContain(
      'bleeding-burden critical',
    );
  });
});

test('a drug that nobody knows is said, and nothing is made up', () => {
  expect(checkOrder(order('zorblaxine 10 mg'), healthy)).toEqual({
    alerts: [],
    notEvaluated: [
      { rule: 'drug-known', reason: '"zorblaxine 10 mg" names no drug that the tables know' },
    ],
  });
});

test('alerts come with the most urgent first', () => {
  const chart = { ...taking(mg('simvastatin', 40)), weightKg: 80 };
  const urgency = ['critical', 'high', 'moderate', 'low'];
  const { alerts } = checkOrder(mg('clarithromycin', 500, 2), chart);
  const places = alerts.map(({ severity }) => urgency.indexOf(severity));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
