/** Farida Rahmani: from her arrival in 2019 to the refill request of 2025-02-11. */
import { type Chart, startChart } from '../../../../src/chart/index.ts';
import { tellBackground } from './chart-background.ts';
import { tellOrders } from './chart-orders.ts';
import { people, tellPeople } from './chart-people.ts';
import { tellProblems } from './chart-problems.ts';
import { tellResults } from './chart-results.ts';
import { tellVisits } from './chart-visits.ts';
import { tellDocuments } from './documents.ts';
import { mrn, now, prefix } from './facts.ts';
import { visits2019To2021 } from './notes-2019-2021.ts';
import { visits2022To2023 } from './notes-2022-2023.ts';
import { visits2024To2025 } from './notes-2024-2025.ts';

export function chart(): ReturnType<Chart['build']> {
  const story = startChart({
    prefix,
    mrn,
    given: ['Farida'],
    family: 'Rahmani',
    gender: 'female',
    birthDate: '1981-07-19',
    phone: '555-0126',
    address: { line: '31 Tannery Row, Apt 11', city: 'Millbrook Falls', state: 'OH' },
    now,
  });
  tellPeople(story);
  story.social({
    date: '2019-10-22',
    topic: 'living',
    text: 'Lives with husband and three children; resettled from Herat in September 2019',
  });
  story.social({
    date: '2019-10-22',
    topic: 'other',
    text: 'Language: Dari; interpreter needed (female preferred)',
  });
  story.social({ date: '2019-10-29', topic: 'tobacco', text: 'Tobacco: never' });
  story.social({ date: '2019-10-29', topic: 'alcohol', text: 'Alcohol: none' });
  tellVisits(story, visits2019To2021);
  tellVisits(story, visits2022To2023);
  tellVisits(story, visits2024To2025);
  story.procedure({
    id: 'implant-insertion',
    text: 'Insertion of etonogestrel 68 mg subdermal implant, left upper arm',
    date: '2023-05-09T11:20:00Z',
    note: 'Lot 7730-KX. Replace or remove by May 2026.',
  });
  story.message({
    date: '2025-02-11T15:05:00Z',
    from: `Practitioner/${people.primaryCare}`,
    to: `Practitioner/${people.consultant}`,
    text:
      'E-consult: refill or stop apixaban? Score 1. Twelve months pended at 14:05, not signed. ' +
      'She still has tablets; an answer by tomorrow is fine.',
  });
  tellProblems(story);
  tellOrders(story);
  tellDocuments(story);
  tellResults(story);
  tellBackground(story);
  return story.build();
}
