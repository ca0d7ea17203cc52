/**
 * Lists of agencies, towns and research councils that publish grants in their own way, as `national-lists.ts`: machine names, grantors
 * beside beneficiaries, purposes instead of titles, amounts that begin alike.
 */
export const agencyLists: Readonly<Record<string, string>> = {
  'NO research':
    'prosjektnummer » N operation_code | prosjekttittel » o operation | soknadsdato » iso | prosjektstart » y start | prosjektslutt » y end | prosjektansvarlig_navn » b beneficiary | organisasjonsnummer » N1 tax_id | kommune » l place | fylke » l place | virkemiddel » A instrument | sokt_belop » m | tildelt_belop » h grant | prosjektleder » pn',
  'NO participations':
    'Rammeprogram » Y instrument? | Prosjektnr » N operation_code | Prosjektkortnavn » ac | Prosjektnavn » o operation | Utlysnings-id » A instrument? | Kontraktstatus » t status | Kontrakt signeringsdato » dt decision_date | Kontrakt startdato » d start | Kontrakt sluttdato » e end | Søknadsfrist » dt | Organisasjonsnummer » N1 tax_id | Organisasjonsnavn » b beneficiary | Organisasjon rolle » ro role | Adresse kommune » l place | Innvilget beløp organisasjon EUR » h grant',
  'FR subsidies':
    'nomAttribuant » or | idAttribuant » N14 | dateConvention » iso decision_date | referenceDecision » C operation_code | nomBeneficiaire » b beneficiary | idBeneficiaire » N14 tax_id | objet » o operation | montant » h grant total_cost | conditionsVersement » s | pourcentageSubvention » x2',
  'FR research':
    'Projet.Code_Decision » C operation_code | Projet.Acronyme » ac | Projet.Titre.Francais » o operation | Projet.Resume.Francais » s summary | Programme.Acronyme » A instrument | Projet.T0 scientifique » iso start | Projet.Montant.AF.Aide_allouee » h grant | Projet.Partenaire.Nom_organisme » b beneficiary | Projet.Partenaire.Adresse.Region » l place',
  'FR departments':
    'Fonds » f fund | Bénéficiaire » b beneficiary | Libellé du dossier » o operation | Liste dep » l place | 1er comité décisionnel » dt decision_date | Coût total programmé » m total_cost | Montant UE programmé » q eu_amount',
  'FR amounts decided and spent':
    'N° de dossier » C operation_code | Projet » o operation | Bénéficiaire final » b beneficiary | Montant des aides décidées - Coût total » m total_cost | Montant des aides décidées - FEDER » q eu_amount | Montant des aides décidées - Part régionale » n | Montant des aides décidées - Autres » n | Code postal » p postcode',
  'CZ amounts that begin alike':
    'Registrační číslo projektu » C operation_code | Název projektu » o operation | Název příjemce » b beneficiary | Celkové způsobilé výdaje přidělené na operaci (CZK) » m total_cost | Celkové způsobilé výdaje přidělené na operaci - příspěvek Unie (CZK) » q eu_amount | Celkové způsobilé výdaje přidělené na operaci - národní soukromé zdroje (CZK) » n',
  'CZ state grants':
    'Evidenční číslo dotace » C operation_code | Název dotace » o operation | Účastník » b beneficiary | IČ účastníka » N tax_id | Účel dotace » s summary | Poskytovatel dotace » or | IČ poskytovatele » N1 | Částka požadovaná » m | Částka schválená » h grant | Datum poskytnutí dotace » dt decision_date',
  'DE research':
    'FKZ » C operation_code | Ressort » or | Zuwendungsempfänger » b beneficiary | Stadt/Gemeinde » l place | Staat » ct country | Thema » o operation | Laufzeit von » dt start | Laufzeit bis » dt2 end | Fördersumme in EUR » h grant',
  'DE three funds':
    'Name des Begünstigten » b beneficiary | Bezeichnung des Vorhabens » o operation | Mittelherkunft (E = EFRE, L = Landesmittel) » f fund | Gesamtbetrag der förderfähigen Ausgaben » m total_cost',
  'ES concessions':
    'Código concesión » N operation_code | Fecha de concesión » dt decision_date | Órgano convocante » or | Convocatoria » A instrument | Beneficiario » b beneficiary | Importe » h grant | Detalle de proyecto / actividad » o operation',
  'IT digital':
    'codice_ente » C1 tax_id? | ente » b beneficiary | tipologia_ente » tx | comune » l place | provincia » l place | importo_finanziamento » h grant | avviso » A instrument | data_invio_candidatura » iso | data_finanziamento » iso2 decision_date | codice_cup » C operation_code | stato_candidatura » t status',
  'IT recovery plan':
    'Programma » Y instrument? | Descrizione Missione » tx | Codice Misura » A instrument? | Amministrazione Titolare » or | CUP » C operation_code | Titolo progetto » o operation | FINANZIAMENTO_UE » q eu_amount | FINANZIAMENTO_PROVINCIA » n | FINANZIAMENTO_PRIVATO » n | FINANZ_TOTALE » m total_cost',
  'IT transparency':
    "Nominativo beneficiario » b beneficiary | C.F. / P.IVA » N11 tax_id | Importo erogato/concesso » h grant | Norma o titolo a base dell'attribuzione » A instrument? operation? | Ufficio » or | Data atto » dt decision_date",
  'IT railways':
    'codice » C1 | descrizione » o operation | programma » Y instrument | cup » C operation_code | stato_attuativo » t status | costo_totale » m total_cost',
  'UK research':
    'FundingOrgName » or | ProjectReference » C operation_code | LeadROName » b beneficiary | PISurname » pn | Title » o operation | StartDate » dt start | EndDate » dt2 end | AwardPounds » h grant | ExpenditurePounds » z paid | Region » l place | Status » t status | GTRProjectUrl » u',
  'CA grants':
    'ref_number » C operation_code | recipient_type » tx | recipient_business_number » N tax_id | recipient_legal_name » b beneficiary | recipient_country » cc country | recipient_city » l place | recipient_postal_code » puk postcode | prog_name_en » A instrument | agreement_title_en » o operation | agreement_value » h grant | agreement_start_date » iso start | agreement_end_date » iso2 end | amendment_date » j',
  'a bank':
    'id » C operation_code | regionname » l place | countryname » ct country | projectname » o operation | boardapprovaldate » iso decision_date | closingdate » iso2 end | projectcost » m total_cost | borrower » b beneficiary',
  'a foundation':
    'Grant » o operation | Organization » b beneficiary | Topics » A instrument | Date of Award » dt decision_date | Amount » h grant total_cost',
  'NL grants':
    'Dossiernummer » C operation_code | Ontvanger » b beneficiary | KvK-nummer » N tax_id | Plaatsnaam » l place | Regeling » A instrument | Verleend bedrag » h grant | Betaald in 2019 » z paid | Jaar verlening » y decision_date | Verstrekker » or',
  'DE town grants':
    'Name » b beneficiary | Geber » or | Jahr » y decision_date | Anschrift » a | Politikbereich » tx category | Zweck » o operation | Betrag » h grant total_cost',
  'EU programme':
    'Project reference » C operation_code | Acronym » ac | Project title » o operation | Strand » A instrument | Coordinating beneficiary » b beneficiary | Type of beneficiary » tx | Beneficiary country » ct country | Total budget » m total_cost | EU contribution » q eu_amount | Duration from » dt start | Duration to » dt2 end | Associated beneficiaries » pp',
  'EEA programme':
    'Case number » C operation_code | Project title » o operation | Programme » Y instrument | Programme area » tx category? instrument? | Project promoter » b beneficiary | Donor project partners » pp | Grant amount » h grant | Project cost » m total_cost | Initial start date » dt start | Completion date » dt2 end',
  'UK lottery':
    'Grant Date » dt decision_date | Recipient Name » b beneficiary | Project Description » o operation | Distributing Body » or | Grant Amount » h grant | Local Authority » l place | UK Region » l place | Good Cause » tx category',
  'RO partners':
    'Nr. crt. » x | Cod proiect » C operation_code | Titlu proiect » o operation | Nume beneficiar » b beneficiary | Total valoare proiect (euro) » m total_cost | FEDR » q eu_amount | Total buget/beneficiar » n total_cost | Observații » j',
  'SI fields of intervention':
    'Ime operacije/Operation name » o operation | Ime upravičenca/Beneficiary name » b beneficiary | Kratek naziv prednostne osi/Short priority axis name » P1 instrument | Skupni upravičeni izdatki/Total eligible expenditure » m total_cost | Občina/Municipality » l place | Domena ukrepa 1/Code of intervention » kz category | Domena ukrepa 2/Code of intervention » kz category',
}
