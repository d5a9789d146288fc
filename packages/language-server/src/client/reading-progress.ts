import type { Locale } from "@concordat/engine";
import { baseName } from "@concordat/workspace";
import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";

/** What takes less is not shown, in milliseconds; and how often what is shown changes. */
const [SHORT, OFTEN] = [300, 250];

const reads: Readonly<Record<Locale, (name: string) => string>> = {
  en: (name) => `Concordat: reading ${name}`,
  es: (name) => `Concordat: leyendo ${name}`,
  fr: (name) => `Concordat\u00a0: lecture de ${name}`,
};

interface Shown {
  readonly since: number;
  told: number;
  reporter: Promise<WorkDoneProgressServerReporter> | null;
}

/** Shows how far the reading of a library has come, where that takes long and the client can show it. */
export function readingProgress(connection: Connection, isShown: () => boolean, locale: () => Locale): (uri: string, part: number) => void {
  const shown = new Map<string, Shown>();
  const begin = async (uri: string): Promise<WorkDoneProgressServerReporter> => {
    const reporter = await connection.window.createWorkDoneProgress();
    reporter.begin(reads[locale()](baseName(uri)), 0);
    return reporter;
  };
  return (uri, part) => {
    if (!isShown()) return;
    const now = Date.now();
    const one = shown.get(uri) ?? { since: now, told: 0, reporter: null };
    shown.set(uri, one);
    if (part >= 1) {
      void one.reporter?.then((reporter) => reporter.done());
      shown.delete(uri);
    } else if (now - one.since > SHORT && now - one.told > OFTEN) {
      one.told = now;
      one.reporter ??= begin(uri);
      const percent = Math.floor(part * 100);
      void one.reporter.then((reporter) => reporter.report(percent, `${percent}\u00a0%`)).catch(() => {});
    }
  };
}
