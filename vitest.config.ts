import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,suites,test,scripts}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.test.ts', 'src/**/generated/**'],
    },
  },
});
