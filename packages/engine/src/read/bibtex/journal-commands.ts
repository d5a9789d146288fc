/** Commands of the astronomers' styles, which their database writes in place of a journal's name. */
export const journalCommands: ReadonlyMap<string, string> = new Map(
  (
    "aj The Astronomical Journal|actaa Acta Astronomica|apj The Astrophysical Journal|apjl The Astrophysical Journal Letters|" +
    "apjlett The Astrophysical Journal Letters|apjs The Astrophysical Journal Supplement Series|apjsupp The Astrophysical Journal Supplement Series|" +
    "ao Applied Optics|applopt Applied Optics|apss Astrophysics and Space Science|aap Astronomy & Astrophysics|aapr The Astronomy and Astrophysics Review|" +
    "aaps Astronomy and Astrophysics Supplement Series|araa Annual Review of Astronomy and Astrophysics|baas Bulletin of the American Astronomical Society|" +
    "bac Bulletin of the Astronomical Institutes of Czechoslovakia|caa Chinese Astronomy and Astrophysics|cjaa Chinese Journal of Astronomy and Astrophysics|" +
    "gca Geochimica et Cosmochimica Acta|grl Geophysical Research Letters|icarus Icarus|iaucirc IAU Circulars|jcap Journal of Cosmology and Astroparticle Physics|" +
    "jcp The Journal of Chemical Physics|jgr Journal of Geophysical Research|jqsrt Journal of Quantitative Spectroscopy and Radiative Transfer|" +
    "jrasc Journal of the Royal Astronomical Society of Canada|memras Memoirs of the Royal Astronomical Society|memsai Memorie della Società Astronomica Italiana|" +
    "mnras Monthly Notices of the Royal Astronomical Society|na New Astronomy|nar New Astronomy Reviews|nat Nature|nphysa Nuclear Physics A|" +
    "pasa Publications of the Astronomical Society of Australia|pasj Publications of the Astronomical Society of Japan|" +
    "pasp Publications of the Astronomical Society of the Pacific|physrep Physics Reports|physscr Physica Scripta|planss Planetary and Space Science|" +
    "pra Physical Review A|prb Physical Review B|prc Physical Review C|prd Physical Review D|pre Physical Review E|prl Physical Review Letters|" +
    "procspie Proceedings of the SPIE|psj The Planetary Science Journal|qjras Quarterly Journal of the Royal Astronomical Society|" +
    "rmxaa Revista Mexicana de Astronomía y Astrofísica|skytel Sky & Telescope|solphys Solar Physics|sovast Soviet Astronomy|ssr Space Science Reviews|" +
    "zap Zeitschrift für Astrophysik"
  )
    .split("|")
    .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]),
);
