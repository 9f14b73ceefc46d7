// Text of a spec on its way into a page. VitePress reads Markdown, then compiles the result as a Vue template, so both have to be escaped.

const CODE = /(`+)(.+?)\1/gs;

/** Markdown of a spec for the body of a page. Code spans stay as they are: an entity inside one would be shown as it is written. */
export function markdown(text: string): string {
  return outsideCode(text.trim(), (plain) =>
    plain
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll("{{", "&#123;&#123;")
      .replaceAll("}}", "&#125;&#125;"),
  );
}

/** One paragraph of a spec as HTML, for cells and attributes of raw HTML: only code, bold and links are understood. */
export function html(text: string): string {
  const flat = text.trim().replaceAll(/\s+/g, " ");
  return outsideCode(flat, (plain) => escapeHtml(plain).replaceAll(/\*\*(.+?)\*\*/g, "<strong>$1</strong>"), code);
}

export function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}

/** Braces too: a raw HTML block is compiled by Vue like the rest. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("{", "&#123;")
    .replaceAll("}", "&#125;");
}

function outsideCode(text: string, plain: (text: string) => string, span?: (code: string) => string): string {
  let out = "";
  let end = 0;
  for (const match of text.matchAll(CODE)) {
    out += plain(text.slice(end, match.index)) + (span ? span((match[2] ?? "").trim()) : match[0]);
    end = match.index + match[0].length;
  }
  return out + plain(text.slice(end));
}
