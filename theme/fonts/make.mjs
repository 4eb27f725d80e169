// Makes vazirmatn.woff2, the one web font of the edition, and cards.ttf, the font of the pictures, from the npm package "vazirmatn".
// The results are committed: a build of the edition never runs this. See README.md for how and when.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const LIMIT = 36 * 1024;
const require = createRequire(join(process.cwd(), 'package.json'));
const { default: subsetFont } = await import(pathToFileURL(require.resolve('subset-font')));
const source = join(process.cwd(), 'node_modules/vazirmatn/fonts/webfonts/Vazirmatn[wght].woff2');

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const characters = [
  range(0x20, 0x7e),                                    // ASCII: addresses, Latin names, digits
  'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي',               // the Arabic letters that Persian texts meet
  'پچژکگیۀ',                                            // the Persian letters
  'ڕڵۆێەھڤۊڎڒ',                                         // the Kurdish letters (Sorani)
  range(0x64b, 0x655) + '\u0670',                       // vowel marks
  '،؛؟ـ٪٫٬',                                            // punctuation, tatweel, Arabic number signs
  range(0x660, 0x669) + range(0x6f0, 0x6f9),            // Arabic and Persian digits
  '\u00a0«»·×–—‘’“”„•…‹›−←→↑↓',                         // punctuation of both languages, arrows of the page turns
  '\u200b\u200c\u200d\u200e\u200f\u061c',               // half-space, joiner, direction marks
  '\u2066\u2067\u2068\u2069\u202a\u202b\u202c\ufeff',   // isolates and embeddings
].join('');

const features = ['init', 'medi', 'fina', 'isol', 'rlig', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'kern'];
const font = await subsetFont(await readFile(source), characters, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700, default: 400 } },
  keepFeatures: [...features, 'tnum'],
  preserveNameIds: [0, 13, 14], // copyright, licence and its address stay in the font
});

if (font.length > LIMIT) throw new Error(`The subset has ${font.length} bytes, more than ${LIMIT}.`);
await writeFile(new URL('vazirmatn.woff2', import.meta.url), font);
console.log(`vazirmatn.woff2: ${font.length} bytes, sha256 ${createHash('sha256').update(font).digest('hex')}`);

// The pictures have titles in any Latin spelling, one weight, and no decompressor.
const cards = await subsetFont(await readFile(join(process.cwd(), 'node_modules/vazirmatn/fonts/ttf/Vazirmatn-Bold.ttf')), characters + range(0xa0, 0x17f), {
  targetFormat: 'truetype',
  keepFeatures: features,
  preserveNameIds: [0, 13, 14],
});
await writeFile(new URL('cards.ttf', import.meta.url), cards);
console.log(`cards.ttf: ${cards.length} bytes, sha256 ${createHash('sha256').update(cards).digest('hex')}`);
