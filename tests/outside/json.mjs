// node json.mjs SCHEMA FILE...   holds JSON files against a JSON Schema (ajv, with formats); prints what is wrong; exit code 1 when anything is.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schemaPath, ...files] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(schemaPath, "utf8"));
const ajv = new (schema.$schema?.includes("2020-12") ? Ajv2020 : Ajv)({ allErrors: true, strict: false });
addFormats(ajv);
const validate = ajv.compile(schema);
let faults = 0;
for (const file of files) {
  if (validate(JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file))))) continue;
  for (const error of validate.errors) {
    faults++;
    console.log(`${file}: ${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`);
  }
}
process.exit(files.length === 0 || faults > 0 ? 1 : 0);
