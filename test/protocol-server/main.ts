/**
 * The protocol server as a process of its own:
 *
 *     node test/protocol-server/main.ts script.json [--requests received.json]
 *
 * A script, with everything that may be left out left out:
 *
 *     { "conversations": [{ "exchanges": [
 *         { "kind": "reply", "toolCalls": [{ "name": "file_list" }] },
 *         { "kind": "status", "status": 429, "retryAfter": "1" },
 *         { "kind": "reply",
 *           "toolCalls": [{ "name": "finish", "arguments": { "answer": "done" } }] } ] }] }
 *
 * Prints one line, `{"baseUrl":"http://127.0.0.1:PORT/v1"}`, as soon as it listens, and runs until
 * SIGTERM or SIGINT. With `--requests` it then writes what it received to that file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseScript } from './script.ts';
import { startProtocolServer } from './server.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { requests: { type: 'string' } },
});
const [scriptPath] = positionals;
if (scriptPath === undefined) {
  process.stderr.write('usage: node main.ts <script.json> [--requests <file>]\n');
  process.exit(2);
}

const script = parseScript(JSON.parse(readFileSync(scriptPath, 'utf8')));
const server = await startProtocolServer(script);
process.stdout.write(`${JSON.stringify({ baseUrl: server.baseUrl })}\n`);

async function end(): Promise<void> {
  if (values.requests !== undefined) {
    writeFileSync(values.requests, JSON.stringify(server.requests, undefined, 2));
  }
  await server.close();
  process.exit(0);
}
process.once('SIGTERM', end);
process.once('SIGINT', end);
