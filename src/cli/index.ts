/** The door of `cli`: the program as a value, for the reference that is generated from it. */
export type { CliContext } from './context.ts';
export { createProgram } from './program.ts';
