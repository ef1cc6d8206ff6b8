// Plays the compiled conversation: node play.mjs URL TOKEN
import { conversation } from "./conversation.js";

const [url, token] = process.argv.slice(2);
for (const line of await conversation(url, token)) console.log(line);
