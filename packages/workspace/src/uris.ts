/** The folder of a file, with its final slash; empty for an address that has none, such as `untitled:Untitled-1`. */
export function folderOf(uri: string): string {
  const path = uri.replace(/[?#].*$/s, "");
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** The last part of an address, decoded: `library.bib`. */
export function baseName(uri: string): string {
  const path = uri.replace(/[?#].*$/s, "");
  return decode(path.slice(path.lastIndexOf("/") + 1));
}

/** The path of a file from a folder, decoded, for people to read; its last part where it lies elsewhere. */
export function pathFrom(folder: string, uri: string): string {
  const [place, base] = [plainAddress(uri), plainAddress(asFolder(folder))];
  return folder !== "" && place.startsWith(base) ? place.slice(base.length) : baseName(uri);
}

/** A folder's address with exactly one final slash. */
export function asFolder(uri: string): string {
  return uri.endsWith("/") ? uri : `${uri}/`;
}

/** Whether a file lies in a folder. An address that climbs, in whatever spelling, lies where it leads. */
export function isInside(uri: string, folder: string): boolean {
  const place = plainAddress(uri);
  const base = plainAddress(asFolder(folder));
  return place.startsWith(base) && !/(?:^|[/\\])\.\.(?:[/\\]|$)/.test(place.slice(base.length));
}

/** Whether a path names a place of its own and not one in a project: `/a.bib`, `~/a.bib`, `C:\a.bib`, `file:///a.bib`. */
export function isAbsolute(path: string): boolean {
  return /^(?:[/\\~]|[A-Za-z]:[/\\]|[a-z][a-z0-9+.-]+:\/)/i.test(path);
}

/** The address that a path means from a folder. Windows' backslashes read as slashes. */
export function resolvePath(path: string, folder: string, home: string | null): string {
  if (/^[a-z][a-z0-9+.-]+:\//i.test(path)) return path;
  const plain = path.replaceAll("\\", "/");
  if (plain.startsWith("~/") && home !== null) return joined(`./${plain.slice(2)}`, home);
  if (/^[A-Za-z]:\//.test(plain)) return joined(`/${plain}`, folder);
  return joined(plain.startsWith("/") ? plain : `./${plain}`, folder);
}

/** The address without dot segments and escapes, so that two spellings of one place are the same. */
export function plainAddress(uri: string): string {
  return decode(URL.canParse(uri) ? new URL(uri).href : uri);
}

function joined(path: string, folder: string): string {
  const wellFormed = path.replace(/\p{Surrogate}/gu, "\ufffd");
  const escaped = wellFormed.split("/").map(encodeURIComponent).join("/").replaceAll("%3A", ":");
  return URL.canParse(escaped, asFolder(folder)) ? new URL(escaped, asFolder(folder)).href : path;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
