/**
 * Random tests draw the same cases on every run, so that a change is judged by what it changes.
 * `SEED=… npm test` draws others; a failure prints its seed and is kept as a case of its own.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20261121) });
