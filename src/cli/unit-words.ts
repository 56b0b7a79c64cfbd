/** UCUM units as people write them. */

/** Parts of units that UCUM writes as nobody else does. */
const partWords: { readonly [part: string]: string } = {
  a: 'year',
  mo: 'month',
  wk: 'week',
  d: 'day',
  h: 'hour',
  min: 'minute',
  s: 'second',
  Cel: '°C',
  '[degF]': '°F',
  '[in_i]': 'inch',
  '[lb_av]': 'pound',
  'mm[Hg]': 'mmHg',
  '[iU]': 'IU',
  'm[iU]': 'mIU',
  'u[iU]': 'µIU',
  ug: 'µg',
  umol: 'µmol',
  uL: 'µL',
  meq: 'mEq',
  mosm: 'mOsm',
  m2: 'm²',
  '10*3': '10³',
  '10*9': '10⁹',
  '{1.73_m2}': '1.73 m² of body surface',
};

/**
 * A unit in words, `mL/min/{1.73_m2}` → `mL/minute/1.73 m² of body surface`; undefined where UCUM
 * writes it as everybody does.
 */
export function unitInWords(unit: string): string | undefined {
  // The point in `{1.73_m2}` and in powers is none that multiplies.
  const parts = unit.split(/(\/|(?<![\d{])\.)/);
  const words = parts.map((part) => partWords[part] ?? part.replace(/^\{(.*)\}$/, '$1')).join('');
  const shown = words.replace(/^\//, 'per ');
  return shown === unit ? undefined : shown;
}
