/** The words of the task pane. What sheets and reports say too stands in the other catalogs. */
import type { Day } from '../domain/campaign';
import type { PathWords } from './path-words';
import type { SigningWords } from './signing-words';

/** What the pane is doing while the user waits. */
type Phase = 'reading' | 'checking' | 'judging' | 'writing' | 'verifying';

export interface PaneWords {
  readonly product: string;
  /** Name of the switch, and the language it leads to. */
  readonly switchLanguage: string;
  readonly otherLanguage: string;
  readonly check: string;
  readonly score: string;
  readonly scoreAgain: string;
  readonly proposalNote: string;
  readonly phases: Readonly<Record<Phase, string>>;
  readonly progress: (phase: string, percent: number) => string;
  readonly campaign: {
    readonly heading: string;
    readonly plan: string;
    readonly period: string;
    readonly reviewDate: string;
    readonly scale: string;
    readonly scaleProposed: string;
    readonly scaleProposedNote: string;
    readonly scaleApproved: (document: string) => string;
    readonly day: (day: Day) => string;
    readonly days: (from: Day | null, to: Day | null) => string;
  };
  readonly issues: {
    readonly heading: string;
    readonly blocking: (count: number) => string;
    readonly warnings: (count: number) => string;
    readonly none: string;
    readonly nothingWritten: string;
    readonly goTo: string;
    readonly goToPlace: (place: string) => string;
  };
  readonly start: {
    readonly heading: string;
    readonly empty: string;
    readonly pick: string;
    readonly steps: readonly string[];
    readonly button: string;
    readonly working: string;
    readonly started: (sheets: string) => string;
  };
  readonly results: {
    readonly heading: string;
    readonly subject: string;
    readonly written: (sheets: number) => string;
    readonly unchanged: string;
    /** Results stand that are older than their inputs. */
    readonly stale: string;
    readonly awards: string;
    readonly proposed: (count: number) => string;
    readonly tied: (count: number, places: number) => string;
    readonly empty: (count: number) => string;
    readonly awaiting: (count: number) => string;
    readonly quota: (text: string) => string;
    readonly noAwards: string;
    readonly ranked: (count: number) => string;
    readonly unranked: (count: number) => string;
    readonly nobody: string;
    readonly unrankedShort: string;
    readonly rank: (rank: number) => string;
    readonly points: (points: string) => string;
    readonly noPoints: string;
    readonly groups: string;
    readonly reasons: string;
    readonly source: (citation: string) => string;
    readonly more: (count: number) => string;
    readonly counts: string;
    readonly search: string;
    readonly searchExample: string;
    readonly found: (count: number) => string;
  };
  readonly path: PathWords;
  readonly signing: SigningWords;
  readonly removal: {
    readonly open: string;
    readonly heading: string;
    readonly what: string;
    readonly sealed: string;
    readonly yes: string;
    readonly yesSealed: string;
    readonly no: string;
    readonly working: string;
  };
  readonly failed: {
    readonly heading: string;
    readonly unknown: string;
    readonly writing: string;
    readonly goTo: string;
  };
  readonly host: {
    readonly outside: string;
    readonly tooOld: string;
  };
  /** Said by a screen reader when something has finished. */
  readonly announce: {
    readonly checked: (blocking: number, warnings: number) => string;
    readonly scored: (proposed: number) => string;
    readonly failed: string;
  };
}
