/** The part of `@lhncbc/ucum-lhc` (which carries no types) that `ucum.ts` uses. */
declare module '@lhncbc/ucum-lhc' {
  interface Conversion {
    readonly status: 'succeeded' | 'failed' | 'error';
    readonly toVal: number | null;
  }
  interface Instance {
    validateUnitString(unit: string): { readonly status: 'valid' | 'invalid' | 'error' };
    convertUnitTo(from: string, value: number, to: string): Conversion;
  }
  const ucum: { readonly UcumLhcUtils: { getInstance(): Instance } };
  export = ucum;
}
