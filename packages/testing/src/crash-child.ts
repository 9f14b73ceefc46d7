import type { Journal } from "@mailfleet/core";
import { openLogShop, runScript } from "./kill-shop.js";

export type Passing = (moment: string, lastWords?: () => void) => void;

/**
 * Runs the script that buys, and dies, as by kill -9, or stands still, as by SIGSTOP, at the moment it is told to. Prints the moments
 * it lived through.
 */
export async function runCrashChild(
  [dir = "", deadline = "", signal = "SIGKILL"]: readonly string[],
  openJournal: (dir: string, passing: Passing) => Journal,
): Promise<void> {
  const moments: string[] = [];
  const passing: Passing = (moment, lastWords) => {
    moments.push(moment);
    if (moments.length !== Number(deadline) && moment !== deadline) return;
    if (signal === "SIGKILL") lastWords?.();
    process.kill(process.pid, signal);
  };
  try {
    await runScript(openLogShop(dir, passing), openJournal(dir, passing));
  } catch (error) {
    moments.push(`failed: ${String(error)}`);
  }
  process.stdout.write(JSON.stringify(moments));
}
