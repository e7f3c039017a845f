/** `npm run validate` in a terminal: what it prints and how it ends. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { newFolder } from '../support/command-line';
import { manifestText } from './own-manifest';

const project = fileURLToPath(new URL('../../', import.meta.url));
const folder = newFolder();
afterAll(() => {
  folder.remove();
});

function validate(...args: string[]) {
  const tsx = path.join(project, 'node_modules/tsx/dist/cli.mjs');
  const tool = path.join(project, 'tools/validate-manifest.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, tool, ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  return { code: status, out: stdout.trim(), err: stderr.trim().split('\n') };
}

test('the repository’s own manifest is in order', () => {
  const { code, out } = validate();
  expect(code).toBe(0);
  expect(out).toBe('manifest.xml: nothing is wrong.');
});

test('a broken one is told so, a line a finding, and the icons may lie elsewhere', () => {
  const file = folder.put('broken.xml', manifestText.replace('0.1.0.0', '0.1'));
  const { code, err } = validate(file, '--files', project);
  expect(code).toBe(1);
  expect(err).toHaveLength(1);
  expect(err[0]).toMatch(/broken\.xml, line 7, <Version>: “0\.1” was found, .* is expected; /);
});

test.each([
  { args: ['nothing.xml'], said: 'nothing.xml: no such file.' },
  { args: ['a.xml', 'b.xml'], said: 'One manifest at a time.' },
  { args: ['--online'], said: '--online' },
])('bad usage: $args', ({ args, said }) => {
  const { code, err } = validate(...args);
  expect(code).toBe(2);
  expect(err.join(' ')).toContain(said);
});
