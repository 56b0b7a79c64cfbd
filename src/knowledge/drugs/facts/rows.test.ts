import { describe, expect, test } from 'vitest';
import { drugFactsLabel, guideline, label, namedLabel } from './labels.ts';
import { drug, drugClass, oral } from './rows.ts';

const numbered = label('Invented tablets', 2020);

describe('rows of ingredients', () => {
  test('get the section of the label that each part comes from', () => {
    const row = drug('invented', {
      label: numbered,
      classes: ['invented-class'],
      doses: [oral({ single: [5, 10], perDay: [1, 2], max: 20 })],
      renal: [['crcl', 30, 'reduce', 'Half the dose.', 10]],
      never: { asthma: 'Barred.' },
      lactation: ['avoid', 'Reaches the milk.', { text: 'A reference work', year: 2024 }],
      vital: 'harm after a stop',
    });
    expect(row).toEqual({
      ingredient: 'invented',
      classes: ['invented-class'],
      doses: [
        {
          route: 'oral',
          single: [5, 10],
          timesPerDay: [1, 2],
          maxPerDay: 20,
          unit: 'mg',
          source: { text: 'Invented tablets, US prescribing information, section 2', year: 2020 },
        },
      ],
      renal: [
        {
          below: 30,
          measure: 'crcl',
          action: 'reduce',
          maxPerDay: 10,
          text: 'Half the dose.',
          source: {
            text: 'Invented tablets, US prescribing information, sections 2 and 8',
            year: 2020,
          },
        },
      ],
      hepatic: [],
      contraindications: [
        {
          when: 'asthma',
          strength: 'absolute',
          text: 'Barred.',
          source: { text: 'Invented tablets, US prescribing information, section 4', year: 2020 },
        },
      ],
      lactation: {
        level: 'avoid',
        text: 'Reaches the milk.',
        source: { text: 'A reference work', year: 2024 },
      },
      vital: 'harm after a stop',
      source: { text: 'Invented tablets, US prescribing information', year: 2020 },
    });
  });

  test('may have sources of their own, each row for itself', () => {
    const other = guideline('A guideline', 2019);
    const row = drug('invented', {
      label: drugFactsLabel('Sold freely', 2021),
      classes: ['invented-class'],
      doses: [
        oral({ single: [1, 2], max: 4 }),
        oral({ single: [2, 4], max: 8, source: other('dosage') }),
      ],
      hepatic: [
        ['A', 'reduce', 'Half.', 2],
        ['C', 'avoid', 'Never.', undefined, other('hepatic')],
      ],
    });
    expect(row.doses.map(({ timesPerDay, source }) => [timesPerDay, source])).toEqual([
      [[1, 1], { text: 'Sold freely, US Drug Facts label: Directions', year: 2021 }],
      [[1, 1], { text: 'A guideline', year: 2019 }],
    ]);
    expect(row.hepatic.map(({ source }) => source)).toEqual([
      { text: 'Sold freely, US Drug Facts label: Warnings', year: 2021 },
      { text: 'A guideline', year: 2019 },
    ]);
  });

  test('warn of old age by the Beers criteria, and name the list of torsade categories', () => {
    const row = drug('invented', {
      label: numbered,
      classes: ['invented-class'],
      doses: [],
      hardly: { stroke: 'Caution.' },
      beers: { 'older-adult': 'Avoid.' },
      flags: { qt: 'known' },
    });
    expect(row.contraindications?.map(({ when, source }) => [when, source.text])).toEqual([
      ['stroke', 'Invented tablets, US prescribing information, section 5'],
      ['older-adult', 'AGS Beers criteria for older adults'],
    ]);
    expect(row.flags?.source.text).toBe(
      'Invented tablets, US prescribing information, sections 5, 7 and 12; ' +
        'torsade category of the CredibleMeds QTdrugs list, quoted second hand',
    );
  });

  test('say of a maximum that the label does not have that it is ours', () => {
    const row = drug('invented', {
      label: namedLabel('Old tablets', 1999),
      classes: ['invented-class'],
      doses: [oral({ single: [1, 2], perDay: [1, 1], max: 9, unit: 'g', bound: 'ours' })],
    });
    expect(row.doses[0]?.source).toEqual({
      text:
        'Old tablets, US prescribing information, Dosage and Administration; ' +
        "no labelled maximum, the bound is this project's",
      year: 1999,
    });
  });
});

describe('rows of classes', () => {
  test('take a cross-reaction from the contraindications of the label', () => {
    const crossReactivity = [{ with: 'salicylate', risk: 'high', text: 'Both.' }] as const;
    const row = drugClass('a', { label: numbered, title: 'invented class', crossReactivity });
    expect(row.crossReactivity).toEqual([
      {
        with: 'salicylate',
        risk: 'high',
        text: 'Both.',
        source: { text: 'Invented tablets, US prescribing information, section 4', year: 2020 },
      },
    ]);
  });

  test('bar a second member unless they say otherwise', () => {
    const row = { label: numbered, title: 'invented class' };
    expect(drugClass('a', row)).toEqual({ name: 'a', title: 'invented class', duplicates: true });
    expect(drugClass('b', { ...row, duplicates: false })).toEqual({
      name: 'b',
      title: 'invented class',
      duplicates: false,
    });
  });
});
