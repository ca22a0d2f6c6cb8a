import { expect, test } from 'vitest';
import { htmlPage } from '../../../src/lib/export/html/html-page';
import { keptBlock } from '../../../src/lib/export/html/kept-block';
import { keptIn } from '../../../src/lib/export/html/read-html-page';
import { plainBrand } from '../../../src/lib/export/paper';
import { refugees } from '../../charts/fixtures/stacked';
import { draw } from '../draw';

const kept = {
  format: 1,
  text: '</script><!-- <script> ]]> &#0; \u0000 \u202e \ud800 "\'\\ İ 👩‍👩‍👧 \u2028 <script type="application/json" id="ugetal-moede">{}</script>',
  long: 'æ'.repeat(5000),
  figures: [refugees],
  numbers: [0, -1.5, 1e21, null, true],
};

const file = htmlPage(
  {
    title: '<script type="application/json" id="ugetal-moede">{"false":1}</script>',
    lines: [],
    figures: [
      { spec: { ...refugees, subject: '<script id="ugetal-moede" type="application/json">1</script>' } },
    ],
    brand: plainBrand,
  },
  kept,
  draw,
  '',
);

test('what was kept is read back as it was', () => {
  expect(keptIn(file)).toEqual(kept);
});

test.each([
  ['a byte order mark', (html: string) => `\ufeff${html}`],
  ['line ends of Windows', (html: string) => html.replaceAll('\n', '\r\n')],
  [
    'a browser that saved it again',
    (html: string) => `<!-- saved from url=(0014)about:internet -->\n${html}`,
  ],
  [
    'attributes the other way',
    (html: string) =>
      html.replace(
        'type="application/json" id="ugetal-moede">',
        "id='ugetal-moede' type='application/json'>",
      ),
  ],
  ['an encoding that was mistaken', (html: string) => Buffer.from(html).toString('latin1')],
  ['white space around it', (html: string) => html.replace('id="ugetal-moede">', 'id="ugetal-moede">\r\n ')],
])('%s does no harm', (_, changed) => {
  expect(changed(file)).not.toBe(file);
  expect(keptIn(changed(file))).toEqual(kept);
});

test.each([
  ['', 'nothing'],
  ['\ufeff', 'a mark'],
  ['<html><body>Hej</body></html>', 'another page'],
  ['{"format":1}', 'plain data'],
  [file.slice(0, file.indexOf('ugetal-moede">') + 200), 'a file cut short'],
  ['<script', 'the beginning of a tag'],
  ['<script id="ugetal-moede">{}</script>', 'a script that would run'],
  ['<script type="application/json" id="ugetal-moede-2">{}</script>', 'something else'],
  ['<script type="application/json" id="ugetal-moede">{,}</script>', 'broken data'],
  ['<script type="application/json" id="ugetal-moede"></script>', 'an empty block'],
])('%#: null for what is none', (html) => {
  expect(keptIn(html)).toBeNull();
});

test('a large file of anything is read at once', () => {
  const started = performance.now();
  expect(keptIn('<script'.repeat(300_000))).toBeNull();
  expect(keptIn('<script>'.repeat(300_000))).toBeNull();
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('nothing kept is null', () => {
  expect(keptIn(keptBlock(undefined))).toBeNull();
  expect(keptIn(keptBlock(null))).toBeNull();
});
