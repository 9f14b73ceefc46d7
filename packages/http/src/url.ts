import { createQuerySerializer } from "openapi-fetch";

const writeQuery = createQuerySerializer();

/** Where a path has its parameters. */
const PARAMETER = /\{([^{}]+)\}/g;

/** The names of a path's parameters. */
export function paramsOf(path: string): string[] {
  return Array.from(path.matchAll(PARAMETER), ([, name = ""]) => name);
}

/**
 * The URL of an operation, every parameter encoded. Throws on a value that no URL can hold.
 *
 * Of openapi-fetch only the query's part is used: its client would build a Request for every call, which costs more than all the
 * rest, and would read the reply out of reach of our retries. Path parameters are texts and numbers, which need no serializer.
 */
export function writeUrl(baseUrl: string, path: string, pathParams: object = {}, query: object = {}): string {
  const values = new Map<string, unknown>(Object.entries(pathParams));
  const written = path.replace(PARAMETER, (_, name: string) => encodeURIComponent(String(values.get(name))));
  const search = writeQuery({ ...query });
  return baseUrl + written + (search && `?${search}`);
}
