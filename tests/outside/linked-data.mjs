// node linked-data.mjs FOLDER   holds the JSON-LD of a folder's pages and .jsonld files against schema.org's vocabulary.
// schema-dts is schema.org as types: TypeScript's compiler then finds an unknown type, an unknown property, a value of a wrong kind.
// Prints what is wrong; exit code 1 when anything is, or when there is no linked data at all.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const [folder] = process.argv.slice(2);
const opening = '<script type="application/ld+json">';
const blocks = [];
let faults = 0;

for (const file of readdirSync(folder, { recursive: true }).sort()) {
  if (file.endsWith(".jsonld")) add(file, readFileSync(join(folder, file), "utf8"));
  if (!file.endsWith(".html")) continue;
  const page = readFileSync(join(folder, file), "utf8");
  for (let start = page.indexOf(opening); start >= 0; start = page.indexOf(opening, start + 1))
    add(file, page.slice(start + opening.length, page.indexOf("</script>", start)));
}

function add(file, text) {
  try {
    // Words with a language (JSON-LD 1.1, 4.2.4) are words to the vocabulary.
    const data = JSON.parse(text, (key, value) => value?.["@language"] ? value["@value"] : value);
    const context = data["@context"];
    if (context !== "https://schema.org" && context?.["@vocab"] !== "https://schema.org/") report(file, `@context is ${JSON.stringify(context)}`);
    blocks.push({ file, data });
  } catch (error) {
    report(file, error.message);
  }
}

function report(file, words) {
  faults++;
  console.log(`${file}: ${words}`);
}

// One constant a thing, so that each is held against the type that it names.
const lines = ['import type * as s from "schema-dts";'];
const origins = [null];
for (const { file, data } of blocks) {
  const { "@context": context, ...rest } = data;
  for (const thing of "@graph" in rest ? rest["@graph"] : [rest]) {
    const type = Array.isArray(thing["@type"]) ? thing["@type"][0] : thing["@type"];
    if (!/^[A-Za-z0-9]+$/.test(type ?? "")) {
      if (Object.keys(thing).some(key => key !== "@id")) report(file, `a thing without a type: ${JSON.stringify(thing).slice(0, 120)}`);
      continue;
    }

    lines.push(`export const thing${lines.length}: Exclude<s.${type}, string> = ${JSON.stringify(thing)};`);
    origins.push(file);
  }
}

const here = new URL(".", import.meta.url).pathname;
const source = join(here, "node_modules", ".linked-data.ts");
const host = ts.createCompilerHost({});
const readSource = host.getSourceFile.bind(host);
host.getSourceFile = (name, version) => name === source ? ts.createSourceFile(name, lines.join("\n"), version, true) : readSource(name, version);
const options = { noEmit: true, strict: true, skipLibCheck: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
for (const found of ts.getPreEmitDiagnostics(ts.createProgram([source], options, host))) {
  const line = found.file?.fileName === source ? found.file.getLineAndCharacterOfPosition(found.start).line : 0;
  report(origins[line] ?? "schema-dts", ts.flattenDiagnosticMessageText(found.messageText, " ").slice(0, 400));
}

console.log(`${blocks.length} blocks, ${lines.length - 1} things, ${faults} faults`);
process.exit(blocks.length === 0 || faults > 0 ? 1 : 0);
