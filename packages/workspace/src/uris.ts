/** The folder of a file, with its final slash. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf("/") + 1);
}

/** The last part of an address, decoded: `library.bib`. */
export function baseName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1).replace(/[?#].*$/, "");
  return decode(name);
}

/** A folder's address with exactly one final slash. */
export function asFolder(uri: string): string {
  return uri.endsWith("/") ? uri : `${uri}/`;
}

/** Whether a file lies in a folder. */
export function isInside(uri: string, folder: string): boolean {
  return decode(uri).startsWith(decode(asFolder(folder)));
}

/** Whether a path names a place of its own and not one in a project: `/a.bib`, `~/a.bib`, `C:\a.bib`, `file:///a.bib`. */
export function isAbsolute(path: string): boolean {
  return /^(?:[/\\~]|[A-Za-z]:[/\\]|[a-z][a-z0-9+.-]+:\/)/i.test(path);
}

/** The address that a path means from a folder. Windows' backslashes read as slashes. */
export function resolvePath(path: string, folder: string, home: string | null): string {
  if (/^[a-z][a-z0-9+.-]+:\//i.test(path)) return path;
  const plain = path.replaceAll("\\", "/");
  if (plain.startsWith("~/")) return joined(plain.slice(2), home ?? folder);
  if (/^[A-Za-z]:\//.test(plain)) return joined(`/${plain}`, folder);
  return joined(plain, folder);
}

function joined(path: string, folder: string): string {
  const escaped = path.split("/").map(encodeURIComponent).join("/").replaceAll("%3A", ":");
  return new URL(escaped, asFolder(folder)).href;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
