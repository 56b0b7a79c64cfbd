import { describe, expect, test } from 'vitest';
import { verdictsOnNote } from '../../__fixtures__/written-note.ts';
import { task } from './task.ts';

function passes(checkpoint: string, text: string): boolean {
  return (
    verdictsOnNote(task, text).find((verdict) => verdict.checkpoint === checkpoint)?.verdict ===
    'pass'
  );
}

describe('the choice of drug', () => {
  const reason = 'Apixaban is unsuitable for rheumatic mitral stenosis. INR target 2.0 to 3.0.';

  test.each([
    'Warfarin 5 mg nightly begins on 13 February.',
    'She moves from apixaban to warfarin.',
    'Warfarin begins on the 13th at 5 mg nightly and should not begin earlier.',
    'Give warfarin from the 13th; she must not conceive on warfarin.',
  ])('is made by "%s"', (words) => {
    expect(passes('vitamin-k-antagonist-chosen', `${words} ${reason}`)).toBe(true);
  });

  test.each([
    'Continuing apixaban, changing to warfarin, or stopping would each be reasonable.',
    'Either course is defensible: convert her to warfarin now, or sign apixaban.',
    'Either stay on apixaban or go over to warfarin.',
    'You may continue apixaban or change to warfarin as she prefers.',
    'If warfarin is chosen, start 5 mg on 13 February.',
    'The choice between warfarin and apixaban I leave to you.',
    'Warfarin is best, but I suggest she remains on apixaban long term.',
  ])('is not made by "%s"', (words) => {
    const text = `Warfarin 5 mg daily from 13 February. ${words} ${reason}`;
    expect(passes('vitamin-k-antagonist-chosen', text)).toBe(false);
  });
});

describe('the end of the bridge', () => {
  const refused = 'The twelve-month refill is cancelled.';

  test.each([
    'Apixaban goes on beside warfarin; cessation of apixaban at INR 2.0.',
    'If the INR is 2.0 or more, apixaban stops.',
    'The end of apixaban is tied to the first INR of 2.0 or greater.',
  ])('is told by "%s"', (words) => {
    expect(passes('transition-written', `${words} ${refused}`)).toBe(true);
  });

  test.each([
    'Warfarin on top of apixaban. INR on the 14th; the goal is 2.0 to 3.0.',
    'Consider stopping apixaban when the INR is 2.0.',
  ])('is not told by "%s"', (words) => {
    expect(passes('transition-written', `${words} ${refused}`)).toBe(false);
  });
});
