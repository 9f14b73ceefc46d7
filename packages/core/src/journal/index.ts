export { fileJournal } from "./file.js";
export { memoryJournal } from "./memory.js";
