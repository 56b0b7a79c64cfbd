/** Variables of the environment. */

/** A variable's value; one that is empty says as little as one that is not set. */
export function variableValue(variable: string | undefined): string | undefined {
  return variable === '' ? undefined : variable;
}
