/** Her medication list, iron excepted. */
import type { Chart } from '../../../../src/chart/index.ts';

function formerDrugs(chart: Chart): void {
  const by = 'dr-halloran';
  const oral = 'oral' as const;
  chart.medication({
    text: 'budesonide 9 mg enteric capsule',
    rxnorm: '19831',
    dose: { value: 9, unit: 'mg' },
    timesPerDay: 1,
    route: oral,
    authored: '2016-05-12',
    status: 'completed',
    by,
  });
  chart.medication({
    text: 'cyanocobalamin 1,000 mcg injection',
    dose: { value: 1000, unit: 'ug' },
    sig: 'once a month',
    route: 'intramuscular',
    authored: '2016-05-12',
    status: 'completed',
    statusReason: 'Level normal, stopped December 2022',
    by,
  });
  chart.medication({
    text: 'cholecalciferol 1,000 unit tablet',
    rxnorm: '2418',
    dose: { value: 1000, unit: '[iU]' },
    timesPerDay: 1,
    route: oral,
    authored: '2016-05-12',
    status: 'stopped',
    statusReason: 'Patient stopped taking it in 2024',
    by,
  });
  chart.medication({
    text: 'azathioprine 50 mg tablet, two daily',
    rxnorm: '1256',
    dose: { value: 100, unit: 'mg' },
    timesPerDay: 1,
    route: oral,
    authored: '2018-02-05',
    status: 'stopped',
    statusReason: 'Acute pancreatitis',
    by,
  });
  chart.medication({
    text: 'prednisone 20 mg, taper by 5 mg a week',
    rxnorm: '8640',
    dose: { value: 20, unit: 'mg' },
    timesPerDay: 1,
    route: oral,
    authored: '2018-01-22',
    status: 'completed',
    by,
  });
  chart.medication({
    text: 'sertraline 50 mg tablet',
    rxnorm: '36437',
    dose: { value: 50, unit: 'mg' },
    timesPerDay: 1,
    route: oral,
    authored: '2019-09-03',
    status: 'completed',
    statusReason: 'Recovered, stopped March 2021',
    by: 'dr-pemberwick',
  });
}

function currentDrugs(chart: Chart): void {
  chart.medication({
    id: 'adalimumab',
    text: 'adalimumab 40 mg/0.4 mL pen',
    rxnorm: '327361',
    dose: { value: 40, unit: 'mg' },
    sig: '40 mg subcutaneously every 2 weeks',
    route: 'subcutaneous',
    authored: '2025-03-18',
    status: 'active',
    refills: 11,
    reason: 'Crohn disease',
    by: 'dr-halloran',
  });
  chart.medication({
    text: 'tranexamic acid 650 mg tablet, two tablets',
    rxnorm: '10691',
    dose: { value: 1300, unit: 'mg' },
    timesPerDay: 3,
    sig: '1,300 mg three times a day on days 1 to 5 of the period',
    route: 'oral',
    authored: '2024-11-12',
    status: 'active',
    refills: 5,
    reason: 'Heavy menstrual bleeding',
    by: 'dr-nadkarni',
  });
  chart.medication({
    text: 'loperamide 2 mg capsule',
    rxnorm: '6468',
    dose: { value: 2, unit: 'mg' },
    sig: 'as needed for loose stool',
    asNeeded: true,
    route: 'oral',
    authored: '2023-06-20',
    status: 'active',
    by: 'dr-halloran',
  });
  chart.medication({
    text: 'cetirizine 10 mg tablet',
    rxnorm: '20610',
    dose: { value: 10, unit: 'mg' },
    sig: 'once daily in the pollen season',
    asNeeded: true,
    route: 'oral',
    authored: '2024-04-02',
    status: 'active',
    by: 'dr-pemberwick',
  });
}

/** Adds former and current drugs. */
export function addDrugs(chart: Chart): void {
  formerDrugs(chart);
  currentDrugs(chart);
}
