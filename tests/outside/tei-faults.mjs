// node tei-faults.mjs FILE FOLDER   writes copies of a TEI file with one fault each, which a schema must refuse: any-… by TEI, own-… by the edition's alone.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const faults = {
  "any-words-in-a-division": [/<div>/, "<div>x"],
  "any-a-certainty-that-is-none": [/ cert="(low|medium|high)"/, ' cert="sure"'],
  "any-a-date-that-is-none": [/ when="[0-9-]+"/, ' when="Farvardin"'],
  "any-a-list-without-entries": [/(<list type="supporters"[^>]*>)[^]*?<\/list>/, "$1</list>"],
  "any-a-paragraph-after-divisions": [/(<p xml:id="fa\.announcement\.)/, "<div><p>x</p></div>$1"],
  "own-an-unknown-element": [/(<p xml:id="fa\.announcement\.[^>]*>)/, "$1<seg>x</seg>"],
  "own-an-unknown-attribute": [/(<p xml:id="fa\.announcement\.[^>]*)>/, '$1 rend="x">'],
  "own-a-name-of-nobody": [/<persName ref="[^"]*">/, "<persName>"],
};

const [file, folder] = process.argv.slice(2);
const whole = readFileSync(file, "utf8");
for (const [name, [from, to]] of Object.entries(faults)) {
  const broken = whole.replace(from, to);
  if (broken === whole) throw new Error(`${name}: ${from} is not in ${file}`);
  writeFileSync(join(folder, `${name}.xml`), broken);
}
