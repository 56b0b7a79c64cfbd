/** The foundation: errors, randomness, ids, JSON, suggestions, files. */
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assert,
  canonicalJson,
  deepFreeze,
  errorMeanings,
  errorMessage,
  fixedClock,
  formatInstant,
  formatSuggestion,
  isDeeperThan,
  isErrno,
  isObject,
  randomToken,
  ResidencyError,
  seededRandom,
  sequentialIds,
  sha256,
  suggest,
  systemClock,
  valueAt,
  writeFileAtomically,
} from './index.ts';

describe('errors', () => {
  test('are recognised across copies of the package, and nothing else is', () => {
    const error = new ResidencyError({ code: 'x', category: 'invalid', message: 'y' });
    const copy = { [Symbol.for('residency.error')]: true };
    const others = [new Error('x'), null, 'x', {}];
    expect([error, copy].map((value) => ResidencyError.isInstance(value))).toEqual([true, true]);
    expect(others.some((value) => ResidencyError.isInstance(value))).toBe(false);
  });

  test('only what an agent did wrong is the agent’s fault', () => {
    const infrastructure = Object.entries(errorMeanings)
      .filter(([, meaning]) => meaning.fault === 'infrastructure')
      .map(([category]) => category);
    expect(infrastructure).toEqual(['timeout', 'unavailable', 'cancelled', 'bug']);
  });

  test('a failed assertion is a bug, and says which invariant', () => {
    expect(() => assert(false, 'one is one')).toThrow('this should not happen: one is one');
    expect(() => assert(1 === Number('1'), 'one is one')).not.toThrow();
  });

  test('anything thrown has a text', () => {
    expect([errorMessage(new Error('a')), errorMessage('b'), errorMessage(3)]).toEqual([
      'a',
      'b',
      '3',
    ]);
    expect(isErrno(Object.assign(new Error('x'), { code: 'ENOENT' }), 'ENOENT')).toBe(true);
    expect(isErrno('ENOENT', 'ENOENT')).toBe(false);
  });
});

describe('randomness', () => {
  test('is the same for the same seed, and another for another', () => {
    const draw = (seed: string): readonly number[] => {
      const random = seededRandom(seed);
      return Array.from({ length: 5 }, () => random.integer({ min: 1, max: 1000 }));
    };
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  test('stays in its range and covers it', () => {
    const random = seededRandom('range');
    const drawn = Array.from({ length: 500 }, () => random.integer({ min: 2, max: 4 }));
    expect([...new Set(drawn)].sort()).toEqual([2, 3, 4]);
    expect(['a', 'b']).toContain(random.pick(['a', 'b']));
  });

  test('normal values have mean 0 and deviation 1', () => {
    const random = seededRandom('normal');
    const drawn = Array.from({ length: 20_000 }, () => random.normal());
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.05);
  });

  test('tokens do not repeat and ids count', () => {
    expect(new Set(Array.from({ length: 100 }, randomToken)).size).toBe(100);
    expect(randomToken()).toMatch(/^[\w-]{43}$/);
    const ids = sequentialIds('new');
    expect([ids.next(), ids.next()]).toEqual(['new-1', 'new-2']);
  });
});

describe('JSON', () => {
  test('canonical text does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('a frozen tree is frozen at every level', () => {
    const tree = deepFreeze({ a: [{ b: 1 }] });
    expect(Object.isFrozen(tree.a[0])).toBe(true);
  });

  test('a value is as deep as its innermost object or list', () => {
    expect([1, 2, 3].map((levels) => isDeeperThan({ a: [{ b: 'text' }] }, levels))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isDeeperThan(JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)), 64)).toBe(true);
  });

  test('a path leads to own properties and items only', () => {
    const value = { a: [{ b: null }] };
    const paths = [['a', 0, 'b'], ['a', 1, 'b'], ['a', 0, 'b', 'c'], ['constructor'], []] as const;
    expect(paths.map((path) => valueAt(value, path))).toEqual([
      null,
      undefined,
      undefined,
      undefined,
      value,
    ]);
  });

  test('an object is neither null nor a list', () => {
    expect([{}, [], null, 'text', undefined].map(isObject)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('hashes are SHA-256', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

describe('suggestions', () => {
  test.each([
    ['referense', ['reference', 'do-nothing'], ['reference']],
    ['nothing', ['reference', 'do-nothing'], ['do-nothing']],
    ['xyzzy', ['reference', 'do-nothing'], []],
  ])('for %j out of %j are %j', (written, known, expected) => {
    expect(suggest(written, known)).toEqual(expected);
  });

  test('read as a question, or as nothing', () => {
    expect(formatSuggestion('agnt', ['agent'])).toBe('; did you mean "agent"?');
    expect(formatSuggestion('xyzzy', ['agent'])).toBe('');
  });
});

test('an instant is written in UTC with milliseconds', () => {
  expect(formatInstant(fixedClock(0).nowMs())).toBe('1970-01-01T00:00:00.000Z');
});

test('the machine’s clock does not jump when its time is set', ({ onTestFinished }) => {
  const trueNow = Date.now;
  onTestFinished(() => {
    Date.now = trueNow;
  });
  const before = systemClock.nowMs();
  expect(Math.abs(before - trueNow())).toBeLessThan(60_000);
  Date.now = () => 0;
  const after = systemClock.nowMs();
  expect(after).toBeGreaterThanOrEqual(before);
  expect(Number.isInteger(after)).toBe(true);
});

describe('a file written atomically', () => {
  test('replaces the old one and leaves nothing else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'residency-lib-'));
    const path = join(folder, 'sub', 'file.txt');
    await writeFileAtomically(path, 'old');
    await writeFileAtomically(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(join(folder, 'sub'))).toEqual(['file.txt']);
  });

  test('by many at once is one of theirs, whole', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'residency-lib-'));
    const path = join(folder, 'file.txt');
    const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(100_000));
    await Promise.all(texts.map((text) => writeFileAtomically(path, text)));
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['file.txt']);
  });

  test('leaves nothing when it cannot be put in place', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'residency-lib-'));
    await writeFileAtomically(join(folder, 'taken', 'inside'), 'x');
    await expect(writeFileAtomically(join(folder, 'taken'), 'y')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['taken']);
  });
});
