/** Words of the summary tab. */
import type { DecisionStatus } from '../domain/decide';
import type { Makeup } from '../domain/makeup';

export interface SummaryWords {
  readonly basisSection: string;
  basisInForce(document: string, title: string): string;
  basisNotInForce(document: string, replacedBy: string): string;
  readonly readSection: string;
  /** "Cá nhân: 120 dòng, sheet “Cá nhân”, dòng 5 đến 124". */
  readLine(read: {
    subject: string;
    rows: number;
    sheet: string;
    from: number;
    to: number;
  }): string;
  readonly nothingRead: string;
  /** What the fingerprint covers, for whoever holds the paper. */
  readonly fingerprintMeaning: string;
  versionLine(version: string): string;

  readonly awardsSection: string;
  readonly award: string;
  readonly quota: string;
  readonly proposed: string;
  readonly tied: string;
  readonly empty: string;
  readonly waiting: string;
  readonly basis: string;
  readonly meter: string;
  readonly meterLegend: string;

  readonly totalsSection: string;
  readonly subject: string;
  readonly count: string;

  readonly chartsSection: string;
  readonly quotaChart: string;
  readonly statusChart: string;
  /** `subject` where there is but one. */
  classChart(subject: string | null): string;
  /** Above the small table that the charts draw. */
  readonly chartData: string;
  /** "Bằng khen – tập thể". */
  awardOf(award: string, subject: string): string;
  readonly tiedPlaces: string;

  readonly makeupSection: string;
  makeupBy(by: Makeup['by']): string;
  readonly noValue: string;
  readonly eligible: string;

  readonly unitsSection: string;
  readonly unit: string;
  readonly unitStatus: string;
  readonly people: string;
  unitsWithout(units: readonly string[]): string;

  readonly dossierSection: string;
  readonly issuesSection: string;
  readonly noIssues: string;
  moreIssues(count: number): string;
  readonly statusShort: Readonly<Record<DecisionStatus, string>>;
}
