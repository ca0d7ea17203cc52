/** Headings as offices word them, in the languages of western and southern Europe: what they mean, then the headings, parted by "|". */
export const westernHeadings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    operation_code:
      'FKZ|Aktenzeichen|Antragsnummer|Projektnummer|Vorhabennummer|Zuwendungsnummer|Geschäftszeichen|Vertragsnummer|Kennnummer|Vorgangsnummer|Förderkennzeichen|ID-Nr. des Vorhabens|Projektcode|Vorhabens-ID|Projekt-Kennung|Fördernummer|Bescheid-Nr.|interne Nummer|Zuwendungsbescheid Nr.|Projekt-Kennziffer',
    beneficiary:
      'Förderempfänger|Zuwendungsempfängerin|Antragstellende Einrichtung|Firma|Unternehmen|Projektträgerin|Letztempfänger|Endbegünstigter|Ausführende Stelle|Name des Unternehmens|Maßnahmeträger|Kunde|Förderwerber|Förderungsnehmer|Begünstigte|Einrichtung|Institution|Zuschussempfänger|Leadpartner|Hauptbegünstigter|Vorhabenträger|Koordinator|Name/Firma des Begünstigten|Empfänger der Förderung|Name des Antragstellers|Begünstigtes Unternehmen|Fördernehmer:in|Geförderte Einrichtung|Träger des Vorhabens|Empfängername|Projektdurchführer|Unternehmen (Antragsteller)',
    operation:
      'Vorhaben|Projekt|Titel|Maßnahmenbezeichnung|Projekttitel|Vorhabentitel|Kurzbezeichnung des Vorhabens|Bezeichnung der Operation|Investitionsvorhaben|Bezeichnung des Projekts|Name des Vorhabens|Projektbezeichnung|Titel des geförderten Vorhabens|Gefördertes Projekt|Vorhaben (Kurzbezeichnung)|Name des Projekts',
    summary:
      'Kurzdarstellung der Operation|Inhalt|Projektbeschreibung|Kurzfassung|Ziel des Vorhabens|Zielsetzung|Vorhabenbeschreibung|Zweck|Beschreibung|Projektziele|Zusammenfassung|Abstract|Erläuterung|Gegenstand des Vorhabens|Kurzbeschreibung (öffentlich)|Vorhabensziel und -inhalt|Inhalt des Vorhabens|Beschreibung der Maßnahme|Ziele und Ergebnisse',
    instrument:
      'Richtlinie|Programm|Förderlinie|Maßnahme|Aktion|Förderinstrument|Prioritätsachse|Spezifisches Ziel|Schwerpunkt|Förderschiene|Ausschreibung|Programmlinie|Förderprogramm|Investitionspriorität|Aufruf|Fördergegenstand|Förderaktion|Interventionsmaßnahme|Beihilferegelung|Produkt|Priorität|Bekanntmachung|Programm/Richtlinie|Förderprogramm (Kürzel)|Förderrichtlinie|Maßnahmenbereich|Förderaufruf|Programmteil|Aktionslinie|Maßnahme laut Programm',
    start:
      'Beginn|Laufzeitbeginn|Projektstart|Start|Laufzeit ab|Durchführungszeitraum von|Vorhabenbeginn|Startdatum|Durchführungsbeginn|Bewilligungszeitraum Beginn|Vorhabensbeginn|Beginn der Durchführung|Projektanfang|gefördert ab|Bewilligungszeitraum von|Start des Projektes|Zuwendungszeitraum Beginn',
    end: 'Ende|Laufzeitende|Projektende|Abschluss|Laufzeit bis|Durchführungszeitraum bis|voraussichtliches Ende|Enddatum|Fertigstellung|Bewilligungszeitraum Ende|geplanter Abschluss|Vorhabensende|Ende der Durchführung|gefördert bis|Bewilligungszeitraum bis|Ende des Projektes|Zuwendungszeitraum Ende|Laufzeit-Ende',
    decision_date:
      'Bewilligungsdatum|Zusagedatum|Bescheiddatum|Datum der Genehmigung|Datum des Bescheids|Bewilligungsjahr|Vertragsdatum|Entscheidungsdatum|Datum der Gewährung|Beschlussdatum|Tag der Gewährung|Datum Zuwendungsbescheid|bewilligt am|Förderentscheidung vom|Datum der Förderentscheidung|Datum des Zuwendungsbescheides|Jahr der Bewilligung|Genehmigungsdatum|Datum Vertragsunterzeichnung|Zeitpunkt der Gewährung|Bewilligungsbescheid vom',
    total_cost:
      'Gesamtkosten|Gesamtausgaben|Projektvolumen|Investitionssumme|förderfähige Kosten|Gesamtinvestition|zuwendungsfähige Gesamtausgaben|Projektkosten|Gesamtbudget|anerkannte Kosten|Bemessungsgrundlage|Kosten|Finanzvolumen|Investitionskosten|Gesamtfinanzierung|Gesamtkosten (brutto)|Vorhabenskosten|Höhe der Gesamtinvestition|förderfähige Ausgaben gesamt|Summe der förderfähigen Kosten|bewilligte Gesamtausgaben',
    grant:
      'Zuschuss|Zuwendung|Fördersumme|Förderbetrag|bewilligte Summe|Förderung|Beihilfebetrag|Zuwendungshöhe|Subvention|Bruttosubventionsäquivalent|Beihilfeelement|genehmigte Förderung|zugesagte Förderung|öffentliche Mittel gesamt|Beihilfe|Förderung (gesamt)|gewährter Betrag|bewilligter Zuschuss|Fördersumme (bewilligt)|Höhe des Zuschusses|Zuwendung in EUR|bewilligte Förderung gesamt|gewährter Zuschuss|Förderzusage|Summe der Zuwendung|Gesamtzuschuss',
    eu_amount:
      'EU-Mittel|EFRE-Mittel|EU-Beteiligung|Unionsbeteiligung|Unterstützung der Union|EU-Anteil|EFRE|ESF-Anteil|EFRE-Zuschuss|EU-Zuschuss|EU-Förderung|JTF-Mittel|davon EFRE|Unionsmittel|EU-Kofinanzierung in EUR|davon ESF Plus|Beitrag der Union|davon EU-Mittel|EFRE-Anteil|Anteil EU|EU-Mittel bewilligt|Mittel der Europäischen Union|ESF+-Mittel|EFRE in Euro|Beteiligung der EU|aus EFRE',
    eu_rate:
      'Kofinanzierungssatz|Fördersatz|Förderquote|EU-Satz|Interventionssatz|EU-Kofinanzierungsrate|Beteiligungssatz der EU|EU-Anteil in %|EFRE-Fördersatz|Beihilfeintensität|EU-Beteiligungssatz|Förderquote in %|Fördersatz EFRE|Kofinanzierungsrate der Union',
    paid: 'Auszahlungen|ausgezahlt|Ausgezahlte Mittel|Zahlungen|bescheinigte Ausgaben|Auszahlungsbetrag|abgerufene Mittel|ausbezahlt|geleistete Zahlungen|Mittelabruf|Ist-Ausgaben|abgerechnete Kosten|Auszahlungen bis dato|bisher ausgezahlt|Auszahlungen kumuliert|tatsächlich ausgezahlte Mittel|ausgezahlte EU-Mittel|ausbezahlte Förderung|Zahlungen an Begünstigte|Mittelabruf bisher',
    place:
      'Ort|Standort|Durchführungsort|Gemeinde|Landkreis|Bezirk|Bundesland|Region|Kreis|Stadt|Ort der Durchführung|Sitz|Investitionsort|Landkreis/kreisfreie Stadt|Sitzgemeinde|Vorhabensort|Wirkungsort|Gebiet|Regierungsbezirk|Standort des Vorhabens|Durchführungsort (Gemeinde)|Ort des Vorhabens|Projektstandort|Region des Vorhabens|NUTS-3-Region|Sitz des Begünstigten|Bundesland (Standort)|Gemeinde/Stadt',
    postcode: 'PLZ|Postleitzahl|PLZ des Vorhabens|PLZ Standort',
    tax_id: 'Steuernummer|UID|Firmenbuchnummer|Handelsregisternummer|USt-IdNr.|KUR|Registernummer|HRB|Firmenbuchnr.|Wirtschafts-ID',
    status:
      'Status|Stand des Vorhabens|Projektstatus|Bearbeitungsstand|Umsetzungsstand|Vorhabenstatus|Verfahrensstand|aktueller Status|Stand der Umsetzung|Bearbeitungsstatus',
    category:
      'Interventionsbereich|Interventionskategorie|Bereich|Art der Intervention|Themenfeld|Technologiefeld|Interventionscode|Code der Intervention|Forschungsfeld|Politikfeld|Code Interventionsbereich|Art der Intervention (Code)|RIS3-Feld|Förderkategorie',
    fund: 'Fonds|EU-Fonds|betroffener Fonds',
    role: 'Rolle|Partnerrolle|Funktion im Projekt|Rolle im Verbund',
    nothing:
      'Eigenmittel|Landesmittel|Bundesmittel|nationale Mittel|Drittmittel|private Mittel|Ansprechpartner/in|E-Mail|Antragsdatum|Eingangsdatum|beantragter Zuschuss|Arbeitsplätze|geschaffene Arbeitsplätze|Bemerkung|Straße|Rechtsform|KMU (ja/nein)|Laufzeit (Monate)|lfd. Nr.|Stand der Daten|Website|nicht förderfähige Kosten|Anzahl Teilnehmende|CO2-Einsparung|Punkte|Sachbearbeitung|Unternehmensgröße|Auftragnehmer|beantragte Fördersumme|Eigenanteil in EUR|Mittel des Landes|nationale öffentliche Mittel|Zahl der Beschäftigten|gesicherte Arbeitsplätze|zuständige Stelle|Bemerkungen|Anzahl der Partner|Tel. Ansprechpartner|Berichtspflicht bis|Kategorie KMU|sonstige öffentliche Mittel',
  },
  en: {
    operation_code:
      'Ref-no.|Ref.|Our ref|Grant agreement number|GA number|Contract no.|Project ref no|Application ID|Operation code|Award ref|File reference|Unique project reference|UPR|Agreement ref.|MIS code|Project ID number|Unique ref|Operation reference number|Award number|SFC project code',
    beneficiary:
      "Host Organisation|Lead applicant|Recipient|Grant recipient|Legal name|Name of undertaking|Company name|Lead organisation|Final recipient|Delivery organisation|Awardee|Project sponsor|Lead beneficiary|Name of legal entity|Main contractor beneficiary|Host institution|Coordinator|Supported company|Project promoter|Implementing body|Name of grantee|Project owner|Name of the supported enterprise|Applicant's legal name|Name of recipient organisation|Supported organisation|Lead delivery partner|Beneficiary (lead)|Beneficiary organisation name in English|Awarded to",
    operation:
      'Project|Title of the action|Investment project title|Full title|Name of project|Activity title|Operation title|Action title|Project long title|Name of the funded project|Title of the supported operation|Project/Activity|Investment name',
    summary:
      'Abstract|Brief description|Objectives|Project aims|Description of activities|Synopsis|What the project does|Scope|Objectives and expected results|Short project description (EN)|Description of supported activity',
    instrument:
      'Offer|Scheme|Funding scheme|Support scheme|Competition|Call for proposals|Call reference|Topic|Instrument|Aid scheme|Product|Funding stream|Grant type scheme|Investment priority|Strand|Programme component|Intervention|Measure title|Action line|Window|Fund name and call|Under which call|Funding programme/call|Scheme under which aid was granted|Name of support measure|Objective of the programme|Type of scheme|Grant competition',
    start:
      'Commencement date|Project start|Start of implementation|Actual start|Planned start date|Implementation start|Start (month/year)|Project commences|Start of eligibility period|Beginning of the project|Grant period start|Funded period from',
    end: 'Project finish|Until|Expected completion|Planned end date|Completion|Estimated end|Closure date|Actual finish date|Expiry date|Project concludes|End of eligibility period|Project closing date|Grant period end|Funded period to',
    decision_date:
      'Award date|Date of grant agreement|Date awarded|Date signed|Date of approval|Contracting date|Selection date|Date of funding decision|Offer date|Year of grant|Date of legal commitment|Agreement signed|Board approval|Date funding was awarded|Date on which the aid was granted|Date contract signed by both parties|Date of approval by the Steering Committee|Monitoring committee decision date',
    total_cost:
      'Total budget|Overall cost|Total investment|Eligible budget|Approved budget|Total value|Project value|Total eligible costs|Investment (EUR)|Gross project cost|Total expenditure|Total project cost|Capital cost|Estimated total cost|Eligible costs approved|Project costs (total, eligible)|Full project cost|Budget approved by MA|Planned total investment|Total eligible budget',
    grant:
      'Grant|Aid|Funding|Amount of award|Value of grant|Grant committed|Max grant|Approved amount of support|Public money|Total public|Public investment|State aid amount|Approved grant amount|Gross grant equivalent|Award|Funding received|Net grant|Support (EUR)|Support approved|Grant offered to the beneficiary|Total public support awarded|Value of grant agreement|Maximum grant payable|Contribution awarded|Grant amount committed',
    eu_amount:
      'EU share|Community contribution|EU funds|ERDF|EU grant|ESF+ amount|ERDF award|Cohesion Fund contribution|ERDF grant|EU support|RRF funding|Net EU contribution|EU financing|JTF amount|ERDF funding|Structural Funds contribution|Of which EU|EU element|Amount of ERDF|ERDF/ESF contribution|EU money|Contribution from the Union|ERDF contribution approved|EU funding allocated',
    eu_rate:
      'Intervention rate|EU %|ERDF %|Grant rate|Rate of support|Co-funding rate|% EU funding|Aid rate|Percentage of EU financing|Percentage of ERDF|Rate of EU co-financing|ERDF rate|Maximum co-financing rate',
    paid: 'Expenditure to date|Payments to date|Drawdown|Certified expenditure|Declared expenditure|Amount paid|Spend to date|Claims paid|Amount disbursed|Absorbed|Total payments|Expenditure declared|Reimbursed|Grant paid to date|Total drawn|Cumulative payments|Amount certified to the Commission|Payments made to beneficiary|Grant paid out|ERDF paid',
    place:
      'Location|Town/City|Local authority|NUTS 3 region|District|Site|Place of implementation|Area|Project location|Constituency|Parish|Electoral area|Island|Region of implementation|Where|Where the project takes place|Town of project|NUTS3 / county|Location of the works|Region(s) covered|Local government area|Municipality (project)',
    postcode: 'ZIP|Postal code|Eircode|Post code of project|Project postcode',
    tax_id:
      'VAT no.|Registration number|Company number|Tax ID|Company registration no.|CRO number|National ID|Charity number|Organisation number|PIC|Beneficiary ID|VAT registration number',
    status:
      'Status|State of project|Project stage|Current status|Project state|Implementation status|Contract status|Operation state|Lifecycle stage',
    category:
      'Field of intervention|Intervention code|Thematic area|Sector|Intervention field code|Dimension 1|Theme|Research area|Category of intervention|Policy area|Type of intervention|Area of intervention (code)|Primary intervention field|Main theme|Field of research|RIS3 priority',
    fund: 'Fund|EU Fund|Source of funds|Fund concerned',
    role: 'Role|Partner role|Participant role|Type of participation|Role in the project',
    nothing:
      'Own resources|Private match|Other public funds|Ineligible costs|Amount requested|Contact e-mail|Jobs created|New products|No. of SMEs supported|CO2 reduction (t)|Comments|Legal form|Size|Score|Last updated|Date received|Application date|Tel.|URL|Match funding|Project partners|Remaining budget|Number of employees|Priority score|Case officer|Longitude|Sum applied for|Additional co-financing|Bank loan|Contribution of own funds|Planned jobs|Actual jobs|Monitoring officer|Evaluation points|Exchange rate|Date of last payment request|Deadline for final report|Public/private|Remarks of the officer',
  },
  es: {
    operation_code:
      'Expediente|Nº expediente|Referencia|Código operación|Código de proyecto|Número de expediente|ID operación|Cód. operación|Número de referencia|Código BDNS concesión|Nº de proyecto|Identificador|Número de operación|Código identificativo|Ref. expediente|Código del expediente|Nº de referencia|Id. proyecto',
    beneficiary:
      'Beneficiario|Entidad|Razón social|Entidad beneficiaria|Empresa|Solicitante|Beneficiario final|Titular|Organismo|Perceptor|Entidad solicitante|Adjudicatario|Nombre o razón social|Centro|Denominación social|Interesado|Entidad ejecutora|Promotor|Jefe de fila|Entidad líder|Nombre de la entidad beneficiaria|Empresa beneficiaria|Organismo beneficiario|Persona o entidad beneficiaria|Razón social del beneficiario|Beneficiario/a|Nombre del perceptor|Entidad perceptora',
    operation:
      'Proyecto|Título|Operación|Título del proyecto|Nombre del proyecto|Denominación|Nombre de la actuación|Denominación del proyecto|Denominación de la operación|Proyecto subvencionado|Denominación de la actuación|Nombre del proyecto subvencionado|Título de la operación|Título de proyecto',
    summary:
      'Resumen|Descripción|Objetivo|Objetivos|Descripción del proyecto|Finalidad|Resumen de la operación|Objeto de la ayuda|Breve descripción|Finalidad y logros|Breve descripción de la operación|Objeto y finalidad|Objetivos y descripción|Descripción de la actuación|Resumen del proyecto',
    instrument:
      'Programa|Línea|Convocatoria|Eje|Medida|Objetivo específico|Prioridad|Línea de ayuda|Orden de ayudas|Instrumento|Eje prioritario|Prioridad de inversión|Subprograma|Tipo de ayuda/línea|Actuación (línea)|Modalidad|Componente|Bases reguladoras|Línea de actuación|Programa/línea|Convocatoria de ayudas|Denominación de la línea|Línea de subvenciones|Medida del programa|Nombre de la convocatoria|Programa de ayudas|Eje/Objetivo específico|Instrumento de ayuda',
    start:
      'Fecha de inicio|Inicio|Fecha inicio|Comienzo|Fecha de comienzo|Inicio de ejecución|Fecha de inicio prevista|Inicio del proyecto|Inicio de la operación|Fecha inicio proyecto|Fecha prevista de inicio|Comienzo del proyecto|Periodo de ejecución desde|Fecha de inicio real',
    end: 'Fecha de fin|Fin|Fecha fin|Finalización|Fecha de finalización|Fecha de término|Fecha de conclusión|Fin de ejecución|Fecha prevista de fin|Fecha de terminación|Fin de la operación|Fecha fin proyecto|Fecha prevista de finalización|Término del proyecto|Periodo de ejecución hasta|Fecha fin de ejecución',
    decision_date:
      'Fecha de concesión|Fecha resolución|Fecha de aprobación|Fecha de firma|Año de concesión|Fecha de resolución|Fecha convenio|Fecha DECA|Año resolución|Fecha de selección|Fecha concesión|Fecha de otorgamiento|Ejercicio de concesión|Fecha de la concesión|Fecha de resolución de concesión|Fecha de selección de la operación|Año de la ayuda|Fecha de la firma del convenio|Fecha aprobación|Fecha del acuerdo',
    total_cost:
      'Coste total|Presupuesto|Presupuesto aprobado|Coste elegible|Inversión|Presupuesto subvencionable|Gasto elegible|Coste del proyecto|Importe total|Inversión subvencionable|Presupuesto financiable|Coste subvencionable|Base subvencionable|Gasto total|Inversión aceptada|Coste total elegible|Presupuesto total del proyecto|Coste total subvencionable aprobado|Gasto total elegible|Coste elegible total|Presupuesto total aprobado|Inversión total|Coste total del proyecto|Importe elegible|Gasto elegible aprobado|Presupuesto de la actuación',
    grant:
      'Subvención|Ayuda|Importe concedido|Ayuda concedida|Importe de la subvención|Cuantía|Subvención total|Importe de la ayuda concedida|Incentivo|Ayuda total|Cuantía concedida|Subvención aprobada|Importe subvención concedida|Montante concedido|Ayuda pública|Subvención otorgada|Financiación concedida|Cuantía de la ayuda|Subvención concedida total|Importe total de la ayuda|Ayuda total concedida|Cuantía subvención|Total subvención|Importe otorgado|Importe de ayuda|Ayuda pública concedida',
    eu_amount:
      'Ayuda FEDER|FEDER|Contribución UE|Ayuda UE|Importe FEDER|Ayuda comunitaria|Contribución de la Unión|Cofinanciación FEDER|Fondos UE|Financiación UE|FSE+|Ayuda de la Unión|Importe UE|Cofinanciación UE|Aportación FEDER|Aportación comunitaria|Ayuda FEDER concedida|Cofinanciación europea|Contribución FEDER|Ayuda Unión Europea|De la cual FEDER|Importe ayuda UE|Fondos FEDER|Ayuda FSE',
    eu_rate:
      'Tasa de cofinanciación|% cofinanciación|Porcentaje FEDER|Tasa UE|% UE|Porcentaje de ayuda|Intensidad|Tasa de ayuda|Porcentaje de cofinanciación|Tasa de cofinanciación FEDER|Porcentaje de cofinanciación UE|% de ayuda FEDER|Tasa cofinanciación',
    paid: 'Pagado|Importe pagado|Gasto certificado|Pagos|Gasto ejecutado|Ejecutado|Importe justificado|Pagos realizados|Gasto declarado|Importe abonado|Gasto justificado|Total pagado|Certificado|Importe total pagado|Ayuda pagada|Pagos a beneficiarios|Gasto certificado acumulado|Gasto pagado y certificado|Importe justificado y pagado',
    place:
      'Municipio|Provincia|Localidad|Comunidad Autónoma|CCAA|Localización|Lugar|Isla|Territorio|Ubicación|Comarca|Población|Región|Ámbito geográfico|Lugar de ejecución|Domicilio (localidad)|Municipio de la actuación|Localización de la operación|Provincia/Municipio|Lugar de realización|Municipio beneficiario|Ubicación del proyecto|Isla/Municipio|Localidad del proyecto',
    postcode: 'Código postal|CP|C.P.|Código postal de la operación',
    tax_id: 'NIF|CIF|NIF/CIF|DNI/NIF|NIF beneficiario|N.I.F.|CIF empresa|NIF entidad',
    status:
      'Estado|Situación|Estado del proyecto|Estado de la operación|Fase|Estado de ejecución|Estado expediente|Estado de la ayuda|Situación del proyecto|Estado actual del proyecto|Fase de la operación',
    category:
      'Campo de intervención|Categoría de intervención|Ámbito|Sector|Tipo de intervención|Temática|Área temática|Código de intervención|Ámbito de intervención|Área científica|Código campo de intervención|Sector tecnológico|Área de conocimiento|Prioridad RIS3',
    fund: 'Fondo|Fondo europeo',
    role: 'Rol|Papel|Tipo de participación|Rol del socio',
    nothing:
      'Cofinanciación nacional|Aportación propia|Importe solicitado|Autofinanciación|Contacto|Correo electrónico|Dirección|Puntuación|Nº de empleos|Empleo creado|Observaciones|Fecha solicitud|Órgano gestor|CNAE|Tamaño|Socios|Duración (meses)|Fecha de actualización|Gasto no elegible|Web|Teléfono|Remanente|Fecha de presentación|Forma jurídica|Cuantía solicitada|Cofinanciación autonómica|Cofinanciación privada|Puestos de trabajo creados|Fecha de entrada en registro|Persona responsable|Teléfono de contacto|Naturaleza jurídica|Tamaño de empresa|Notas|Puntos obtenidos|Ayuda solicitada|Presupuesto presentado|Importe no subvencionable',
  },
  fr: {
    operation_code:
      "N° dossier|Numéro de dossier|N° de convention|Référence|Code projet|Identifiant|N° Synergie|N° Presage|N° d'opération|Numéro administratif|Réf. dossier|Code opération|N° engagement|N° de dossier Synergie|Identifiant de l'opération|Référence du projet|Code Synergie|N° arrêté",
    beneficiary:
      "Porteur|Porteur de projet|Maître d'ouvrage|Bénéficiaire|Raison sociale|Structure|Organisme bénéficiaire|Entreprise|Chef de file|Bénéficiaire final|Nom du porteur|Structure porteuse|Établissement|Attributaire|Entité bénéficiaire|Titulaire|Opérateur|Nom de l'entité|Lauréat|Dénomination sociale|Établissement coordinateur|Promoteur|Nom de l'entité bénéficiaire|Bénéficiaire chef de file|Entreprise bénéficiaire|Structure porteuse du projet|Nom ou raison sociale|Dénomination du bénéficiaire|Organisme porteur|Porteur de l'opération",
    operation:
      "Projet|Opération|Intitulé|Libellé|Nom du projet|Titre|Intitulé du projet|Libellé de l'opération|Titre de l'opération|Nom de l'action|Libellé du projet|Nom du projet financé|Intitulé de l'action|Libellé projet|Projet financé|Titre de l'action",
    summary:
      "Résumé|Descriptif|Description|Objectifs|Description du projet|Résumé de l'opération|Contenu|Présentation du projet|Objectifs et résultats attendus|Synthèse|Finalité|Détail de l'opération|Brève description|Descriptif du projet|Contenu de l'opération|But et contenu|Objet et objectifs de l'opération|Objectifs de l'opération",
    instrument:
      "Mesure|Axe|Dispositif|Programme|Appel à projets|Objectif spécifique|Priorité|AAP|Fiche action|Type d'action|Axe prioritaire|Sous-mesure|Régime d'aide|Instrument|Priorité d'investissement|OS|Volet|Ligne de partage|Typologie d'action|Mesure/dispositif|Programme/AAP|Nom de l'appel à projets|Fiche mesure|Objectif stratégique|Type de mesure|Intitulé du dispositif|Code mesure",
    start:
      "Date de début|Début|Début de réalisation|Démarrage|Date de démarrage|Date de lancement|Date début d'exécution|Date de commencement|Début prévisionnel|Début de l'opération|Commencement d'exécution|Date prévisionnelle de début|Début éligibilité|Période de réalisation - début|Démarrage du projet",
    end: "Date de fin|Fin|Fin de réalisation|Achèvement|Date d'achèvement|Date de clôture|Date fin d'exécution|Fin prévisionnelle|Date de fin de réalisation|Fin de l'opération|Achèvement de l'opération|Date prévisionnelle de fin|Fin éligibilité|Période de réalisation - fin|Clôture du projet",
    decision_date:
      "Date de programmation|Date du comité|Date de décision|Date de signature|Date d'attribution|Année de programmation|Date de la convention|Date d'octroi|Date CP|Date de conventionnement|Date de notification|Année d'attribution|Comité de programmation du|Date de sélection|Date de passage en comité de programmation|Date de la décision d'attribution|Date d'approbation du projet|Date de signature de l'acte attributif|Date de vote|Année de décision|Date de notification de l'aide",
    total_cost:
      "Coût total|Coût total éligible|Dépenses éligibles|Montant total|Budget|Assiette éligible|Coût du projet|Montant des travaux|Budget total|Total des dépenses|Dépense totale|Investissement total|Base subventionnable|Coût prévisionnel|Montant total de l'opération|Coût global|Coût total de l'opération|Total dépenses éligibles retenues|Coût total programmé|Montant total du projet|Dépenses totales éligibles|Budget total éligible|Coût HT|Montant global de l'opération",
    grant:
      "Subvention|Aide|Montant de l'aide|Aide accordée|Montant subvention|Subvention attribuée|Aide publique|Montant octroyé|Aide régionale|Total aides publiques|Montant accordé|Équivalent subvention brut|Montant du soutien|Soutien financier|Financement accordé|Concours public|Subside|Aide totale|Montant de la subvention accordée|Aide publique accordée|Montant de l'aide attribuée|Soutien accordé|Aide en euros|Montant total des aides publiques|Subvention votée|Total financements publics",
    eu_amount:
      "Montant FEDER|Part UE|Aide UE|FEDER|Montant UE|Contribution de l'Union|Part communautaire|FSE|Montant FSE+|Soutien de l'Union|Subvention européenne|Cofinancement européen|Montant européen|FEDER programmé|Concours UE|Participation de l'UE|Aide européenne|Financement UE|Crédits européens|Fonds européens alloués|dont FEDER|Montant du FEDER|Financement européen|Participation UE|Soutien UE|Aide FEDER programmée|Montant FSE|Contribution européenne|Montant UE (FEDER)",
    eu_rate:
      "Taux de cofinancement|Taux UE|Taux FEDER|Taux d'intervention|% UE|Taux de participation|Taux d'aide|Taux de cofinancement communautaire|Taux d'intervention UE|Taux FEDER (%)|Taux de soutien|Taux de cofinancement de l'Union|% FEDER",
    paid: 'Payé|Montant payé|Paiements|Montant versé|Dépenses certifiées|Versements|Dépenses justifiées|Montant mandaté|Dépenses déclarées|Aide versée|Cumul des paiements|Payé UE|Montant UE payé|Total payé au bénéficiaire|FEDER payé|Aide payée|Montant déjà versé|Dépenses réalisées|Cumul payé',
    place:
      "Commune|Localisation|Département|Lieu|Ville|Territoire|Région|Lieu de réalisation|Arrondissement|Localité|Canton|Siège|Périmètre|EPCI|Implantation|Zone|Lieu d'exécution|Lieu de l'opération|Commune de réalisation|Localisation de l'opération|Ville du bénéficiaire|Canton/commune|Région NUTS 2|Commune du siège",
    postcode: 'Code postal|CP|Code postal du projet',
    tax_id: "SIRET|SIREN|N° TVA|N° SIRET du bénéficiaire|Numéro BCE|Identifiant bénéficiaire|N° d'entreprise|RCS",
    status: "Statut|État d'avancement|État du dossier|Statut du projet|État|Phase|Situation|État de l'opération|Phase de réalisation",
    category:
      "Domaine d'intervention|Catégorie d'intervention|Thématique|Secteur|Type d'intervention|Code d'intervention|Domaine|Secteur d'activité|Code domaine d'intervention|Champ d'intervention|Thème principal|Domaine d'activité stratégique|Catégorie de l'opération",
    fund: 'Fonds|Fonds UE|Fonds concerné',
    role: 'Rôle|Rôle du partenaire|Qualité (chef de file/partenaire)',
    nothing:
      "Autofinancement|Contrepartie nationale|Part État|Autres cofinanceurs|Montant demandé|Contact|Adresse|Nombre d'emplois|Emplois créés|Service instructeur|Date de dépôt|Mise à jour|Catégorie de région|Observations|Effectifs|Dépenses inéligibles|Forme juridique|Note|Durée (mois)|Site internet|Reste à verser|Date de réception du dossier|Montant sollicité|Cofinancement régional|Part autofinancement|Nombre d'emplois créés|Date de dépôt du dossier complet|Statut juridique du bénéficiaire|Taille d'entreprise|Remarques|Autres aides|Date de la dernière modification|Instructeur",
  },
  ga: {
    operation_code: 'Uimhir tagartha|Uimhir an tionscadail|Cód|Tagairt|Uimhir thagartha|Cód an tionscadail|Uimhir chonartha',
    beneficiary:
      'Tairbhí|Ainm an tairbhí|Eagraíocht|Iarratasóir|Cuideachta|Faighteoir|Príomhpháirtí|Ainm na heagraíochta|Faighteoir deontais|Ainm na cuideachta|Faighteoir deiridh|Príomhthairbhí',
    operation: 'Tionscadal|Ainm an tionscadail|Teideal|Oibríocht|Teideal an tionscadail|Ainm na hoibríochta',
    summary: 'Achoimre|Cur síos|Cuspóir|Cur síos gairid|Achoimre ar an tionscadal|Cuspóir an tionscadail|Tuairisc',
    instrument: 'Scéim|Clár|Tosaíocht|Beart|Cuspóir sonrach|Glao|Ais tosaíochta|Scéim deontais|Glao ar thograí',
    start: 'Dáta tosaigh|Tús|Dáta tosaithe|Tús an tionscadail',
    end: 'Dáta críochnaithe|Deireadh|Críoch|Dáta deiridh|Deireadh an tionscadail|Go dtí',
    decision_date: 'Dáta ceadaithe|Dáta bronnta|Bliain|Dáta an chinnidh|Dáta sínithe|Dáta an deontais|Bliain an deontais',
    total_cost:
      'Costas iomlán|Buiséad|Caiteachas incháilithe|Costas an tionscadail|Buiséad iomlán|Infheistíocht iomlán|Costais incháilithe',
    grant:
      'Deontas|Maoiniú|Cabhair|Méid an deontais|Maoiniú poiblí|Tacaíocht|Méid na cabhrach|Deontas ceadaithe|Cabhair stáit|Méid ceadaithe',
    eu_amount:
      'Ranníocaíocht AE|CFRE|Maoiniú AE|Cistí AE|Cabhair ón Aontas|Ranníocaíocht an Aontais|Deontas AE|Sciar AE|Tacaíocht ón Aontas',
    eu_rate: 'Ráta cómhaoinithe|Céatadán|Ráta AE|Ráta cómhaoinithe an Aontais|Céatadán AE|Déine cabhrach',
    paid: 'Íoctha|Méid íoctha|Íocaíochtaí|Suim íoctha|Caiteachas deimhnithe',
    place: 'Contae|Áit|Baile|Suíomh|Réigiún|Láthair|Suíomh an tionscadail|Ceantar|Oileán',
    postcode: 'Eircode|Cód poist|Éirchód',
    tax_id: 'Uimhir CBL|Uimhir chláraithe|Uimhir chuideachta|Uimhir cháin',
    status: 'Stádas|Stádas an tionscadail|Céim',
    category: 'Catagóir|Réimse idirghabhála|Téama|Earnáil|Cineál idirghabhála|Réimse',
    fund: 'Ciste|An ciste lena mbaineann',
    nothing:
      'Cómhaoiniú náisiúnta|Seoladh|Fón|Nótaí|Cistí príobháideacha|Páirtithe|Méid a iarradh|Dáta an iarratais|Poist|Foirm dhlíthiúil|Suíomh gréasáin|Nuashonraithe|Teagmháil',
  },
  it: {
    operation_code:
      'CUP|Codice progetto|ID progetto|Numero domanda|Codice operazione|N. pratica|ID domanda|Codice locale progetto|Cod. SIURP|Numero contratto|Codice MIR|Identificativo|Protocollo|Codice pratica|Codice identificativo progetto|Codice univoco|N. domanda|Codice intervento|Numero pratica|ID operazione|Cod. progetto',
    beneficiary:
      'Beneficiario|Soggetto attuatore|Ragione sociale|Denominazione|Impresa|Capofila|Ente beneficiario|Soggetto proponente|Nominativo|Denominazione impresa|Destinatario|Azienda|Soggetto realizzatore|Percettore|Proponente|Denominazione soggetto|Ente attuatore|Promotore|Nome beneficiario finale|Denominazione del beneficiario|Soggetto beneficiario finale|Impresa beneficiaria|Ragione sociale beneficiario|Ente/Impresa|Nome del soggetto attuatore|Beneficiario capofila',
    operation:
      "Titolo|Titolo progetto|Progetto|Intervento|Denominazione progetto|Titolo intervento|Operazione|Nome progetto|Denominazione operazione|Titolo dell'intervento|Iniziativa|Titolo dell'operazione|Denominazione del progetto|Oggetto dell'intervento|Progetto finanziato|Titolo del progetto ammesso|Nome dell'intervento",
    summary:
      "Sintesi|Descrizione|Abstract|Sintesi progetto|Finalità|Obiettivi|Descrizione sintetica|Contenuti|Descrizione del progetto|Obiettivo del progetto|Finalità e risultati attesi|Breve descrizione del progetto|Descrizione operazione|Sintesi dell'intervento|Obiettivi e attività|Scopo del progetto|Abstract (ITA)",
    instrument:
      'Bando|Azione|Asse|Misura|Avviso|Linea di intervento|Obiettivo specifico|Priorità|Sottomisura|Programma|Strumento|Linea di attività|Procedura di attivazione|Regime di aiuto|Tipologia di azione|Sub-azione|Intervento agevolativo|Attività|Asse prioritario|Bando/Avviso|Azione POR|Asse/Azione|Denominazione bando|Codice azione|Linea di azione|Tipologia di bando|Strumento di incentivazione|Titolo bando|Procedura (bando)',
    start:
      "Data inizio|Inizio|Avvio|Data avvio|Data inizio lavori|Inizio progetto|Inizio attività|Data di avvio|Data inizio prevista|Data di inizio dell'operazione|Inizio attività progettuale|Data avvio prevista|Data inizio effettiva|Avvio progetto",
    end: "Data fine|Fine|Conclusione|Data conclusione|Data fine lavori|Termine|Data ultimazione|Fine prevista|Data chiusura|Data di conclusione prevista|Data termine progetto|Data di fine dell'operazione|Conclusione attività progettuale|Data chiusura prevista|Fine progetto|Data fine effettiva",
    decision_date:
      'Data concessione|Data decreto|Data di ammissione|Data atto di concessione|Data delibera|Data determina|Data approvazione|Anno di concessione|Data convenzione|Data stipula|Data impegno|Data provvedimento|Data di sottoscrizione|Data finanziamento|Data provvedimento di concessione|Data decreto concessione|Data di assegnazione|Data firma convenzione|Anno approvazione|Data determinazione',
    total_cost:
      'Costo totale|Costo ammesso|Spesa ammessa|Investimento ammesso|Costo ammissibile|Importo progetto|Investimento totale|Quadro economico|Costo complessivo|Spesa ammissibile|Valore progetto|Spese ammesse|Importo totale|Totale investimento|Importo ammesso|Costo del progetto|Spesa prevista|Costo complessivo del progetto|Importo totale del progetto|Spesa ammessa a finanziamento|Costo totale ammesso|Investimento complessivo|Totale spese ammesse',
    grant:
      'Contributo|Contributo concesso|Agevolazione|Contributo assegnato|Importo concesso|Finanziamento|Aiuto|ESL|Importo contributo|Sovvenzione|Contributo pubblico|Contributo ammesso|Incentivo|Contributo totale concesso|Aiuto concesso|Agevolazione concedibile|Finanziamento pubblico|Contributo spettante|Contributo ammesso e concesso|Importo del contributo|Agevolazione totale concessa|Contributo pubblico totale|Finanziamento assegnato|Aiuto concesso (ESL)|Contributo impegnato|Contributo in c/capitale',
    eu_amount:
      "Quota UE|Quota FESR|FESR|Contributo UE|Contributo FESR|Finanziamento UE|Importo FESR|Sostegno dell'Unione|Quota comunitaria|Risorse UE|FSE+|Contributo comunitario|Finanz. UE|Fondi UE|di cui UE|Quota FESR concessa|Contributo UE (FESR)|Cofinanziamento UE|Importo UE|Finanziamento FESR|Quota Unione Europea|Parte FESR",
    eu_rate:
      "Tasso di cofinanziamento|% UE|Percentuale contributo|Tasso UE|Percentuale di cofinanziamento|Tasso di partecipazione UE|Intensità di aiuto|Quota UE %|Tasso cofinanziamento UE|% FESR|Tasso di cofinanziamento dell'Unione|Percentuale di cofinanziamento UE|Intensità aiuto",
    paid: 'Pagamenti|Importo erogato|Liquidato|Erogato|Importo liquidato|Spesa certificata|Pagato|Spesa rendicontata|Contributo liquidato|Totale pagamenti|Spesa sostenuta|Contributo erogato|Avanzamento di spesa|Totale erogato|Contributo già erogato|Importo pagato al beneficiario|Pagamenti effettuati|Spesa pagata|Importo certificato UE|Pagamenti ammessi',
    place:
      "Comune|Provincia|Localizzazione|Sede|Luogo|Regione|Sede operativa|Ubicazione|Località|Comune sede intervento|Territorio|Città|Sede intervento|Sede legale (comune)|Prov.|Area|Comune dell'intervento|Localizzazione intervento|Provincia di localizzazione|Luogo di realizzazione|Sede progetto|Regione/Provincia|Sede di realizzazione|Ubicazione intervento",
    postcode: 'CAP|Codice postale',
    tax_id: 'Codice fiscale|P. IVA|Partita IVA|CF|C.F./P.IVA|Codice fiscale/partita IVA|P.Iva beneficiario|CF beneficiario',
    status:
      "Stato|Stato progetto|Stato di avanzamento|Fase|Stato pratica|Esito|Stato di attuazione|Stato procedurale|Stato dell'operazione|Fase di attuazione|Stato del procedimento",
    category:
      'Campo di intervento|Settore di intervento|Tema|Categoria di operazione|Settore|Ambito tematico|Area tematica|Tipologia di intervento|Settore di attività|Codice campo di intervento|Settore tecnologico|Area di specializzazione S3|Ambito di intervento',
    fund: 'Fondo|Fonte',
    role: 'Ruolo|Ruolo partner|Ruolo nel progetto',
    nothing:
      'Quota Stato|Quota privata|Cofinanziamento privato|Quota Regione|Indirizzo|PEC|Referente|RUP|Telefono|Contributo richiesto|Punteggio|Graduatoria|Numero occupati|Data presentazione|Note|Forma giuridica|Dimensione impresa|Data aggiornamento|Economie|Durata mesi|Importo richiesto|Altre fonti|Residuo|Struttura responsabile|Contributo richiesto in domanda|Quota a carico del beneficiario|Quota nazionale pubblica|Numero nuovi occupati|Data presentazione istanza|Recapito telefonico|Responsabile procedimento|Natura giuridica|Dimensione|Annotazioni|Punteggio finale|Cofinanziamento regionale|Data ultimo pagamento richiesta|Spesa non ammessa',
  },
  mt: {
    operation_code: "Numru tal-proġett|Kodiċi|Referenza|Numru ta' referenza|Kodiċi tal-proġett|Nru tal-proġett|Numru tal-ftehim",
    beneficiary:
      'Benefiċjarju|Isem il-benefiċjarju|Organizzazzjoni|Kumpanija|Riċevitur|Applikant|Isem il-kumpanija|Imsieħeb ewlieni|Isem tal-organizzazzjoni|Riċevitur finali|Entità|Intrapriża',
    operation: 'Proġett|Isem il-proġett|Titlu|Operazzjoni|Titlu tal-proġett|Isem tal-proġett|Titlu tal-operazzjoni',
    summary: 'Sommarju|Deskrizzjoni|Għan|Deskrizzjoni tal-proġett|Għan tal-proġett|Taqsira|Objettivi|Għan u kisbiet',
    instrument:
      "Skema|Miżura|Programm|Prijorità|Għan speċifiku|Sejħa|Objettiv speċifiku|Assi prijoritarju|Skema ta' għajnuna|Sejħa għall-proposti",
    start: "Bidu|Data tal-bidu|Bidu tal-proġett|Data ta' bidu|Minn",
    end: 'Tmiem|Data tat-tmiem|Tlestija|Tmiem tal-proġett|Data mistennija tat-tmiem|Data tat-tlestija',
    decision_date:
      'Data tal-għoti|Data tal-approvazzjoni|Data tal-ftehim|Sena tal-għoti|Data tal-firma|Data tad-deċiżjoni|Data tal-kuntratt',
    total_cost: 'Spiża totali|Nefqa totali|Baġit|Nefqa eliġibbli|Baġit totali|Spejjeż eliġibbli|Valur totali|Investiment totali',
    grant:
      'Għotja|Għajnuna|Ammont|Sussidju|Ammont tal-għotja|Ammont approvat|Fondi pubbliċi|Finanzjament pubbliku|Ammont tal-għajnuna|Nefqa pubblika|Sostenn',
    eu_amount:
      'Kontribut tal-UE|Fondi tal-UE|Sehem tal-UE|FEŻR|Kontribuzzjoni tal-UE|FSE|Appoġġ tal-Unjoni|Finanzjament tal-UE|Għajnuna tal-UE|Kontribuzzjoni tal-Unjoni',
    eu_rate: "Rata ta' kofinanzjament|Rata tal-UE|Perċentwal|Rata ta' għajnuna|Perċentwal tal-UE|Intensità tal-għajnuna",
    paid: 'Imħallas|Ammont imħallas|Pagamenti|Ħlasijiet|Ammont żborżat|Nefqa ċċertifikata',
    place: 'Lokalità|Post|Reġjun|Belt|Post tal-proġett|Gżira|Post tal-implimentazzjoni',
    postcode: 'Kodiċi postali|Kodiċi postali tal-operazzjoni',
    tax_id: "Numru tal-VAT|Numru ta' reġistrazzjoni|Numru tal-kumpanija",
    status: 'Status|Stat tal-proġett|Fażi',
    category: "Kategorija|Qasam ta' intervent|Settur|Tip ta' intervent|Tema",
    fund: 'Fond|Fond ikkonċernat',
    nothing:
      "Kontribut nazzjonali|Fondi privati|Indirizz|Numru tat-telefon|Nota|Sħab|Ammont mitlub|Kofinanzjament nazzjonali|Data tal-aġġornament|Punti|Impjiegi maħluqa|Persuna ta' kuntatt|Nefqa mhux eliġibbli",
  },
  nl: {
    operation_code:
      'Projectnummer|Dossiernummer|Referentienummer|Projectcode|Aanvraagnummer|Kenmerk|Zaaknummer|Beschikkingsnummer|Referentie|Nummer beschikking|Projectnr.|Referentienummer project|Projectnummer EFRO|Dossiernr.|Code project|Nummer van het project|Uniek projectnummer',
    beneficiary:
      'Begunstigde|Aanvrager|Ontvanger|Naam begunstigde|Promotor|Penvoerder|Onderneming|Organisatie|Bedrijfsnaam|Subsidieontvanger|Eindbegunstigde|Projectuitvoerder|Naam organisatie|Bedrijf|Hoofdaanvrager|Naam ontvanger|Steunontvanger|Eindontvanger|Trekker|Aanvragende organisatie|Coördinator|Naam van de subsidieontvanger|Begunstigde (penvoerder)|Naam aanvrager|Ontvanger van de subsidie|Begunstigde organisatie|Uitvoerende organisatie|Naam van de onderneming|Hoofdbegunstigde',
    operation:
      'Project|Projectnaam|Projecttitel|Titel|Naam project|Naam concrete actie|Concrete actie|Titel van het project|Actie|Onderwerp|Naam van het gesubsidieerde project|Gesubsidieerde activiteit|Titel project|Project (naam)|Naam van de actie',
    summary:
      'Samenvatting|Omschrijving|Beschrijving|Projectomschrijving|Doel|Korte omschrijving|Projectbeschrijving|Doelstelling|Doel van het project|Inhoud|Doel en resultaten|Toelichting|Korte projectbeschrijving|Beknopte omschrijving|Doel van de subsidie|Samenvatting van het project|Beschrijving van de actie|Doelstelling van het project',
    instrument:
      'Regeling|Maatregel|Programma|Prioriteit|Specifieke doelstelling|Oproep|Subsidieregeling|Actielijn|Investeringsprioriteit|Steunmaatregel|Call|Openstelling|Prioritaire as|Instrument|Thema/regeling|Beleidslijn|Steunregeling|Naam van de regeling|Subsidieprogramma|Programma/prioriteit|Naam van de maatregel|Titel oproep|Beleidsdoelstelling|Steuninstrument|Openstelling/tender',
    start:
      'Startdatum|Begin|Start|Begindatum|Aanvang|Looptijd van|Datum start project|Aanvangsdatum|Startdatum project|Aanvangsdatum van het project|Begin van de uitvoering|Startdatum concrete actie|Uitvoeringsperiode van|Start van het project',
    end: 'Einddatum|Einde|Looptijd tot|Datum einde project|Afronding|Geplande einddatum|Einddatum project|Voltooiing|Looptijd tot en met|Eind|Einddatum van het project|Einde van de uitvoering|Einddatum concrete actie|Uitvoeringsperiode tot|Afronding van het project',
    decision_date:
      'Datum beschikking|Beschikkingsdatum|Datum toekenning|Datum goedkeuring|Jaar van toekenning|Verleningsdatum|Datum besluit|Toekenningsdatum|Datum verlening|Datum van toekenning|Datum ondertekening|Jaar van verlening|Besluitdatum|Datum van de beschikking|Datum van goedkeuring|Datum subsidieverlening|Jaar van de beschikking|Datum ondertekening overeenkomst|Datum van de steunverlening',
    total_cost:
      'Totale kosten|Projectkosten|Subsidiabele kosten|Totale subsidiabele kosten|Totaal budget|Begroting|Totale projectkosten|Projectbudget|Totale investering|Investering|Totale begroting|Projectbegroting|Totale uitgaven|Totaalbudget|Aanvaarde kosten|Totale kostprijs|Totale subsidiabele projectkosten|Totale kosten van het project|Begrote projectkosten|Totale investeringskosten|Goedgekeurde subsidiabele kosten|Totaal projectbudget',
    grant:
      'Subsidie|Subsidiebedrag|Toegekende subsidie|Steun|Verleende subsidie|Toegekend bedrag|Toelage|Bijdrage|Steunbedrag|Verleend bedrag|Overheidssteun|Maximale subsidie|Totale overheidsbijdrage|Toegekende steun|Bruto-subsidie-equivalent|Toegezegde subsidie|Bedrag subsidie|Totale steun|Toegekend subsidiebedrag|Hoogte van de subsidie|Bedrag van de toegekende subsidie|Verleende bijdrage|Totale overheidssteun|Toegekende bijdrage|Bedrag verleend|Maximaal subsidiebedrag',
    eu_amount:
      'EFRO|EU-bijdrage|EFRO-subsidie|EFRO-bijdrage|Bijdrage EU|EU-subsidie|Steun van de Unie|Europese bijdrage|ESF|ESF+-subsidie|JTF-bijdrage|Uniebijdrage|Europese steun|Bijdrage van de Unie|EU-middelen|EU-steun|Europese subsidie|waarvan EFRO|Bijdrage van de EU|Toegekende EFRO-steun|Subsidie EU|EU-financiering|Toegekende EFRO-subsidie|ESF-bijdrage|Europese financiering',
    eu_rate:
      'Cofinancieringspercentage|EFRO %|Subsidiepercentage|Steunpercentage|Percentage EU|Medefinancieringspercentage|Cofinancieringsgraad|% EFRO|Steunintensiteit|Cofinancieringsvoet|Percentage EFRO-bijdrage|Medefinancieringspercentage EU|Subsidiepercentage EFRO|Steunpercentage EU',
    paid: 'Betaald|Uitbetaald|Uitbetaald bedrag|Betalingen|Gedeclareerde kosten|Gerealiseerde kosten|Uitgekeerd bedrag|Betaald bedrag|Gecertificeerde uitgaven|Voorschotten betaald|Uitbetaalde subsidie|Totaal uitbetaald|Reeds uitbetaalde subsidie|Betaald aan begunstigde|Uitbetaalde EFRO|Betaalde voorschotten',
    place:
      'Gemeente|Plaats|Locatie|Regio|Provincie|Vestigingsplaats|Stad|Projectlocatie|Plaats van uitvoering|Woonplaats|Arrondissement|Gebied|Plaatsnaam|Locatie project|Locatie van het project|Gemeente van uitvoering|Regio/provincie|Plaats van het project|Vestigingsplaats begunstigde|Uitvoeringslocatie|Gemeente project',
    postcode: 'Postcode|Postcode project|Postcode begunstigde',
    tax_id: 'KvK-nummer|BTW-nummer|Ondernemingsnummer|KBO-nummer|KvK|RSIN',
    status:
      'Status|Projectstatus|Stand van zaken|Fase|Status project|Statusomschrijving|Status van het project|Stand van het project|Fase van uitvoering|Huidige status',
    category:
      'Interventiegebied|Steunverleningscategorie|Sector|Thema|Domein|Interventiecategorie|Type interventie|Interventiecode|Werkgebied|Soort interventie|Code interventiegebied|Onderzoeksdomein|Hoofdthema|RIS3-domein',
    fund: 'Fonds|Betrokken fonds|Europees fonds',
    role: 'Rol|Rol partner|Rol in het project|Type partner',
    nothing:
      'Eigen bijdrage|Eigen middelen|Rijkscofinanciering|Private bijdrage|Gevraagde subsidie|Aangevraagd bedrag|Adres|Contactpersoon|Telefoon|Nr.|Opmerkingen|Score|Rechtsvorm|Bedrijfsgrootte|Datum laatste actualisering|Datum aanvraag|Indieningsdatum|Niet-subsidiabele kosten|Arbeidsplaatsen|Looptijd in maanden|Verstrekker|Provinciale cofinanciering|Andere cofinanciering|Website|Projectpartners|Medewerkers|Eigen inbreng|Gevraagde EFRO-bijdrage|Nationale cofinanciering|Aantal gecreëerde arbeidsplaatsen|Datum indiening aanvraag|Contactgegevens|Omvang onderneming|Totaalscore|Datum laatste wijziging|Type begunstigde|Aantal partners|Niet-subsidiabele uitgaven',
  },
  pt: {
    operation_code:
      'Código|Nº projeto|Código da operação|N.º da operação|Código universal|Referência|Nº candidatura|Código do projeto|Código Universal da Operação|ID operação|N.º processo|Código de projeto|N.º do projeto|Código único da operação|Identificação da operação|Referência do projeto',
    beneficiary:
      'Beneficiário|Promotor|Entidade|Entidade beneficiária|Designação social|Empresa|Nome do promotor|Entidade promotora|Denominação social|Beneficiário principal|Beneficiário final|Instituição proponente|Entidade executora|Líder|Candidato|Nome da entidade beneficiária|Empresa beneficiária|Denominação do beneficiário|Entidade promotora líder|Beneficiário/Promotor|Nome do beneficiário final|Organismo beneficiário',
    operation:
      'Projeto|Designação|Operação|Título|Designação do projeto|Nome da operação|Designação da operação|Título do projeto|Denominação do projeto|Candidatura|Designação da operação aprovada|Projeto aprovado|Título da operação|Nome do projeto aprovado|Projeto/Operação',
    summary:
      'Resumo|Descrição|Objetivos|Síntese|Descrição da operação|Objetivo da operação|Finalidade|Resumo do projeto|Breve descrição|Sumário|Breve descrição da operação|Descrição do projeto|Síntese do projeto|Objetivos da operação|Finalidade da operação',
    instrument:
      'Aviso|Programa|Eixo|Medida|Objetivo específico|Prioridade|Tipologia|Tipologia de operação|Concurso|Eixo prioritário|Prioridade de investimento|Instrumento|Sistema de incentivos|Componente|Linha de apoio|Ação|Aviso/Concurso|Programa/Eixo|Designação da medida|Sistema de incentivos/medida|Linha de financiamento|Objetivo de política|Código do aviso|Programa de apoio',
    start:
      'Data de início|Início|Data início|Início da operação|Data de arranque|Data prevista de início|Início de execução|Data de início do projeto|Início da execução|Início previsto da operação|Período de execução de|Data início execução',
    end: 'Data de fim|Fim|Data de conclusão|Data fim|Conclusão|Termo|Data prevista de conclusão|Data de encerramento|Fim de execução|Data de fim do projeto|Fim da execução|Conclusão prevista da operação|Período de execução até|Data fim execução',
    decision_date:
      'Data de aprovação|Data da decisão|Data de assinatura|Data de contratação|Ano de aprovação|Data do termo de aceitação|Data de atribuição|Data da concessão|Data de decisão|Data da decisão de aprovação|Data de assinatura do termo de aceitação|Data de celebração do contrato|Ano da decisão|Data da concessão do apoio|Data de seleção da operação',
    total_cost:
      'Custo total|Investimento elegível|Custo total elegível|Despesa elegível|Investimento total|Despesa total|Investimento|Orçamento|Custo elegível aprovado|Montante total|Valor total|Orçamento total|Custo Total Elegível Aprovado|Investimento global|Custo total da operação|Investimento elegível aprovado|Despesa elegível total aprovada|Custo total do projeto|Custo elegível total|Orçamento total aprovado|Montante do investimento total',
    grant:
      'Incentivo|Apoio|Montante atribuído|Apoio público|Despesa pública|Incentivo aprovado|Montante do apoio|Subvenção|Comparticipação|Valor do apoio|Montante aprovado|Apoio total|Incentivo concedido|Auxílio|Valor contratado|Montante contratado|Financiamento atribuído|Apoio público aprovado|Montante do incentivo|Incentivo total aprovado|Subvenção atribuída|Montante de apoio concedido|Valor do incentivo|Apoio total aprovado',
    eu_amount:
      'FEDER|Apoio UE|Fundo aprovado|Comparticipação comunitária|Contribuição da União|FEDER aprovado|Fundo total|Montante FEDER|Apoio FEDER|FSE|Financiamento UE|Contribuição comunitária|Fundo europeu aprovado|Cofinanciamento europeu|Fundo Total Aprovado|do qual FEDER|Apoio do FEDER|Comparticipação FEDER aprovada|Financiamento da UE|Montante da UE|Apoio da UE aprovado',
    eu_rate:
      'Taxa de cofinanciamento|Taxa de apoio|Taxa|Taxa UE|% cofinanciamento|Taxa de comparticipação|Taxa FEDER|Taxa de financiamento|Taxa de cofinanciamento UE|Taxa de cofinanciamento da União|Percentagem de apoio',
    paid: 'Pago|Executado|Despesa executada|Montante pago|Pagamentos|Despesa validada|Pagamentos realizados|Valor pago|Fundo executado|Fundo pago|Despesa certificada|Valor executado|Total pago ao beneficiário|Apoio pago|Montante total pago|FEDER pago|Pagamentos ao beneficiário',
    place:
      'Concelho|Distrito|Localização|NUTS II|NUTS III|Freguesia|Município|Região|Local|Localidade|Território|Ilha|Local de realização|Local de realização da operação|Concelho de localização|Localização do projeto|Município da operação|Região NUTS II|Concelho do promotor|Distrito/Concelho',
    postcode: 'Código postal|CP|Código-postal',
    tax_id: 'NIF|NIPC|NIF do beneficiário|Nº contribuinte|Contribuinte|N.º de identificação fiscal',
    status:
      'Estado|Situação|Estado da operação|Fase|Ponto de situação|Estado do projeto|Estado atual|Situação do projeto|Fase da operação|Estado de execução',
    category:
      'Domínio de intervenção|Categoria|Setor|Área temática|Domínio|Tipo de intervenção|Domínio temático|Área científica|Código do domínio de intervenção|Domínio principal|Prioridade RIS3',
    fund: 'Fundo em causa|Fonte de financiamento',
    nothing:
      'Contrapartida nacional|Contrapartida privada|Autofinanciamento|Montante solicitado|Contacto|Morada|Telefone|E-mail|Postos de trabalho|Data de candidatura|Observações|Dimensão|Natureza jurídica|Data de atualização|Duração|Classificação de mérito|Custo não elegível|Organismo intermédio|Autoridade de gestão|Autofinanciamento do beneficiário|Incentivo solicitado|Contrapartida nacional pública|Número de postos de trabalho criados|Data de entrada da candidatura|Contactos|Dimensão da empresa|Pontuação final|Data da última alteração|Tipo de beneficiário|N.º de parceiros|Despesa não elegível total',
  },
}
