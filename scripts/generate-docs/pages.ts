/** Every generated page. */
import { calculatorsReference } from './calculators.ts';
import { chartPages } from './charts.ts';
import { cliReference } from './cli-reference.ts';
import { conformance } from './conformance.ts';
import { toolsReference } from './tools-reference.ts';

/** Texts by path. */
export async function pages(): Promise<{ readonly [path: string]: string }> {
  return {
    'docs/calculators.md': calculatorsReference(),
    ...chartPages(),
    'docs/cli.md': await cliReference(),
    'docs/conformance.md': await conformance(),
    'docs/tools.md': await toolsReference(),
  };
}
