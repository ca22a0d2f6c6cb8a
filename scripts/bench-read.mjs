import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** Prints how the reader does on polluted files, as one line of JSON; with a word, also what became of the files whose name holds it. */
const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(`${root}/tests/read/pollution/bench.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
});
const { readings, simple, weighted, delimiters, silent, falseAlarms } = module.bench();
const names = (of) => of.map(({ file }) => file.name);
const kinds = {};
for (const { file, score, right } of readings) {
  const kind = (kinds[file.kind] ??= { files: 0, right: 0, score: 0 });
  kind.files++;
  kind.right += right ? 1 : 0;
  kind.score += score;
}
for (const kind of Object.values(kinds)) kind.score = Number((kind.score / kind.files).toFixed(3));
console.log(
  JSON.stringify({
    files: readings.length,
    simple: Number(simple.toFixed(3)),
    weighted: Number(weighted.toFixed(3)),
    delimiters: Number(delimiters.toFixed(4)),
    silentErrors: names(silent),
    falseAlarms: names(falseAlarms),
    kinds,
  }),
);
const word = process.argv[2];
for (const { file, ...reading } of word === undefined ? [] : readings)
  if (file.name.includes(word))
    console.log(
      JSON.stringify({
        name: file.name,
        ...reading,
        rows: reading.rows.slice(0, 3),
        expected: file.rows.slice(0, 2),
      }),
    );
