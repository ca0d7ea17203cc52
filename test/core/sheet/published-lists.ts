/** Lists in the wording of agencies and open data portals; written as in `national-lists.ts`. */
export const publishedLists: Readonly<Record<string, string>> = {
  'keep-like':
    'Project ID » C operation_code | Acronym » ac | Name (in English) » o operation | Programme » Y instrument | Lead Partner » b beneficiary | Lead Partner country » cc country | Partners » pp | Start date » iso start | End date » iso2 end | Total budget/expenditure » m total_cost | EU funding » q eu_amount | Description » s summary',
  'granting register FR':
    'nomAttribuant » or | dateConvention » iso decision_date | referenceDecision » C operation_code? | nomBeneficiaire » b beneficiary | objet » o operation | montant » m grant | nature » tx',
  'granting register ES':
    'Convocatoria » A instrument | Fecha de concesión » dt decision_date | Beneficiario » b beneficiary | Proyecto » o operation | Importe » m grant | Ayuda equivalente » h',
  'IT RNA with projects':
    'COR » C operation_code? | Titolo Misura » A instrument | Denominazione Beneficiario » b beneficiary | Titolo Progetto » o operation | Data Concessione » dt decision_date | Strumento di aiuto » tx | Elemento di aiuto » q grant | Importo Nominale » m total_cost?',
  'NL scheme':
    'Regeling » A instrument | Projectnummer » C operation_code | Penvoerder » b beneficiary | Projecttitel » o operation | Looptijd van » dt start | Looptijd tot » dt2 end | Toegekende subsidie » q grant | Totale projectkosten » m total_cost | Plaats » l place',
  'NL ESF':
    'Oproeptitel » A instrument | Dossiernummer » C operation_code | Promotor » b beneficiary | Titel project » o operation | ESF-subsidie » q eu_amount | VCF-subsidie » n | Totale projectkost » m total_cost',
  'DK fund':
    'Journalnummer » C operation_code | Projekttitel » o operation | Tilsagnshaver » b beneficiary | Periode fra » dt start | Periode til » dt2 end | Tilskudsgrundlag » m total_cost | EU-tilskud » q eu_amount | Postnr. » p4 postcode | By » l place',
  'SE fund':
    'Ärende-ID » C operation_code | Projektnamn » o operation | Stödmottagare » b beneficiary | Organisationsnr » N tax_id | Programområde » P1 instrument | Projektperiod from » iso start | Projektperiod tom » iso2 end | Beviljat ESF-stöd » q eu_amount | Total budget » m total_cost',
  'FI fund':
    'Projektikoodi » C operation_code | Projektin nimi » o operation | Vastuullinen toteuttaja » b beneficiary | Päätöksen pvm » dt decision_date | Alkaa » d start | Päättyy » e end | EU + valtio » h grant | Yksityinen » n | Yhteensä » m total_cost',
  'HU Annex':
    'Kedvezményezett neve » b beneficiary | Művelet neve » o operation | Művelet kezdőnapja » dt start | Művelet zárónapja » dt2 end | A művelethez rendelt összes elszámolható költség » m total_cost | Uniós társfinanszírozási arány » P eu_rate',
  'FR 2021-27':
    "Nom du bénéficiaire » b beneficiary | Si contractant : nom du contractant » j | Dénomination de l'opération » o operation | Objectif de l'opération et réalisations escomptées ou effectives » s summary | Date de début de l'opération » dt start | Coût total de l'opération » m total_cost | Fonds concerné » f fund | Taux de cofinancement UE » P eu_rate",
  'FR rural':
    "Bénéficiaire » b beneficiary | Libellé du dossier » o operation | Type d'opération » C1 instrument | Date engagement juridique » dt decision_date | Coût total éligible HT » m total_cost | Total aides publiques » h grant | dont FEADER » q eu_amount",
  'PT rural':
    'Ação » C1 instrument | Nome do beneficiário » b beneficiary | Designação do projeto » o operation | Investimento elegível » m total_cost | Despesa pública » h grant | FEADER » q eu_amount | Data do termo de aceitação » dt decision_date',
  'ES agency':
    'SOLICITANTE » b beneficiary | TÍTULO » o operation | PRESUPUESTO PRESENTADO » m | PRESUPUESTO SUBVENCIONABLE » h total_cost | SUBVENCIÓN » q grant | FECHA RESOLUCIÓN » dt decision_date',
  'CH agency':
    'Projektnummer » C operation_code | Projekttitel » o operation | Gesuchsteller » b beneficiary | Umsetzungspartner » b2 | Bewilligter Beitrag (CHF) » q grant | Gesamtkosten (CHF) » m total_cost | Kanton » l place',
  'EE farms':
    'Taotleja nimi » b beneficiary | Taotleja kood » N tax_id | Meede » A instrument | Projekti nimetus » o operation | Investeeringu maksumus » m total_cost | Määratud toetus » h grant | sh EL osa » q eu_amount | Otsuse kuupäev » dt decision_date',
  'costs not eligible':
    'Beneficiary » b beneficiary | Project title » o operation | Non-eligible costs » n | Total eligible costs » m total_cost | Grant awarded » q grant',
  'DE city':
    'Projekt-ID » C operation_code | Projektträger » b beneficiary | Projekt » o operation | Kurzinfo » s summary | von » dt start | bis » dt2 end | ESF-Mittel » q eu_amount | Gesamt » m total_cost',
  'CZ research':
    'Kód projektu » C operation_code | Název » o operation | Uchazeč » b beneficiary | Celkové náklady » m total_cost | Podpora ze státního rozpočtu » q grant',
  'PT repayable':
    'Medida » A instrument | Empresa » b beneficiary | Designação do projeto » o operation | Investimento elegível » m total_cost | Incentivo total » h grant | Incentivo reembolsável » n',
  'IE list':
    'Beneficiary Name » b beneficiary | Operation Name » o operation | Total Eligible Expenditure » m total_cost | ERDF Co-Funding » q eu_amount | EU Co-Funding Rate (%) » r eu_rate | Operation Start Date » d start',
  'HR farms':
    'Naziv prijavitelja » b beneficiary | Naziv projekta » o operation | Tip operacije » C1 instrument | Prihvatljiva investicija » m total_cost | Iznos javne potpore » h grant | Datum izdavanja odluke » dt decision_date',
  'IT farms':
    'CUAA » N11 tax_id | Denominazione » b beneficiary | Titolo progetto » o operation | Sottomisura » C1 instrument | Spesa richiesta » m | Spesa ammessa » h total_cost | di cui quota FEASR » q eu_amount',
}
