// Holds rendered manifests against the types of the Kubernetes API and of CloudNativePG: a field that is
// missing, of another type, or unknown (which the API server would drop without a word) is an error.
//   kubectl kustomize deploy/kubernetes/trial | node check.mjs
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseAllDocuments } from "yaml";

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = `${here}build`;

function typed(document, n) {
  if (document.errors.length > 0) {
    throw document.errors[0];
  }
  const { apiVersion, kind } = document.toJS();
  const from = apiVersion.startsWith("postgresql.cnpg.io/") ? "@kubernetes-models/cloudnative-pg" : "kubernetes-models";
  return `import type { I${kind} as T${n} } from "${from}/${apiVersion}";
export const manifest${n}: T${n} = ${JSON.stringify(document.toJS(), null, 2)};
`;
}

const documents = parseAllDocuments(readFileSync(0, "utf8")).filter((one) => one.toJS() !== null);
if (documents.length === 0) {
  throw new Error("nothing was rendered");
}
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
writeFileSync(`${folder}/manifests.ts`, documents.map(typed).join("\n"));
try {
  execFileSync(
    process.execPath,
    [`${here}node_modules/typescript/bin/tsc`, "--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "--moduleResolution", "nodenext", `${folder}/manifests.ts`],
    { stdio: "inherit" },
  );
  console.log(`${documents.length} manifests are what the API knows`);
} catch {
  process.exitCode = 1;
}
