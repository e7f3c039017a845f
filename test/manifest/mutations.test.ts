/** A manifest that is broken in one way is told so in one sentence that says where and what to do. */
import { describe, expect, test } from 'vitest';
import { checkManifest } from '../../tools/manifest/check-manifest';
import { sentenceOf } from '../../tools/manifest/finding';
import { form, identity, resources } from './breaks';
import { actions, contents } from './breaks-of-contents';
import { fileBeside, manifestText } from './own-manifest';

describe.each([
  { part: 'form', breaks: form },
  { part: 'identity', breaks: identity },
  { part: 'resources', breaks: resources },
  { part: 'contents', breaks: contents },
  { part: 'actions', breaks: actions },
])('$part', ({ breaks }) => {
  test.each(breaks)('$what', ({ cut, put, said, count = 1 }) => {
    const broken = manifestText.replace(cut, put);
    expect(broken).not.toBe(manifestText);
    const sentences = checkManifest(broken, fileBeside).map(sentenceOf);
    expect(
      sentences.map((sentence) =>
        sentence.replace(/^line \d+, /, '').replace(/of line \d+/, 'of line …'),
      ),
    ).toContain(said);
    expect(sentences).toHaveLength(count);
  });
});

test('a finding names its line', () => {
  const [finding] = checkManifest(manifestText.replace('<Version>', '<Version>x'), fileBeside);
  const line = manifestText.split('\n').findIndex((each) => each.includes('<Version>')) + 1;
  expect(finding?.line).toBe(line);
});
