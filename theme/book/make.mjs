// Makes input/cover.png, the cover of the books, with the titles of input/edition.yml, from the npm packages "vazirmatn" (the letters), "@resvg/resvg-js" (shaping and drawing) and "sharp" (a palette).
// The result is committed: a build of the edition never runs this. See README.md for how and when.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const LIMIT = 20 * 1024;
const require = createRequire(join(process.cwd(), 'package.json'));
const { Resvg } = require('@resvg/resvg-js');
const sharp = require('sharp');
const font = name => join(process.cwd(), `node_modules/vazirmatn/fonts/ttf/Vazirmatn-${name}.ttf`);

const input = new URL('../../input/', import.meta.url);
const edition = await readFile(new URL('edition.yml', input), 'utf8');
const title = code => edition.match(new RegExp(`^title:\\n(?:  .*\\n)*?  ${code}: (.*)$`, 'm'))[1];

// The spark of the edition's icon, the name in both scripts. The colours are those of the pages.
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="1600" viewBox="0 0 1200 1600">
<rect width="1200" height="1600" fill="#fbf8f1"/>
<rect x="48" y="48" width="1104" height="1504" fill="none" stroke="#9b1c1c" stroke-width="6"/>
<g transform="translate(408 240) scale(4)" fill="none" stroke="#c0392b" stroke-width="8" stroke-linecap="round">
<path d="M48 8v22M48 66v22M8 48h22M66 48h22M20 20l15 15M61 61l15 15M76 20 61 35M35 61 20 76"/><circle cx="48" cy="48" r="6" fill="#c0392b" stroke="none"/>
</g>
<text x="600" y="1030" font-family="Vazirmatn" font-weight="900" font-size="300" fill="#1d1a17" text-anchor="middle" xml:lang="fa" direction="rtl">${title('fa')}</text>
<rect x="400" y="1170" width="400" height="6" fill="#9b1c1c"/>
<text x="600" y="1330" font-family="Vazirmatn" font-weight="500" font-size="130" fill="#1d1a17" text-anchor="middle">${title('en')}</text>
</svg>`;

const image = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [font('Black'), font('Medium')], defaultFontFamily: 'Vazirmatn' } }).render();
const png = await sharp(image.asPng()).flatten({ background: '#fbf8f1' }).png({ palette: true, colours: 32, compressionLevel: 9, effort: 10, dither: 0 }).toBuffer();
if (png.length > LIMIT) throw new Error(`The cover has ${png.length} bytes, more than ${LIMIT}.`);
await writeFile(new URL('cover.png', input), png);
console.log(`cover.png: ${image.width}×${image.height}, ${png.length} bytes, sha256 ${createHash('sha256').update(png).digest('hex')}`);
