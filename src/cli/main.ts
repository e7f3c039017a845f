/**
 * The command line: the same use cases on a file, through the emulated Excel. Exit codes: 0 done,
 * 1 the workbook has blocking issues, 2 bad usage or not a readable workbook.
 */
import { formsCommand } from './forms';
import { newCommand } from './new';
import { nextCommand } from './next';
import { publicCommand } from './public';
import { removeCommand } from './remove';
import { scoreCommand } from './score';
import { sealCommand } from './seal';
import { templatesCommand } from './templates';
import { UsageError } from './usage';
import { verifyCommand } from './verify';

const COMMANDS = {
  score: scoreCommand,
  seal: sealCommand,
  verify: verifyCommand,
  remove: removeCommand,
  public: publicCommand,
  forms: formsCommand,
  new: newCommand,
  next: nextCommand,
  templates: templatesCommand,
};

async function main(): Promise<number> {
  const [name = '', ...rest] = process.argv.slice(2);
  const command = Object.entries(COMMANDS).find(([known]) => known === name)?.[1];
  try {
    if (!command)
      throw new UsageError(
        `Unknown command “${name}”. Known: ${Object.keys(COMMANDS).join(', ')}.`,
      );
    return await command(rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}

process.exitCode = await main();
