/** What `residency chart check` finds in one story, file, folder or image. */
import {
  buildStory,
  chartDensity,
  checkConsistency,
  type ConsistencyFinding,
  type ConsistencyRule,
  parseStory,
  type StoryFault,
} from '../chart/index.ts';
import type { StoredResource } from '../fhir/index.ts';
import { readChartText } from './chart-source.ts';
import { readHospital } from './hospital-source.ts';
import { usageError } from './usage-error.ts';

/** What is found in one file. */
export interface CheckedFile {
  readonly file: string;
  readonly ok: boolean;
  readonly resources: number;
  readonly notes: number;
  readonly encounters: number;
  readonly faultCount: number;
  /** Of a story that does not build: faults with their lines; otherwise with their resources. */
  readonly faults: readonly (StoryFault | ConsistencyFinding)[];
  readonly warningCount: number;
  readonly warnings: readonly ConsistencyFinding[];
}

/** What a story judges itself, because it can say that it is meant. */
const judgedByStories: ReadonlySet<ConsistencyRule> = new Set([
  'note-contradicts-result',
  'duplicate-order',
  'duplicate-ingredient',
]);

function checkChart(
  file: string,
  resources: readonly StoredResource[],
  told: { readonly now?: string; readonly leaveOut?: ReadonlySet<ConsistencyRule> },
): CheckedFile {
  const { now, leaveOut } = told;
  const report = checkConsistency(resources, now === undefined ? {} : { now });
  const kept = ({ rule }: ConsistencyFinding) => leaveOut?.has(rule) !== true;
  const faults = report.faults.filter(kept);
  const warnings = report.warnings.filter(kept);
  const faultCount = report.faultCount - (report.faults.length - faults.length);
  const warningCount = report.warningCount - (report.warnings.length - warnings.length);
  const { notes, encounters } = chartDensity(resources);
  const counts = { resources: resources.length, notes, encounters };
  return { file, ok: faultCount === 0, ...counts, faultCount, faults, warningCount, warnings };
}

function checkStory(file: string, text: string): CheckedFile {
  const parsed = parseStory(text);
  if (parsed.ok) {
    const { now } = parsed.story.patient;
    return checkChart(file, buildStory(parsed.story), { now, leaveOut: judgedByStories });
  }
  const { faults, faultCount } = parsed;
  const nothing = { resources: 0, notes: 0, encounters: 0, warningCount: 0, warnings: [] };
  return { file, ok: false, ...nothing, faultCount, faults };
}

/**
 * Checks a story as a text and, when it builds, as a chart; anything else as a chart.
 *
 * @throws {@link ResidencyError} `chart-empty` where there is nothing to check, and as
 * `readHospital` does.
 */
export async function checkFile(
  file: string,
  { now }: { readonly now?: string },
): Promise<CheckedFile> {
  if (/\.story$/i.test(file)) return checkStory(file, await readChartText(file));
  const resources = await readHospital(file);
  if (resources.length === 0) {
    const remedy = 'give a story, a Bundle, NDJSON, a folder or an image that holds a chart';
    throw usageError('chart-empty', `${file} has no resources: nothing was checked; ${remedy}`);
  }
  return checkChart(file, resources, now === undefined ? {} : { now });
}
