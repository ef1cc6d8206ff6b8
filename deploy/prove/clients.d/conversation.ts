// A program of somebody else's, with the generated types: it has to compile, and can be played.
import createClient from "openapi-fetch";
import type { components, paths } from "./contract.js";

type Problem = components["schemas"]["Problem"];

export async function conversation(baseUrl: string, token: string): Promise<string[]> {
  const client = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${token}` } });
  const said: string[] = [];
  const listed = await client.GET("/cases", {
    params: { query: { county: 47, limit: 10 }, header: { "Haki-Officer": "+254700000002" } },
  });
  if (!listed.data) throw new Error(`not so: a list, but ${listed.error.title}`);
  for (const one of listed.data.cases) said.push(`${one.reference} ${one.urgency} ${one.stage}`);
  const refused = await client.GET("/cases/{reference}", {
    params: { path: { reference: "482-137-559" }, header: { "Haki-Officer": "+254700000002" } },
  });
  const problem: Problem | undefined = refused.error;
  if (problem?.status !== 404) throw new Error("not so: the problem is decoded");
  if (!refused.response.headers.has("RateLimit")) throw new Error("not so: what is left is told");
  said.push(`refused ${problem.type}`);
  return said;
}
