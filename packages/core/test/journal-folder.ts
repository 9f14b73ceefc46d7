import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import type { PurchaseId, StepEntry } from "../src/contract/index.js";

export const PURCHASE: PurchaseId = { provider: "acme", tenant: "ten_1", key: "order-1" };
export const OTHER: PurchaseId = { ...PURCHASE, key: "order-2" };

export function claim(step: string, names?: readonly string[], attempt = 1): StepEntry {
  return { step, attempt, event: "claimed", at: "2026-01-01T00:00:00.000Z", ...(names && { names }) };
}

export function settle(status: NonNullable<StepEntry["status"]>, step = "register"): StepEntry {
  return { step, attempt: 1, event: "settled", at: "2026-01-01T00:00:01.000Z", status };
}

/** Folders for journals, which are gone when the tests of this file are. The parent of each is there. */
export function temporaryFolders(): () => string {
  const root = mkdtempSync(path.join(tmpdir(), "mailfleet-journal-"));
  afterAll(() => rmSync(root, { recursive: true }));
  let count = 0;
  return () => path.join(root, `journal-${++count}`);
}

/** Where a journal keeps a purchase. */
export function folderOf(dir: string, key = "order-1"): string {
  return path.join(dir, `acme~ten_1~${key}`);
}
