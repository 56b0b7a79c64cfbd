/** The kinds of resource in a chart, and the search parameters by which each is looked through. */

/** How one resource type is searched. A missing name: that filter does not exist for the type. */
export interface ChartType {
  readonly code?: string;
  readonly category?: string;
  readonly status?: string;
  /** Also the order: newest first by it. */
  readonly date: string;
}

/** What `chart_search` can look through. */
export const chartTypes = {
  AllergyIntolerance: {
    code: 'code',
    category: 'category',
    status: 'clinical-status',
    date: 'date',
  },
  Appointment: { status: 'status', date: 'date' },
  CarePlan: { category: 'category', status: 'status', date: 'date' },
  Communication: { category: 'category', status: 'status', date: 'sent' },
  Condition: {
    code: 'code',
    category: 'category',
    status: 'clinical-status',
    date: 'recorded-date',
  },
  DiagnosticReport: { code: 'code', category: 'category', status: 'status', date: 'date' },
  DocumentReference: { code: 'type', category: 'category', status: 'status', date: 'date' },
  Encounter: { code: 'type', category: 'class', status: 'status', date: 'date' },
  FamilyMemberHistory: { code: 'code', status: 'status', date: 'date' },
  Goal: { category: 'category', status: 'lifecycle-status', date: 'start-date' },
  Immunization: { code: 'vaccine-code', status: 'status', date: 'date' },
  MedicationRequest: { code: 'code', status: 'status', date: 'authoredon' },
  Observation: { code: 'code', category: 'category', status: 'status', date: 'date' },
  Procedure: { code: 'code', category: 'category', status: 'status', date: 'date' },
  ServiceRequest: { code: 'code', category: 'category', status: 'status', date: 'authored' },
} as const satisfies { readonly [resourceType: string]: ChartType };

/** A resource type that `chart_search` knows. */
type ChartTypeName = keyof typeof chartTypes;

/** Their names, sorted. */
export const chartTypeNames = Object.keys(chartTypes) as [ChartTypeName, ...ChartTypeName[]];
