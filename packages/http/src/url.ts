import { createFinalURL, createQuerySerializer, defaultPathSerializer } from "openapi-fetch";

const querySerializer = createQuerySerializer();

/**
 * The URL of an operation, every parameter encoded. Throws on a value that no URL can hold.
 *
 * Of openapi-fetch only this part is used: its client would build a Request for every call, which costs more than all the
 * rest, and would read the reply out of reach of our retries.
 */
export function writeUrl(baseUrl: string, path: string, pathParams: object = {}, query: object = {}): string {
  return createFinalURL(path, {
    baseUrl,
    params: { path: { ...pathParams }, query: { ...query } },
    querySerializer,
    pathSerializer: defaultPathSerializer,
  });
}
