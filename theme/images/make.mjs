// Makes the PNG icons of an installed edition from icon.svg. The results are committed: a build of the edition never runs this.
// See README.md for how and when.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));
const { Resvg } = require('@resvg/resvg-js');
const icon = await readFile(new URL('icon.svg', import.meta.url), 'utf8');

// A launcher may cut a maskable icon down to a circle of 80 % of its width (W3C Web Application Manifest, "Icon masks and safe zone"):
// the mark is made small enough for that and stands on paper.
const [, head, mark] = icon.match(/^(<svg[^>]*>)([\s\S]*)<\/svg>\s*$/);
const maskable = `${head}<path d="M0 0h96v96H0z" fill="#fbf8f1" stroke="none"/><g transform="translate(19.2 19.2) scale(.6)">${mark}</g></svg>`;

for (const [name, svg, width] of [['icon-192.png', icon, 192], ['icon-512.png', icon, 512], ['icon-maskable-512.png', maskable, 512]]) {
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render().asPng();
  await writeFile(new URL(name, import.meta.url), png);
  console.log(`${name}: ${png.length} bytes, sha256 ${createHash('sha256').update(png).digest('hex')}`);
}
