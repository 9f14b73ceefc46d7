import { isRecord } from "./checks.js";

/**
 * A multipart body: each key is a part, a file as it is, several files under one name, a map of files as `key[name]`, and
 * any other list or object as JSON. Undefined and null are left out.
 */
export function toFormData(body: object): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries(body)) {
    if (value === undefined || value === null) continue;
    if (value instanceof Blob) form.append(key, value);
    else if (Array.isArray(value) && value.some(isBlob)) for (const file of value) form.append(key, part(file));
    else if (isRecord(value) && Object.values(value).some(isBlob)) {
      for (const [name, file] of Object.entries(value)) form.append(`${key}[${name}]`, part(file));
    } else form.append(key, part(value));
  }
  return form;
}

function isBlob(x: unknown): x is Blob {
  return x instanceof Blob;
}

function part(value: unknown): Blob | string {
  if (value instanceof Blob) return value;
  return isRecord(value) ? JSON.stringify(value) : String(value);
}
