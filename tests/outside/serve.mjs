// A host as plain as one can be: node serve.mjs FOLDER FILE serves the folder on a port of 127.0.0.1 and writes its address into the file.
import { createServer } from "node:http";
import { readFile, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder, file] = process.argv.slice(2);
const server = createServer((request, response) => {
  readFile(join(folder, decodeURIComponent(new URL(request.url, "http://host/").pathname)), (missing, bytes) => response.writeHead(missing ? 404 : 200).end(bytes));
});
server.listen(0, "127.0.0.1", () => writeFileSync(file, `http://127.0.0.1:${server.address().port}/`));
