/** What `npm run build` makes for a closed network, at an address with a path. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPane } from '../../tools/build-pane';
import { launchBrowser } from '../../tools/find-browser';
import { checkManifest } from '../../tools/manifest/check-manifest';
import { sentenceOf } from '../../tools/manifest/finding';
import { newFolder } from '../support/command-line';
import { publish } from './published';

const project = fileURLToPath(new URL('../../', import.meta.url));
const built = newFolder();
const cache = newFolder();
const read = (name: string) => readFileSync(built.at(name));

beforeAll(async () => {
  const baseUrl = 'https://host.example/thi-dua';
  await buildPane({ folder: built.at(''), officeJs: 'self', baseUrl });
});
afterAll(() => {
  built.remove();
  cache.remove();
});

describe('the manifest', () => {
  const text = () => read('manifest.xml').toString('utf8');

  test('is in order, with its icons beside it', () => {
    const files = (name: string) => (built.has(name) ? read(name) : null);
    expect(checkManifest(text(), files).map(sentenceOf)).toEqual([]);
  });

  test('names pages that were built, below the path', () => {
    const pages = new Set(text().match(/https:[^"]+\.html/g));
    expect([...pages].sort()).toEqual([
      'https://host.example/thi-dua/support.html',
      'https://host.example/thi-dua/taskpane.html',
    ]);
    for (const page of pages) expect(built.has(path.basename(page)), page).toBe(true);
  });
});

describe('what lies there', () => {
  test('office.js is as Microsoft made it, as its licence demands', () => {
    const original = path.join(project, 'node_modules/@microsoft/office-js/dist');
    const names = readdirSync(built.at('office'), { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => /\.\w+$/.test(name));
    expect(files.length).toBeGreaterThan(100);
    const changed = files.filter(
      (name) => !read(path.join('office', name)).equals(readFileSync(path.join(original, name))),
    );
    expect(changed).toEqual([]);
  });

  test('the page for old web views is as it was written', () => {
    expect(read('unsupported.js').toString()).toBe(
      readFileSync(path.join(project, 'src/taskpane/unsupported.js'), 'utf8'),
    );
  });

  test('the pages name no other place', () => {
    for (const page of ['taskpane.html', 'support.html']) {
      const addresses = read(page)
        .toString('utf8')
        .match(/(?:https?:)?\/\/[^"'\s;]+/g);
      expect(addresses, page).toBeNull();
    }
  });

  const policy = () =>
    /Content-Security-Policy" content="([^"]+)"/.exec(read('taskpane.html').toString('utf8'))?.[1];

  test('its policy stands as a header in docs/deploy.md', () => {
    const guide = readFileSync(path.join(project, 'docs/deploy.md'), 'utf8');
    expect(guide).toContain(`Content-Security-Policy: ${policy() ?? '?'}; frame-ancestors 'none'`);
  });

  test('the page may load from its own place alone', () => {
    const directives = (policy() ?? '').split('; ').map((directive) => directive.split(' '));
    expect(Object.fromEntries(directives.map(([name, ...sources]) => [name, sources]))).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:'],
      'font-src': ["'self'"],
      'connect-src': ["'self'"],
      'worker-src': ["'self'"],
      'frame-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
  });
});

test('in a browser the pane starts below the path and asks nobody else', async () => {
  const site = await publish(built.at(''), '/thi-dua/', cache.at(''));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    const asked: string[] = [];
    const wrong: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('requestfailed', (request) => wrong.push(request.url()));
    page.on('response', (response) => {
      if (response.status() >= 400) wrong.push(response.url());
    });
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) wrong.push(message.text());
    });
    await page.goto(`${site.origin}/thi-dua/taskpane.html`);
    // Outside of Excel the pane says where it belongs: office.js and the pane itself have run.
    await page.getByText('Trang này là ngăn của Excel').waitFor({ timeout: 30_000 });
    expect(wrong).toEqual([]);
    expect(asked.filter((address) => !address.startsWith(`${site.origin}/thi-dua/`))).toEqual([]);
    expect(asked.some((address) => address.endsWith('/office/office.js'))).toBe(true);
  } finally {
    await browser.close();
    await site.close();
  }
});

test.each([
  { args: ['--base-url', 'http://host.example/'], said: /^--base-url “http:.*expected/ },
  { args: ['--base-url', 'thi-dua'], said: /^--base-url “thi-dua”.*expected/ },
  { args: ['--office-js', 'mine'], said: /^--office-js “mine”: “self” or “cdn” is expected\.$/ },
])('$args is refused in one sentence, and nothing is built', ({ args, said }) => {
  const tsx = path.join(project, 'node_modules/tsx/dist/cli.mjs');
  const tool = path.join(project, 'tools/build.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, tool, ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trim()).toMatch(said);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
