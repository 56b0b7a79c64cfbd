/** A drug alert as a card. */
import type { AlertSeverity, DrugAlert, NotEvaluated } from '../../knowledge/index.ts';
import type { CdsCard, CdsFinding, CdsOverrideReason } from '../../server/index.ts';

const indicators: Readonly<Record<AlertSeverity, CdsCard['indicator']>> = {
  critical: 'critical',
  high: 'warning',
  moderate: 'info',
  low: 'info',
};

const reasonSystem = 'https://residency.example/override-reason';

/** Why a clinician may go on in spite of a card. */
const overrideReasons: readonly CdsOverrideReason[] = [
  { code: 'benefit', system: reasonSystem, display: 'The benefit outweighs the risk' },
  { code: 'monitored', system: reasonSystem, display: 'The patient is monitored for this' },
  { code: 'tolerated', system: reasonSystem, display: 'The patient has taken this before' },
  { code: 'not-so', system: reasonSystem, display: 'The chart is wrong about this' },
];

/** The card of one alert; `order` is the text of the order that it is about. */
export function findingOfAlert(alert: DrugAlert, order: string): CdsFinding {
  const evidence = alert.evidence.map(({ text, reference }) =>
    reference === undefined ? `- ${text}` : `- ${text} (${reference})`,
  );
  const rests = evidence.length === 0 ? [] : ['', 'It rests on:', ...evidence];
  return {
    card: {
      summary: alert.text,
      detail: [`**${alert.text}**`, '', `Order: ${order}`, ...rests].join('\n'),
      indicator: indicators[alert.severity],
      source: { label: alert.source },
      overrideReasons,
    },
    shown: alert.evidence.flatMap(({ reference }) => reference ?? []),
  };
}

/** One card for all that could not be checked; none when everything could. */
export function findingsOfGaps(gaps: readonly NotEvaluated[]): readonly CdsFinding[] {
  if (gaps.length === 0) return [];
  const lines = [...new Set(gaps.map(({ rule, reason }) => `- ${rule}: ${reason}`))];
  const card: CdsCard = {
    summary: `${lines.length} drug safety rules could not be checked for lack of data`,
    detail: lines.join('\n'),
    indicator: 'info',
    source: { label: 'Residency drug safety' },
  };
  return [{ card, shown: [] }];
}
