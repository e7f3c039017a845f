/**
 * Plays a case on a workbook, and looks at it after every step: what the sheets say is what the oracle
 * says of what was typed, nothing typed is lost, nothing sealed changes, nothing is claimed that is
 * not so. The first thing that is otherwise ends it.
 */
import { checkCampaign } from '../../src/app/check-campaign';
import { removeResults } from '../../src/app/remove-results';
import { scoreCampaign } from '../../src/app/score-campaign';
import { sealCampaign } from '../../src/app/seal-campaign';
import { verifyCampaign } from '../../src/app/verify-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { isWritable } from './cases';
import type { FuzzCase } from './cases';
import { decision } from './council';
import { Difference, must } from './difference';
import { started } from './desk';
import type { Road } from './desk';
import { editOf } from './edits';
import { differences, expectedResults } from './expected';
import { playNext } from './next';
import { readResults } from './read-results';
import { cellsOf, inputsOf, newlyKnown, resultSheets } from './state';
import type { At, Known } from './state';
import type { Step } from './steps';
import { tamper } from './tamper';
import { wholeWorkbook } from './whole';

const words = catalogs.vi;
const approval = { document: '12/TTr-SCT', day: '2026-12-31', name: 'Nguyễn Văn A' };

/** Throws where a step went wrong; answers the workbook after every step if somebody wants it. */
export async function play(one: FuzzCase, road: Road, tells = false): Promise<readonly string[]> {
  const states: string[] = [];
  let at: At = { desk: await started(one.input, road), known: newlyKnown(one.input) };
  if (tells) states.push(wholeWorkbook(at.desk.data));
  for (const [index, step] of one.steps.entries()) {
    try {
      at = await played(at, step, road);
      keptAsSealed(at);
      if (tells) states.push(wholeWorkbook(at.desk.data));
    } catch (error) {
      const what = error instanceof Difference ? error.message : String((error as Error).stack);
      throw new Difference(`step ${String(index + 1)}, ${step.do}: ${what}`, { cause: error });
    }
  }
  return states;
}

async function played(at: At, step: Step, road: Road): Promise<At> {
  switch (step.do) {
    case 'score':
      return scored(at, step.keep);
    case 'decide':
      return decided(at, step);
    case 'seal':
      return sealed(at);
    case 'verify':
      return verified(at, step);
    case 'remove':
      return removed(at, step.sealed);
    case 'next':
      await playNext(at, road);
      return at;
    case 'reopen':
      return { ...at, desk: at.desk.reopened() };
    default:
      return edited(at, step);
  }
}

async function edited({ desk, known }: At, step: Step): Promise<At> {
  const edit = editOf(step, known.input);
  if (!edit) return { desk, known };
  // What the council decided was about the figures as they were.
  for (const { withdraw } of known.decided.length > 0 ? [decision(known)] : []) withdraw(desk);
  edit.act(desk);
  const isShrunk = known.isShrunk || step.do === 'drop';
  const about = { isWritable: isWritable(edit.input), isShrunk };
  const next = { ...known, input: edit.input, decided: [], ...about };
  return looked({ desk, known: next });
}

/** What a quiet look at the workbook says. */
async function looked(at: At): Promise<At> {
  const { desk, known } = at;
  const inputs = inputsOf(desk.data, known.decided);
  const check = await checkCampaign(desk.port, {});
  must(inputsOf(desk.data, known.decided), inputs, 'inputs after a check');
  must(check.status, known.isWritable ? 'ready' : 'needsFixing', 'the check');
  if (check.status === 'ready') {
    const standing = known.judged === inputs ? 'asJudged' : 'stale';
    const says = known.judged === null || !known.isWatched ? null : standing;
    must(check.results, says, 'what the results say of their inputs');
  }
  return at;
}

async function scored({ desk, known }: At, keepSealed: boolean): Promise<At> {
  const inputs = inputsOf(desk.data, known.decided);
  const whole = (withLists = true) => wholeWorkbook(desk.data, withLists);
  const before = whole();
  const again = known.isShrunk ? whole(false) : before;
  const result = await scoreCampaign(desk.port, { words, keepSealed });
  must(inputsOf(desk.data, known.decided), inputs, 'inputs after scoring');
  const isNew = known.judged !== inputs;
  if (!known.isWritable) {
    must(result.status, 'needsFixing', 'scoring what is refused');
  } else if (known.isLocked && isNew && !keepSealed) {
    must(result.status, 'interrupted', 'scoring over a seal without a yes');
    must(result.issues[0]?.code, 'resultsSealed', 'the reason');
  } else if (result.status !== 'scored') {
    throw new Difference(`not scored: ${JSON.stringify(result.issues.slice(0, 3))}`);
  } else {
    must(result.receipt.sheetsWritten > 0, isNew, 'whether anything was written');
    const isLocked = known.isLocked && !isNew;
    const now = { ...known, judged: inputs, isWatched: true, isShrunk: false, isLocked };
    asTheOracleSays({ desk, known: now });
    if (!isNew && known.isWatched) must(whole(!known.isShrunk), again, 'scoring again');
    return looked({ desk, known: now });
  }
  must(whole(), before, 'a workbook that was not scored');
  return { desk, known };
}

function asTheOracleSays({ desk, known: { input, decided: said } }: At): void {
  const found = differences(readResults(desk.data), expectedResults(input, said));
  if (found.length > 0) throw new Difference(found.join('\n'));
}

async function decided({ desk, known }: At, step: Extract<Step, { do: 'decide' }>): Promise<At> {
  const isFresh = known.judged === inputsOf(desk.data, known.decided);
  const made = isFresh && known.isWritable ? decision(known).choose(step) : null;
  if (!made) return { desk, known };
  made.act(desk);
  return looked({ desk, known: { ...known, decided: [...known.decided, made.decided] } });
}

async function sealed({ desk, known }: At): Promise<At> {
  const inputs = inputsOf(desk.data, known.decided);
  const result = await sealCampaign(desk.port, { words, approval });
  must(inputsOf(desk.data, known.decided), inputs, 'inputs after sealing');
  if (!known.isWritable) {
    must(result.status, 'needsFixing', 'sealing what is refused');
    return { desk, known };
  }
  if (known.judged !== inputs) {
    must(result.status, known.isLocked ? 'interrupted' : 'rescored', 'sealing older results');
    if (known.isLocked) return { desk, known };
    const now = { ...known, judged: inputs, isWatched: true, isShrunk: false };
    asTheOracleSays({ desk, known: now });
    return { desk, known: now };
  }
  must(result.status, 'sealed', 'sealing');
  const frozen = resultSheets(desk.data).map((sheet) => [sheet.id, cellsOf(sheet)] as const);
  const now: Known = {
    ...{ ...known, sealed: inputs, isLocked: true, isWatched: true },
    frozen: new Map([...known.frozen, ...frozen]),
  };
  const verify = await verifyCampaign(desk.port, {});
  must(verify.status, 'unchanged', 'verifying what was just sealed');
  return { desk, known: now };
}

function keptAsSealed({ desk, known }: At): void {
  for (const [id, cells] of known.frozen) {
    const sheet = desk.data.sheets.find((each) => each.id === id);
    if (!sheet) throw new Difference(`a sealed sheet is gone`);
    must(cellsOf(sheet), cells, `sealed sheet ${sheet.name}`);
  }
}

async function verified({ desk, known }: At, step: Extract<Step, { do: 'verify' }>): Promise<At> {
  const result = await verifyCampaign(desk.port, {});
  if (known.sealed === null) {
    must(result.status, 'neverSealed', 'verifying what was never sealed');
    return { desk, known };
  }
  const isSame = inputsOf(desk.data, known.decided) === known.sealed;
  must(result.status, isSame ? 'unchanged' : 'changed', 'verifying');
  if (isSame) await tamper({ desk, known }, step);
  return { desk, known };
}

async function removed({ desk, known }: At, all: boolean): Promise<At> {
  const inputs = inputsOf(desk.data, known.decided);
  const result = await removeResults(desk.port, { sealed: all });
  must(result.status, 'removed', 'taking results out');
  must(inputsOf(desk.data, known.decided), inputs, 'inputs after taking results out');
  const staysLocked = known.isLocked && !all;
  const now: Known = {
    ...{ ...known, isWatched: false, isLocked: staysLocked },
    judged: staysLocked ? known.judged : null,
    ...(all ? { sealed: null, frozen: new Map() } : {}),
  };
  nothingOfOurs({ desk, known: now });
  return { desk, known: now };
}

/** Only input sheets, what the council filled in, and what is sealed. */
function nothingOfOurs({ desk: { data }, known }: At): void {
  const isKept = (key: string) =>
    /^(settings|criteria|collectives|individuals|ballots\.|register\.)/.test(key) ||
    (key === 'council' && (known.decided.length > 0 || known.sealed !== null)) ||
    (known.sealed !== null && /^(seals|history|sealed\.)/.test(key));
  const left = data.names.filter(({ name }) => {
    const key = /^ThiDua\.Sheet\.(.*)$/.exec(name)?.[1];
    return key === undefined ? name.startsWith('ThiDua') : !isKept(key) && !known.isLocked;
  });
  must(left.map(({ name }) => name), [], 'names that are left'); // prettier-ignore
  const marked = data.names.map(({ formula }) => /^'(.+)'!/.exec(formula)?.[1]);
  const sheets = data.sheets.filter(({ name }) => name !== 'Ghi chú' && !marked.includes(name));
  must(sheets.map(({ name }) => name), [], 'sheets that are left'); // prettier-ignore
  must(data.settings.size, 0, 'properties that are left');
  const rules = data.sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
  must(rules.length, 0, 'highlights that are left');
}
