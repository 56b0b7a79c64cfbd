/** `residency trial start`: one trial, open to any program, served until it is ended. */
import type { Command } from 'commander';
import { formatInstant } from '../lib/index.ts';
import { RunFolder } from '../record/index.ts';
import { serveOutsideTrial } from '../runner/index.ts';
import type { CliContext } from './context.ts';
import { listenForInterrupt } from './interrupt.ts';
import { emphasisOf, print } from './output.ts';
import { packageVersion } from './package-info.ts';
import { newRunFolder } from './run-folders.ts';
import { loadSuites, openSuiteHospital, selectTask } from './suites.ts';
import { formatTrialResult } from './trial-result.ts';
import { parsePath, parseWhole } from './usage-error.ts';

interface StartFlags {
  readonly port: number;
  readonly out?: string;
  readonly agent: string;
  readonly maxSeconds: number;
  readonly json?: boolean;
}

async function start(name: string, flags: StartFlags, context: CliContext) {
  const { suite, task } = selectTask(name, await loadSuites());
  const image = await openSuiteHospital(suite, context);
  const folder = flags.out ?? newRunFolder(context, 'trial');
  const run = await RunFolder.openOrCreate(folder, {
    startedAt: formatInstant(context.clock.nowMs()),
    residency: packageVersion(),
    settings: {},
    suite: { id: suite.id, version: suite.version },
    tasks: [{ id: task.id, version: task.version }],
    // Nobody is planned: whoever comes is filed beside the plan.
    agents: [],
    trials: 0,
    limits: { seconds: flags.maxSeconds },
    image: image.digest,
  });
  const { clock } = context;
  const served = await serveOutsideTrial({
    task,
    image,
    run,
    clock,
    agent: flags.agent,
    port: flags.port,
    secondsMax: flags.maxSeconds,
  });
  // Before anything is printed: who reads that the trial is open may end it at once.
  const interrupt = listenForInterrupt(context);
  interrupt.signal.addEventListener('abort', served.abandon, { once: true });
  const { trial, endpoints } = served;
  const { fhir, tools, finish, token, workspace } = endpoints;
  const { instruction, now } = task;
  const style = emphasisOf(context);
  print(context, flags, {
    json: { trial, instruction, now, fhir, tools, finish, token, workspace, record: folder },
    text:
      `${instruction.trim()}\n\n${style.strong('This trial')}\n` +
      `  fhir       ${fhir}\n  tools      ${tools}\n  finish     ${finish}\n` +
      `  token      ${token}\n  workspace  ${workspace}\n  record     ${folder}\n\n` +
      `  curl -H 'Authorization: Bearer ${token}' ${tools}\n` +
      `  npx residency trial finish ${folder}\n`,
  });
  try {
    const result = await served.ended;
    context.stderr(formatTrialResult(result, style));
  } finally {
    interrupt.release();
  }
}

/** Adds the command. */
export function addTrialStartCommand(trial: Command, context: CliContext): void {
  trial
    .command('start')
    .summary('open one trial to any program, and serve it until it is ended')
    .description(
      'Opens one trial of a task and serves it on 127.0.0.1: plain FHIR, the toolset over HTTP, ' +
        'and a workspace folder, with a bearer token of this trial alone. POST to the finish ' +
        'address (or `residency trial finish`) ends it, grades it and files the record.',
    )
    .argument('<task>')
    .option(
      '-p, --port <port>',
      'port; 0 for any',
      parseWhole({ flag: '--port', min: 0, max: 65_535 }),
      0,
    )
    .option(
      '-o, --out <dir>',
      'folder of the record; an existing run is added to',
      parsePath('--out'),
    )
    .option('-a, --agent <name>', 'what the record calls whoever acts', 'outside')
    .option(
      '--max-seconds <n>',
      'wall time until the trial ends by itself',
      parseWhole({ flag: '--max-seconds', min: 1, max: 604_800 }),
      86_400,
    )
    .option('--json', 'print one JSON object when ready')
    .addHelpText(
      'before',
      'Examples:\n  residency trial start nephrology/creatinine-rise-after-two-tablets\n' +
        '  residency trial start cardiology --port 8080 --out runs/by-hand --json\n',
    )
    .action((name: string, flags: StartFlags) => start(name, flags, context));
}
