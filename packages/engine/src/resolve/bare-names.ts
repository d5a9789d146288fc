/** A folded name with its `júnior` cut short, which lists and texts print now so, now otherwise: `king, jr.`, `king jr.` */
export function junior(printed: string): string {
  const name = printed.includes(",") ? printed.replace(/,(?= (?:junior|jr|sr|i{2,3}|iv)\.?$)/, "") : printed;
  return name.endsWith(" junior") || name.endsWith(" jr.") ? name.replace(/ (?:junior|jr\.)$/, " jr") : name;
}

/** A name without the article before it: `la RAE`, `l'Insee`, `The Lakes Commission`. */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:[ld]['’ʼ]|(?:the|el|la|los|las|le|les|l|os?|as?)\s)/iu, "");
}

/** A folded surname without the particles before it: `barros` of `de barros`. */
export function withoutParticle(family: string): string {
  return family.replace(/^(?:(?:de|del|la|van|von|der|den|di|da|du|le) )+/u, "");
}
