import { inside, type Place, type Report } from "../report.js";
import { deref } from "../spec.js";
import { checkEvidence } from "./operations.js";
import { rootAt, webhooksOf, type Source } from "./source.js";

const SIGNATURE: Record<string, (value: unknown) => boolean> = {
  scheme: oneOf("hmac-sha256", "sha256-of-key"),
  proves: oneOf("body", "sender-token"),
  header: isText,
  prefix: (value) => typeof value === "string",
  encoding: oneOf("hex", "base64"),
  timestampHeader: isText,
  timestampFormat: oneOf("unix-seconds", "unix-milliseconds", "iso-8601"),
  signs: oneOf("body", "timestamp.body"),
  toleranceSeconds: (value) => typeof value === "number" && value > 0,
  inferred: (value) => Array.isArray(value) && value.every(isText),
  source: isText,
};
const ALWAYS = ["scheme", "proves", "header", "prefix", "encoding", "source"];

/** What the provider sends, and how it signs. */
export function checkWebhooks(source: Source, report: Report): void {
  for (const { event, post, at } of webhooksOf(source)) {
    const item = (source.spec.webhooks as Record<string, object>)[event]!;
    if (Object.keys(item).join() !== "post" || !post) {
      report("webhook", at, "must have a post and nothing else");
      continue;
    }
    if (post.operationId !== undefined) {
      report("webhook", at, "has an operationId: a webhook is sent by the provider, drop it");
    }
    if (!post.summary || !post.description) report("webhook", at, "needs a summary and a description");
    const graded = Object.keys(post["x-evidence"] ?? {});
    const aspects = ["request", "response"].filter((aspect) => graded.includes(aspect));
    checkEvidence(post, aspects.length > 0 ? aspects : ["request"], at, report);
    const content = deref<any>(source.spec, post.requestBody)?.content ?? {};
    if (Object.keys(content).length === 0) report("webhook", at, "needs a requestBody: the payload");
    for (const media of Object.values<any>(content)) {
      if (!media.schema) report("webhook", at, "the payload needs a schema");
    }
  }
  checkSignature(source, report);
}

function checkSignature(source: Source, report: Report): void {
  const signature = source.spec["x-webhook-signature"];
  const at = rootAt(source, "x-webhook-signature");
  if (signature === undefined) return;
  if (webhooksOf(source).length === 0) report("signature", at, "stands here, but there are no webhooks");
  for (const [key, value] of Object.entries(signature)) {
    const legal = SIGNATURE[key];
    if (!legal) report("signature", inside(at, `.${key}`), `is not known: use ${Object.keys(SIGNATURE).join(", ")}`);
    else if (!legal(value)) {
      report("signature", inside(at, `.${key}`), `cannot be ${JSON.stringify(value)}: see specs/README.md`);
    }
  }
  for (const key of ALWAYS) {
    if (signature[key] === undefined) report("signature", at, `needs ${key}`);
  }
  checkSignatureSense(signature, at, report);
}

function checkSignatureSense(signature: Record<string, unknown>, at: Place, report: Report): void {
  const hmac = signature.scheme === "hmac-sha256";
  if (hmac !== (signature.proves === "body")) {
    report("signature", at, "hmac-sha256 proves the body, sha256-of-key only a sender-token");
  }
  if (hmac !== (signature.signs !== undefined)) {
    report("signature", at, "signs says what an hmac covers; sha256-of-key covers nothing and has none");
  }
  const stamped = signature.timestampHeader !== undefined;
  if (stamped !== (signature.timestampFormat !== undefined)) {
    report("signature", at, "timestampHeader and timestampFormat go together");
  }
  if (signature.signs === "timestamp.body" && !stamped) {
    report("signature", at, "signs the timestamp, but names no timestampHeader");
  }
  if (signature.toleranceSeconds !== undefined && !stamped) {
    report("signature", at, "toleranceSeconds needs a timestampHeader to compare with");
  }
  for (const key of [signature.inferred ?? []].flat()) {
    if (signature[String(key)] === undefined) {
      report("signature", at, `inferred names ${String(key)}, which is not written here`);
    }
  }
}

function oneOf(...values: string[]): (value: unknown) => boolean {
  return (value) => typeof value === "string" && values.includes(value);
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}
