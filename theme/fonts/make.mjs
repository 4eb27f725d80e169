// Makes vazirmatn.woff2, the font of Kurdish, and cards.ttf, that of the pictures, from the npm package "vazirmatn". The results are committed: a build of the edition never runs this.
// See README.md for how and when.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.cwd(), 'package.json'));
const { default: subsetFont } = await import(pathToFileURL(require.resolve('subset-font')));
const source = join(process.cwd(), 'node_modules/vazirmatn/fonts/webfonts/Vazirmatn[wght].woff2');

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const persian = [
  'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي',               // the Arabic letters that Persian texts meet
  'پچژکگیۀ',                                            // the Persian letters
  range(0x64b, 0x655),                                  // vowel marks
  '،؛؟ـ',                                               // punctuation, tatweel
  range(0x6f0, 0x6f9),                                  // Persian digits
  ' !()-./:[]\u00a0«»–—…',                              // what stands between Persian words
  '\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069', // half-space, joiner, direction marks
].join('');
const characters = [
  persian,
  range(0x20, 0x7e),                                    // ASCII: addresses, Latin names, digits
  'ڕڵۆێەھڤۊڎڒ',                                         // the Kurdish letters (Sorani)
  '\u0670٪٫٬' + range(0x660, 0x669),                    // superscript alef, Arabic number signs and digits
  '×·‘’“”„•‹›−←→↑↓',                                    // punctuation of both languages, arrows of the page turns
  '\u200b\u061c\u202a\u202b\u202c\ufeff',               // embeddings
].join('');

const features = ['init', 'medi', 'fina', 'isol', 'rlig', 'liga', 'calt', 'ccmp', 'mark', 'mkmk', 'kern'];
await make('vazirmatn.woff2', characters, [...features, 'locl', 'tnum'], 36 * 1024);

// The pictures have titles in any Latin spelling, one weight, and no decompressor.
const cards = await subsetFont(await readFile(join(process.cwd(), 'node_modules/vazirmatn/fonts/ttf/Vazirmatn-Bold.ttf')), characters + range(0xa0, 0x17f), {
  targetFormat: 'truetype',
  keepFeatures: [...features, 'locl'],
  preserveNameIds: [0, 13, 14],
});
await write('cards.ttf', cards);

async function make(name, letters, keepFeatures, limit) {
  const font = await subsetFont(await readFile(source), letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
    keepFeatures,
    preserveNameIds: [0, 13, 14], // copyright, licence and its address stay in the font
  });
  if (font.length > limit) throw new Error(`${name} has ${font.length} bytes, more than ${limit}.`);
  await write(name, font);
}

async function write(name, font) {
  await writeFile(new URL(name, import.meta.url), font);
  console.log(`${name}: ${font.length} bytes, sha256 ${createHash('sha256').update(font).digest('hex')}`);
}
