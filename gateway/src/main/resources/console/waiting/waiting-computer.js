// What this computer keeps for the time without a line: nothing, until whoever looks after the
// office's officers has enrolled it; then, behind a PIN, of each officer who wants it.

import { newKey, post, read } from "./api.js";
import { part, say } from "./console.js";
import { forgetHere, keepPermit, known, permitted } from "./permits.js";
import { text } from "./words.js";

/// Draws how this computer stands.
export async function drawComputer() {
  const { body: { state, name, unit_name: unit, number } } = await read("/computer");
  const enrolled = state === "enrolled" && permitted()?.computer !== undefined;
  part("computer").hidden = !permitted();
  part("computer-state").textContent = text(`waiting.computer-${state}`, { name, unit, number });
  part("computer-state").dataset.state = state;
  part("ask").hidden = state !== "none";
  part("choose-pin").hidden = !enrolled;
  part("forget").hidden = !enrolled || !(await known()).some(one => one.officer === permitted().officer);
}

function tell(said) {
  part("computer-told").textContent = said;
  part("computer-told").hidden = said === "";
}

function on(role, event, work) {
  part(role).addEventListener(event, async happened => {
    happened.preventDefault();
    try {
      await work();
      await drawComputer();
    } catch (trouble) {
      say(trouble.message);
    }
  });
}

on("ask", "submit", async () => {
  await post("/computer", newKey(), undefined, { name: part("computer-name").value.trim() });
});
on("choose-pin", "submit", async () => {
  const typed = part("new-pin").value;
  part("new-pin").value = "";
  const done = await keepPermit(typed).then(kept => (kept ? "waiting.kept" : "waiting.full"), () => "waiting.no-room");
  tell(text(done));
});
on("forget", "click", async () => {
  await forgetHere();
  tell(text("waiting.forgotten"));
});
