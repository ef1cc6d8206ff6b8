// Holds the desk's scripts and styles against the oldest browsers that are promised, which stand as
// `browserslist` in package.json: syntax and built-ins (es-x), what browsers offer (compat, by MDN's
// data), styles (by caniuse). What takes the type of a thing to be seen, such as a method of an element,
// it does not see. First it finds what is planted here: a check that finds nothing says nothing.

import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { ESLint } from "eslint";
import compat from "eslint-plugin-compat";
import es from "eslint-plugin-es-x";
import stylelint from "stylelint";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../..");
const pages = path.join(root, "gateway/src/main/resources/console");
const { browserslist } = JSON.parse(await readFile(path.join(here, "package.json"), "utf8"));

// names that nothing of an older language has: their use on anything at all is told
const LATER = ["array-prototype-tosorted", "array-prototype-toreversed", "array-prototype-tospliced",
  "string-prototype-iswellformed", "string-prototype-towellformed",
  "set-prototype-union", "set-prototype-intersection", "set-prototype-difference",
  "set-prototype-issubsetof", "set-prototype-issupersetof", "set-prototype-isdisjointfrom"];

const scripts = new ESLint({
  cwd: here,
  overrideConfigFile: true,
  overrideConfig: [
    es.configs["flat/restrict-to-es2022"],
    {
      files: ["**/*.js"],
      languageOptions: { ecmaVersion: 2022, sourceType: "module" },
      linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true },
      plugins: { compat },
      settings: { browsers: browserslist },
      rules: {
        "compat/compat": "error",
        "es-x/no-array-fromasync": "error",
        ...Object.fromEntries(LATER.map(name => [`es-x/no-${name}`, ["error", { aggressive: true }]])),
      },
    },
  ],
});

async function faultsOfScript(text, file) {
  const results = await scripts.lintText(text, { filePath: path.join(here, `${path.basename(file, ".js")}.js`) });
  return results.flatMap(one => one.messages).map(told => `${file}:${told.line} ${told.message} (${told.ruleId ?? "syntax"})`);
}

const styles = {
  plugins: ["stylelint-no-unsupported-browser-features"],
  rules: { "plugin/no-unsupported-browser-features": [true, { browsers: browserslist, ignorePartialSupport: true }] },
};

async function faultsOfStyle(code, file) {
  const { results } = await stylelint.lint({ code, config: styles, configBasedir: here });
  return results.flatMap(one => one.warnings).map(told => `${file}:${told.line} ${told.text}`);
}

const PLANTED = {
  "a.js": ["[3, 1].toSorted();", "const a = list.toReversed();", "Map.groupBy(a, b);", "Object.groupBy(a, b);",
    "Promise.withResolvers();", "new URLPattern();", "const r = /[a--b]/v;", "{ using a = b; }",
    "class A { @b c; }", "Array.fromAsync(a);", "import a from './a.json' with { type: 'json' };"],
  "a.css": ["a:has(b) { color: red; }", "a { & b { color: red; } }"],
};

const faultsOf = (text, file) => (file.endsWith(".css") ? faultsOfStyle : faultsOfScript)(text, file);

const unseen = [];
for (const [file, all] of Object.entries(PLANTED)) {
  for (const text of all) if ((await faultsOf(text, file)).length === 0) unseen.push(text);
}
if (unseen.length > 0) {
  console.error(`check.mjs does not see what is planted in it:\n${unseen.join("\n")}`);
  process.exit(1);
}

const files = (await readdir(pages, { recursive: true })).filter(name => /\.(js|css)$/.test(name)).sort();
if (files.length < 50) {
  console.error(`check.mjs finds ${files.length} files of the desk alone below ${pages}`);
  process.exit(1);
}
const faults = [];
for (const file of files) faults.push(...await faultsOf(await readFile(path.join(pages, file), "utf8"), file));
console.log(faults.length > 0 ? faults.join("\n") : `${files.length} files: nothing that ${browserslist.join(" or ")} lacks`);
process.exit(faults.length > 0 ? 1 : 0);
