import { wordSet } from "./word-set.ts";

/** What prizes are for, as in `(Chemistry 1937)`. */
const subjects =
  "chemistry physics medicine physiology literature economics química física medicina literatura chimie physique médecine littérature";

/** How records, films and reports come out, and what has a number of its year, as in `(Digital, 2015)`, `(Expte 1045/2023)`. */
const issues =
  "vinyl vinilo vinyle cassette casete cassete dvd digital remastered remasterizado remasterizada remasterisé remasterisée " +
  "publicación publication publicação convocatoria version versión versão expte";

/**
 * Words that stand right before a year in brackets and no author: figures and their sources, editions, terms of office, budgets,
 * what was done that year, what lasts since or up to it, programs and games that are called by their year.
 */
export const yearly: ReadonlySet<string> = wordSet(
  `${subjects} ${issues} ` +
    "source sources plan plans decree report base baseline target targets total totals year years exercise edition editions budget budgets data dataset prices project " +
    "projects copyright update updated created established est founded since circa release released model models census population estimate " +
    "estimates forecast projection projections index survey surveys sample class generation annual photo archive archives average revised " +
    "current previous approved adopted signed ratified enacted published accessed retrieved amended modified repealed reprinted reissued issued posted filed dated effective " +
    "expired built rebuilt restored renovated opened reopened closed completed launched introduced invented discovered acquired demolished erected incorporated " +
    "commissioned decommissioned dissolved disbanded abolished discontinued renamed premiered filmed recorded directed born died retired elected reelected " +
    "appointed inaugurated unchanged text ret " +
    "fuente decreto ley informe índice índices año años ejercicio campaña edición ediciones temporada presupuesto presupuestos legislatura datos proyecto " +
    "proyectos mandato promoción generación población estimación estimaciones encuesta promedio actualizado actualizada creado creada fundado " +
    "modificado modificada reformado reformada derogado derogada vigente texto reeditado reeditada construido construida promulgado " +
    "promulgada firmado firmada ratificado ratificada revisado revisada estrenado estrenada grabado nacido nacida fallecido fallecida disuelto disuelta reelegido " +
    "fundada establecido antes después aprobado aprobada publicado publicada " +
    "loi décret rapport année années exercice campagne édition éditions saison législature données projet projets mandat promotion recensement estimation " +
    "estimations prévision prévisions indice enquête moyenne créé créée fondé fondée établi établie actualisé actualisée adopté adoptée publié " +
    "modifié modifiée abrogé abrogée révisé révisée rénové rénovée inauguré inaugurée signé signée ratifié ratifiée construit construite né née décédé décédée élu " +
    "élue réélu réélue texte publiée jusqu’en jusqu'en " +
    "density rate rates income revenue revenues expenditure expenditures inflation unemployment employment poverty exports imports emissions " +
    "densidad superficie tasa tasas ingreso ingresos gasto gastos inflación desempleo empleo pobreza exportaciones importaciones emisiones " +
    "censo censos densité taux revenu revenus dépenses recettes chômage emploi pauvreté exportations importations émissions " +
    "densidade taxa taxas receita receitas despesa despesas inflação desemprego emprego exportações importações emissões " +
    "fonte fontes relatório ano anos exercício edição edições orçamento dados projeto projetos população estimativa estimativas média atualizado " +
    "revogado revogada alterado alterada assinado assinada inaugurado inaugurada nascido nascida falecido falecida extinto extinta atualizada criado criada aprovado aprovada depois " +
    "windows office excel word outlook powerpoint visio photoshop autocad matlab server euro eurovision",
);
