// Builds the styles, scripts and pictures of web/ into target/web: `node web/build.mjs`.
// assets/ holds the files, each with its content's hash in its name; assets.properties says which is which.
// Nothing is installed or built again while the lock file and the sources are as they were.
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { prune } from "./prune.mjs";

const OLDEST_NODE = [20, 9];
const STYLES = ["app", "staff"];
const SCRIPTS = ["app", "staff", "video-pages"];
const PICTURES = ["favicon.ico", "favicon.svg", "nhsuk-icon-180.png"];

const web = dirname(fileURLToPath(import.meta.url));
const modules = join(web, "node_modules");
const nhsuk = join(modules, "nhsuk-frontend/dist/nhsuk");
const target = join(web, "../target/web");

checkNode();
installPackages();
await build();

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    fail(`Node ${OLDEST_NODE.join(".")} or newer is needed to build web/; this is ${process.versions.node}.`);
  }
}

function installPackages() {
  const stamp = join(modules, ".lock-hash");
  const wanted = hash(readFileSync(join(web, "package-lock.json")));
  if (read(stamp) === wanted) {
    return;
  }
  run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
  writeFileSync(stamp, wanted);
}

async function build() {
  const stamp = `${target}.hash`;
  const wanted = sourcesHash();
  if (read(stamp) === wanted) {
    return;
  }
  rmSync(target, { recursive: true, force: true });
  run(process.execPath, [join(modules, "typescript/bin/tsc"), "--noEmit"]);
  const bundles = await scripts();
  const built = [...bundles, ...(await styles(bundles)), ...pictures()];
  mkdirSync(join(target, "assets"), { recursive: true });
  const names = built.map(([name, content]) => `${name}=${write(name, content)}\n`);
  writeFileSync(join(target, "assets.properties"), names.sort().join(""));
  writeFileSync(stamp, wanted);
}

async function scripts() {
  const esbuild = await load("esbuild/lib/main.js");
  const { outputFiles } = await esbuild.build({
    entryPoints: SCRIPTS.map((name) => join(web, `scripts/${name}.ts`)),
    outdir: target,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2020",
    write: false,
  });
  return outputFiles.map((file) => [relative(target, file.path), file.text]);
}

async function styles(bundles) {
  const sass = await load("sass/sass.node.mjs");
  const templates = filesIn("templates").map((file) => readFileSync(file, "utf8"));
  const sources = [...templates, ...bundles.map(([, script]) => script)].join("\n");
  return STYLES.map((name) => {
    const { css } = sass.compile(join(web, `styles/${name}.scss`), {
      style: "compressed",
      loadPaths: [join(modules, "nhsuk-frontend/dist")],
    });
    return [`${name}.css`, prune(css, sources)];
  });
}

function pictures() {
  return PICTURES.map((name) => [name, readFileSync(join(nhsuk, "assets/images", name))]);
}

/** Writes the content under a name like app.3f9c1a2b.css and returns that name. */
function write(name, content) {
  const ending = extname(name);
  const hashed = `${name.slice(0, -ending.length)}.${hash(content).slice(0, 8)}${ending}`;
  writeFileSync(join(target, "assets", hashed), content);
  return hashed;
}

function sourcesHash() {
  const single = ["build.mjs", "prune.mjs", "tsconfig.json", "package-lock.json"].map((name) => join(web, name));
  const files = [...["styles", "scripts", "templates"].flatMap(filesIn), ...single];
  return hash(files.map((file) => `${relative(web, file)} ${hash(readFileSync(file))}`).join("\n"));
}

function filesIn(folder) {
  return readdirSync(join(web, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: web,
    stdio: "inherit",
    shell: process.platform === "win32" && command === "npm",
  });
  if (error) {
    fail(`${command} could not be started: ${error.message}`);
  }
  if (status !== 0) {
    fail(`${command} ${args.join(" ")} failed.`);
  }
}

function load(file) {
  return import(pathToFileURL(join(modules, file)).href);
}

function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function hash(content) {
  return createHash("sha256").update(content).digest("hex");
}

function fail(message) {
  console.error(`web/build.mjs: ${message}`);
  process.exit(1);
}
