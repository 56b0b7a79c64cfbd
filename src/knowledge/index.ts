/** The door of `knowledge`: codes, units, drugs and the laboratory catalogue. */
export type { LabName, PanelName } from './lab-catalogue.ts';
export { convertUnit, isUcumUnit, type Quantity } from './ucum.ts';
