/** Headings as offices word them, in the languages of western and southern Europe: what they mean, then the headings, parted by "|". */
export const westernHeadings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    operation_code:
      'FKZ|Aktenzeichen|Antragsnummer|Projektnummer|Vorhabennummer|Zuwendungsnummer|Geschäftszeichen|Vertragsnummer|Kennnummer|Vorgangsnummer|Förderkennzeichen|Projektcode',
    beneficiary:
      'Förderempfänger|Zuwendungsempfängerin|Antragstellende Einrichtung|Firma|Unternehmen|Projektträgerin|Letztempfänger|Endbegünstigter|Ausführende Stelle|Name des Unternehmens|Maßnahmeträger|Kunde|Förderwerber|Förderungsnehmer|Begünstigte|Einrichtung|Institution|Zuschussempfänger|Leadpartner|Hauptbegünstigter|Vorhabenträger|Koordinator',
    operation:
      'Vorhaben|Projekt|Titel|Maßnahmenbezeichnung|Projekttitel|Vorhabentitel|Kurzbezeichnung des Vorhabens|Bezeichnung der Operation|Investitionsvorhaben|Bezeichnung des Projekts|Name des Vorhabens|Projektbezeichnung',
    summary:
      'Kurzdarstellung der Operation|Inhalt|Projektbeschreibung|Kurzfassung|Ziel des Vorhabens|Zielsetzung|Vorhabenbeschreibung|Zweck|Beschreibung|Projektziele|Zusammenfassung|Abstract|Erläuterung|Gegenstand des Vorhabens',
    instrument:
      'Richtlinie|Programm|Förderlinie|Maßnahme|Aktion|Förderinstrument|Prioritätsachse|Spezifisches Ziel|Schwerpunkt|Förderschiene|Ausschreibung|Programmlinie|Förderprogramm|Investitionspriorität|Aufruf|Fördergegenstand|Förderaktion|Interventionsmaßnahme|Beihilferegelung|Produkt|Priorität|Bekanntmachung',
    start:
      'Beginn|Laufzeitbeginn|Projektstart|Start|Laufzeit ab|Durchführungszeitraum von|Vorhabenbeginn|Startdatum|Durchführungsbeginn|Bewilligungszeitraum Beginn',
    end: 'Ende|Laufzeitende|Projektende|Abschluss|Laufzeit bis|Durchführungszeitraum bis|voraussichtliches Ende|Enddatum|Fertigstellung|Bewilligungszeitraum Ende|geplanter Abschluss',
    decision_date:
      'Bewilligungsdatum|Zusagedatum|Bescheiddatum|Datum der Genehmigung|Datum des Bescheids|Bewilligungsjahr|Vertragsdatum|Entscheidungsdatum|Datum der Gewährung|Beschlussdatum|Tag der Gewährung|Datum Zuwendungsbescheid|bewilligt am|Förderentscheidung vom',
    total_cost:
      'Gesamtkosten|Gesamtausgaben|Projektvolumen|Investitionssumme|förderfähige Kosten|Gesamtinvestition|zuwendungsfähige Gesamtausgaben|Projektkosten|Gesamtbudget|anerkannte Kosten|Bemessungsgrundlage|Kosten|Finanzvolumen|Investitionskosten|Gesamtfinanzierung',
    grant:
      'Zuschuss|Zuwendung|Fördersumme|Förderbetrag|bewilligte Summe|Förderung|Beihilfebetrag|Zuwendungshöhe|Subvention|Bruttosubventionsäquivalent|Beihilfeelement|genehmigte Förderung|zugesagte Förderung|öffentliche Mittel gesamt|Beihilfe|Förderung (gesamt)|gewährter Betrag',
    eu_amount:
      'EU-Mittel|EFRE-Mittel|EU-Beteiligung|Unionsbeteiligung|Unterstützung der Union|EU-Anteil|EFRE|ESF-Anteil|EFRE-Zuschuss|EU-Zuschuss|EU-Förderung|JTF-Mittel|davon EFRE|Unionsmittel|EU-Kofinanzierung in EUR|davon ESF Plus|Beitrag der Union',
    eu_rate:
      'Kofinanzierungssatz|Fördersatz|Förderquote|EU-Satz|Interventionssatz|EU-Kofinanzierungsrate|Beteiligungssatz der EU|EU-Anteil in %|EFRE-Fördersatz|Beihilfeintensität',
    paid: 'Auszahlungen|ausgezahlt|Ausgezahlte Mittel|Zahlungen|bescheinigte Ausgaben|Auszahlungsbetrag|abgerufene Mittel|ausbezahlt|geleistete Zahlungen|Mittelabruf|Ist-Ausgaben|abgerechnete Kosten|Auszahlungen bis dato',
    place:
      'Ort|Standort|Durchführungsort|Gemeinde|Landkreis|Bezirk|Bundesland|Region|Kreis|Stadt|Ort der Durchführung|Sitz|Investitionsort|Landkreis/kreisfreie Stadt|Sitzgemeinde|Vorhabensort|Wirkungsort|Gebiet|Regierungsbezirk',
    postcode: 'PLZ|Postleitzahl|PLZ des Vorhabens|PLZ Standort',
    tax_id: 'Steuernummer|UID|Firmenbuchnummer|Handelsregisternummer|USt-IdNr.|KUR|Registernummer|HRB|Firmenbuchnr.|Wirtschafts-ID',
    status: 'Status|Stand des Vorhabens|Projektstatus|Bearbeitungsstand|Umsetzungsstand|Vorhabenstatus|Verfahrensstand',
    category:
      'Interventionsbereich|Interventionskategorie|Bereich|Art der Intervention|Themenfeld|Technologiefeld|Interventionscode|Code der Intervention|Forschungsfeld|Politikfeld',
    fund: 'Fonds|EU-Fonds|betroffener Fonds',
    role: 'Rolle|Partnerrolle|Funktion im Projekt|Rolle im Verbund',
    nothing:
      'Eigenmittel|Landesmittel|Bundesmittel|nationale Mittel|Drittmittel|private Mittel|Ansprechpartner/in|E-Mail|Antragsdatum|Eingangsdatum|beantragter Zuschuss|Arbeitsplätze|geschaffene Arbeitsplätze|Bemerkung|Straße|Rechtsform|KMU (ja/nein)|Laufzeit (Monate)|lfd. Nr.|Stand der Daten|Website|nicht förderfähige Kosten|Anzahl Teilnehmende|CO2-Einsparung|Punkte|Sachbearbeitung|Unternehmensgröße|Auftragnehmer',
  },
  en: {
    operation_code:
      'Ref-no.|Ref.|Our ref|Grant agreement number|GA number|Contract no.|Project ref no|Application ID|Operation code|Award ref|File reference|Unique project reference|UPR|Agreement ref.|MIS code',
    beneficiary:
      'Host Organisation|Lead applicant|Recipient|Grant recipient|Legal name|Name of undertaking|Company name|Lead organisation|Final recipient|Delivery organisation|Awardee|Project sponsor|Lead beneficiary|Name of legal entity|Main contractor beneficiary|Host institution|Coordinator|Supported company|Project promoter|Implementing body|Name of grantee|Project owner',
    operation:
      'Project|Title of the action|Investment project title|Full title|Name of project|Activity title|Operation title|Action title|Project long title',
    summary:
      'Abstract|Brief description|Objectives|Project aims|Description of activities|Synopsis|What the project does|Scope|Objectives and expected results',
    instrument:
      'Offer|Scheme|Funding scheme|Support scheme|Competition|Call for proposals|Call reference|Topic|Instrument|Aid scheme|Product|Funding stream|Grant type scheme|Investment priority|Strand|Programme component|Policy objective|Intervention|Measure title|Action line|Window|Fund name and call',
    start:
      'Commencement date|Project start|Start of implementation|Actual start|Planned start date|Implementation start|Start (month/year)',
    end: 'Project finish|Until|Expected completion|Planned end date|Completion|Estimated end|Closure date|Actual finish date|Expiry date',
    decision_date:
      'Award date|Date of grant agreement|Date awarded|Date signed|Date of approval|Contracting date|Selection date|Date of funding decision|Offer date|Year of grant|Date of legal commitment|Agreement signed|Board approval',
    total_cost:
      'Total budget|Overall cost|Total investment|Eligible budget|Approved budget|Total value|Project value|Total eligible costs|Investment (EUR)|Gross project cost|Total expenditure|Total project cost|Capital cost|Estimated total cost',
    grant:
      'Grant|Aid|Funding|Amount of award|Value of grant|Grant committed|Max grant|Approved amount of support|Public money|Total public|Public investment|State aid amount|Approved grant amount|Gross grant equivalent|Award|Funding received|Net grant|Support (EUR)',
    eu_amount:
      'EU share|Community contribution|EU funds|ERDF|EU grant|ESF+ amount|ERDF award|Cohesion Fund contribution|ERDF grant|EU support|RRF funding|Net EU contribution|EU financing|JTF amount|ERDF funding|Structural Funds contribution',
    eu_rate: 'Intervention rate|EU %|ERDF %|Grant rate|Rate of support|Co-funding rate|% EU funding|Aid rate|Percentage of EU financing',
    paid: 'Expenditure to date|Payments to date|Drawdown|Certified expenditure|Declared expenditure|Amount paid|Spend to date|Claims paid|Amount disbursed|Absorbed|Total payments|Expenditure declared|Reimbursed',
    place:
      'Location|Town/City|Local authority|NUTS 3 region|District|Site|Place of implementation|Area|Project location|Constituency|Parish|Electoral area|Island|Region of implementation|Where',
    postcode: 'ZIP|Postal code|Eircode|Post code of project|Project postcode',
    tax_id:
      'VAT no.|Registration number|Company number|Tax ID|Company registration no.|CRO number|National ID|Charity number|Organisation number|PIC|Beneficiary ID|VAT registration number',
    status: 'Status|State of project|Project stage|Current status|Project state|Implementation status|Contract status',
    category:
      'Field of intervention|Intervention code|Thematic area|Sector|Intervention field code|Dimension 1|Theme|Research area|Category of intervention|Policy area|Type of intervention',
    fund: 'Fund|EU Fund|Source of funds|Fund concerned',
    role: 'Role|Partner role|Participant role|Type of participation|Role in the project',
    nothing:
      'Own resources|Private match|Other public funds|Ineligible costs|Amount requested|Contact e-mail|Jobs created|New products|No. of SMEs supported|CO2 reduction (t)|Comments|Legal form|Size|Score|Last updated|Date received|Application date|Tel.|URL|Match funding|Project partners|Remaining budget|Number of employees|Priority score|Case officer|Longitude',
  },
  es: {
    operation_code:
      'Expediente|Nº expediente|Referencia|Código operación|Código de proyecto|Número de expediente|ID operación|Número de referencia|Código BDNS concesión|Nº de proyecto|Identificador',
    beneficiary:
      'Beneficiario|Entidad|Razón social|Entidad beneficiaria|Empresa|Solicitante|Beneficiario final|Titular|Organismo|Perceptor|Entidad solicitante|Adjudicatario|Nombre o razón social|Centro|Denominación social|Interesado|Entidad ejecutora|Promotor|Jefe de fila|Entidad líder',
    operation:
      'Proyecto|Título|Operación|Título del proyecto|Nombre del proyecto|Denominación|Nombre de la actuación|Denominación del proyecto|Denominación de la operación|Proyecto subvencionado',
    summary:
      'Resumen|Descripción|Objetivo|Objetivos|Descripción del proyecto|Finalidad|Resumen de la operación|Objeto de la ayuda|Breve descripción|Finalidad y logros',
    instrument:
      'Programa|Línea|Convocatoria|Eje|Medida|Objetivo específico|Prioridad|Línea de ayuda|Orden de ayudas|Instrumento|Eje prioritario|Prioridad de inversión|Subprograma|Tipo de ayuda/línea|Actuación (línea)|Modalidad|Componente|Bases reguladoras|Línea de actuación',
    start:
      'Fecha de inicio|Inicio|Fecha inicio|Comienzo|Fecha de comienzo|Inicio de ejecución|Fecha de inicio prevista|Inicio del proyecto',
    end: 'Fecha de fin|Fin|Fecha fin|Finalización|Fecha de finalización|Fecha de término|Fecha de conclusión|Fin de ejecución|Fecha prevista de fin|Fecha de terminación',
    decision_date:
      'Fecha de concesión|Fecha resolución|Fecha de aprobación|Fecha de firma|Año de concesión|Fecha de resolución|Fecha convenio|Fecha DECA|Año resolución|Fecha de selección|Fecha concesión|Fecha de otorgamiento|Ejercicio de concesión',
    total_cost:
      'Coste total|Presupuesto|Presupuesto aprobado|Coste elegible|Inversión|Presupuesto subvencionable|Gasto elegible|Coste del proyecto|Importe total|Inversión subvencionable|Presupuesto financiable|Coste subvencionable|Base subvencionable|Gasto total|Inversión aceptada|Coste total elegible|Presupuesto total del proyecto',
    grant:
      'Subvención|Ayuda|Importe concedido|Ayuda concedida|Importe de la subvención|Cuantía|Subvención total|Importe de la ayuda concedida|Incentivo|Ayuda total|Cuantía concedida|Subvención aprobada|Importe subvención concedida|Montante concedido|Ayuda pública|Subvención otorgada|Financiación concedida|Cuantía de la ayuda',
    eu_amount:
      'Ayuda FEDER|FEDER|Contribución UE|Ayuda UE|Importe FEDER|Ayuda comunitaria|Contribución de la Unión|Cofinanciación FEDER|Fondos UE|Financiación UE|FSE+|Ayuda de la Unión|Importe UE|Cofinanciación UE|Aportación FEDER|Aportación comunitaria',
    eu_rate:
      'Tasa de cofinanciación|% cofinanciación|Porcentaje FEDER|Tasa UE|% UE|Porcentaje de ayuda|Intensidad|Tasa de ayuda|Porcentaje de cofinanciación',
    paid: 'Pagado|Importe pagado|Gasto certificado|Pagos|Gasto ejecutado|Ejecutado|Importe justificado|Pagos realizados|Gasto declarado|Importe abonado|Gasto justificado|Total pagado|Certificado',
    place:
      'Municipio|Provincia|Localidad|Comunidad Autónoma|CCAA|Localización|Lugar|Isla|Territorio|Ubicación|Comarca|Población|Región|Ámbito geográfico|Lugar de ejecución|Domicilio (localidad)',
    postcode: 'Código postal|CP|C.P.|Código postal de la operación',
    tax_id: 'NIF|CIF|NIF/CIF|DNI/NIF|NIF beneficiario|N.I.F.|CIF empresa|NIF entidad',
    status: 'Estado|Situación|Estado del proyecto|Estado de la operación|Fase|Estado de ejecución|Estado expediente',
    category:
      'Campo de intervención|Categoría de intervención|Ámbito|Sector|Tipo de intervención|Temática|Área temática|Código de intervención|Ámbito de intervención|Área científica',
    fund: 'Fondo|Fondo europeo',
    role: 'Rol|Papel|Tipo de participación|Rol del socio',
    nothing:
      'Cofinanciación nacional|Aportación propia|Importe solicitado|Autofinanciación|Contacto|Correo electrónico|Dirección|Puntuación|Nº de empleos|Empleo creado|Observaciones|Fecha solicitud|Órgano gestor|CNAE|Tamaño|Socios|Duración (meses)|Fecha de actualización|Gasto no elegible|Web|Teléfono|Remanente|Fecha de presentación|Forma jurídica',
  },
  fr: {
    operation_code:
      "N° dossier|Numéro de dossier|N° de convention|Référence|Code projet|Identifiant|N° Synergie|N° Presage|N° d'opération|Numéro administratif|Réf. dossier|Code opération|N° engagement",
    beneficiary:
      "Porteur|Porteur de projet|Maître d'ouvrage|Bénéficiaire|Raison sociale|Structure|Organisme bénéficiaire|Entreprise|Chef de file|Bénéficiaire final|Nom du porteur|Structure porteuse|Établissement|Attributaire|Entité bénéficiaire|Titulaire|Opérateur|Nom de l'entité|Lauréat|Dénomination sociale|Établissement coordinateur|Promoteur",
    operation:
      "Projet|Opération|Intitulé|Libellé|Nom du projet|Titre|Intitulé du projet|Libellé de l'opération|Titre de l'opération|Nom de l'action|Libellé du projet",
    summary:
      "Résumé|Descriptif|Description|Objectifs|Description du projet|Résumé de l'opération|Contenu|Présentation du projet|Objectifs et résultats attendus|Synthèse|Finalité|Détail de l'opération",
    instrument:
      "Mesure|Axe|Dispositif|Programme|Appel à projets|Objectif spécifique|Priorité|AAP|Fiche action|Type d'action|Axe prioritaire|Sous-mesure|Régime d'aide|Instrument|Priorité d'investissement|OS|Volet|Ligne de partage|Typologie d'action",
    start:
      "Date de début|Début|Début de réalisation|Démarrage|Date de démarrage|Date de lancement|Date début d'exécution|Date de commencement|Début prévisionnel",
    end: "Date de fin|Fin|Fin de réalisation|Achèvement|Date d'achèvement|Date de clôture|Date fin d'exécution|Fin prévisionnelle|Date de fin de réalisation",
    decision_date:
      "Date de programmation|Date du comité|Date de décision|Date de signature|Date d'attribution|Année de programmation|Date de la convention|Date d'octroi|Date CP|Date de conventionnement|Date de notification|Année d'attribution|Comité de programmation du|Date de sélection",
    total_cost:
      "Coût total|Coût total éligible|Dépenses éligibles|Montant total|Budget|Assiette éligible|Coût du projet|Montant des travaux|Budget total|Total des dépenses|Dépense totale|Investissement total|Base subventionnable|Coût prévisionnel|Montant total de l'opération|Coût global",
    grant:
      "Subvention|Aide|Montant de l'aide|Aide accordée|Montant subvention|Subvention attribuée|Aide publique|Montant octroyé|Aide régionale|Total aides publiques|Montant accordé|Équivalent subvention brut|Montant du soutien|Soutien financier|Financement accordé|Concours public|Subside|Aide totale",
    eu_amount:
      "Montant FEDER|Part UE|Aide UE|FEDER|Montant UE|Contribution de l'Union|Part communautaire|FSE|Montant FSE+|Soutien de l'Union|Subvention européenne|Cofinancement européen|Montant européen|FEDER programmé|Concours UE|Participation de l'UE|Aide européenne|Financement UE|Crédits européens|Fonds européens alloués",
    eu_rate:
      "Taux de cofinancement|Taux UE|Taux FEDER|Taux d'intervention|% UE|Taux de participation|Taux d'aide|Taux de cofinancement communautaire",
    paid: 'Payé|Montant payé|Paiements|Montant versé|Dépenses certifiées|Versements|Dépenses justifiées|Montant mandaté|Dépenses déclarées|Aide versée|Cumul des paiements|Payé UE',
    place:
      "Commune|Localisation|Département|Lieu|Ville|Territoire|Région|Lieu de réalisation|Arrondissement|Localité|Canton|Siège|Périmètre|EPCI|Implantation|Zone|Lieu d'exécution",
    postcode: 'Code postal|CP|Code postal du projet',
    tax_id: "SIRET|SIREN|N° TVA|N° SIRET du bénéficiaire|Numéro BCE|Identifiant bénéficiaire|N° d'entreprise|RCS",
    status: "Statut|État d'avancement|État du dossier|Statut du projet|État|Phase|Situation",
    category:
      "Domaine d'intervention|Catégorie d'intervention|Thématique|Secteur|Type d'intervention|Code d'intervention|Domaine|Secteur d'activité",
    fund: 'Fonds|Fonds UE|Fonds concerné',
    role: 'Rôle|Rôle du partenaire|Qualité (chef de file/partenaire)',
    nothing:
      "Autofinancement|Contrepartie nationale|Part État|Autres cofinanceurs|Montant demandé|Contact|Adresse|Nombre d'emplois|Emplois créés|Service instructeur|Date de dépôt|Mise à jour|Catégorie de région|Observations|Effectifs|Dépenses inéligibles|Forme juridique|Note|Durée (mois)|Site internet|Reste à verser|Date de réception du dossier",
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
      'CUP|Codice progetto|ID progetto|Numero domanda|Codice operazione|N. pratica|ID domanda|Codice locale progetto|Cod. SIURP|Numero contratto|Codice MIR|Identificativo|Protocollo|Codice pratica',
    beneficiary:
      'Beneficiario|Soggetto attuatore|Ragione sociale|Denominazione|Impresa|Capofila|Ente beneficiario|Soggetto proponente|Nominativo|Denominazione impresa|Destinatario|Azienda|Soggetto realizzatore|Percettore|Proponente|Denominazione soggetto|Ente attuatore|Promotore|Nome beneficiario finale',
    operation:
      "Titolo|Titolo progetto|Progetto|Intervento|Denominazione progetto|Titolo intervento|Operazione|Nome progetto|Denominazione operazione|Titolo dell'intervento|Iniziativa",
    summary:
      'Sintesi|Descrizione|Abstract|Sintesi progetto|Finalità|Obiettivi|Descrizione sintetica|Contenuti|Descrizione del progetto|Obiettivo del progetto|Finalità e risultati attesi',
    instrument:
      'Bando|Azione|Asse|Misura|Avviso|Linea di intervento|Obiettivo specifico|Priorità|Sottomisura|Programma|Strumento|Linea di attività|Procedura di attivazione|Regime di aiuto|Tipologia di azione|Sub-azione|Intervento agevolativo|Attività|Asse prioritario',
    start: 'Data inizio|Inizio|Avvio|Data avvio|Data inizio lavori|Inizio progetto|Inizio attività|Data di avvio|Data inizio prevista',
    end: 'Data fine|Fine|Conclusione|Data conclusione|Data fine lavori|Termine|Data ultimazione|Fine prevista|Data chiusura|Data di conclusione prevista|Data termine progetto',
    decision_date:
      'Data concessione|Data decreto|Data di ammissione|Data atto di concessione|Data delibera|Data determina|Data approvazione|Anno di concessione|Data convenzione|Data stipula|Data impegno|Data provvedimento|Data di sottoscrizione|Data finanziamento',
    total_cost:
      'Costo totale|Costo ammesso|Spesa ammessa|Investimento ammesso|Costo ammissibile|Importo progetto|Investimento totale|Quadro economico|Costo complessivo|Spesa ammissibile|Valore progetto|Spese ammesse|Importo totale|Totale investimento|Importo ammesso|Costo del progetto|Spesa prevista',
    grant:
      'Contributo|Contributo concesso|Agevolazione|Contributo assegnato|Importo concesso|Finanziamento|Aiuto|ESL|Importo contributo|Sovvenzione|Contributo pubblico|Contributo ammesso|Incentivo|Contributo totale concesso|Aiuto concesso|Agevolazione concedibile|Finanziamento pubblico|Contributo spettante',
    eu_amount:
      "Quota UE|Quota FESR|FESR|Contributo UE|Contributo FESR|Finanziamento UE|Importo FESR|Sostegno dell'Unione|Quota comunitaria|Risorse UE|FSE+|Contributo comunitario|Finanz. UE|Fondi UE",
    eu_rate:
      'Tasso di cofinanziamento|% UE|Percentuale contributo|Tasso UE|Percentuale di cofinanziamento|Tasso di partecipazione UE|Intensità di aiuto|Quota UE %',
    paid: 'Pagamenti|Importo erogato|Liquidato|Erogato|Importo liquidato|Spesa certificata|Pagato|Spesa rendicontata|Contributo liquidato|Totale pagamenti|Spesa sostenuta|Contributo erogato|Avanzamento di spesa',
    place:
      'Comune|Provincia|Localizzazione|Sede|Luogo|Regione|Sede operativa|Ubicazione|Località|Comune sede intervento|Territorio|Città|Sede intervento|Sede legale (comune)|Prov.|Area',
    postcode: 'CAP|Codice postale',
    tax_id: 'Codice fiscale|P. IVA|Partita IVA|CF|C.F./P.IVA|Codice fiscale/partita IVA|P.Iva beneficiario|CF beneficiario',
    status: 'Stato|Stato progetto|Stato di avanzamento|Fase|Stato pratica|Esito|Stato di attuazione|Stato procedurale',
    category:
      'Campo di intervento|Settore di intervento|Tema|Categoria di operazione|Settore|Ambito tematico|Area tematica|Tipologia di intervento|Settore di attività',
    fund: 'Fondo|Fonte',
    role: 'Ruolo|Ruolo partner|Ruolo nel progetto',
    nothing:
      'Quota Stato|Quota privata|Cofinanziamento privato|Quota Regione|Indirizzo|PEC|Referente|RUP|Telefono|Contributo richiesto|Punteggio|Graduatoria|Numero occupati|Data presentazione|Note|Forma giuridica|Dimensione impresa|Data aggiornamento|Economie|Durata mesi|Importo richiesto|Altre fonti|Residuo|Struttura responsabile',
  },
  mt: {
    operation_code: "Numru tal-proġett|Kodiċi|Referenza|Numru ta' referenza|Kodiċi tal-proġett|Nru tal-proġett|Numru tal-ftehim",
    beneficiary:
      'Benefiċjarju|Isem il-benefiċjarju|Organizzazzjoni|Kumpanija|Riċevitur|Applikant|Isem il-kumpanija|Imsieħeb ewlieni|Isem tal-organizzazzjoni|Riċevitur finali|Entità|Intrapriża',
    operation: 'Proġett|Isem il-proġett|Titlu|Operazzjoni|Titlu tal-proġett|Isem tal-proġett|Titlu tal-operazzjoni',
    summary: 'Sommarju|Deskrizzjoni|Għan|Deskrizzjoni tal-proġett|Għan tal-proġett|Taqsira|Objettivi|Għan u kisbiet',
    instrument: "Skema|Miżura|Programm|Prijorità|Sejħa|Objettiv speċifiku|Assi prijoritarju|Skema ta' għajnuna|Sejħa għall-proposti",
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
      'Projectnummer|Dossiernummer|Referentienummer|Projectcode|Aanvraagnummer|Kenmerk|Zaaknummer|Beschikkingsnummer|Referentie|Nummer beschikking|Projectnr.',
    beneficiary:
      'Begunstigde|Aanvrager|Ontvanger|Naam begunstigde|Promotor|Penvoerder|Onderneming|Organisatie|Bedrijfsnaam|Subsidieontvanger|Eindbegunstigde|Projectuitvoerder|Naam organisatie|Bedrijf|Hoofdaanvrager|Naam ontvanger|Steunontvanger|Eindontvanger|Trekker|Aanvragende organisatie|Coördinator',
    operation:
      'Project|Projectnaam|Projecttitel|Titel|Naam project|Naam concrete actie|Concrete actie|Titel van het project|Actie|Onderwerp',
    summary:
      'Samenvatting|Omschrijving|Beschrijving|Projectomschrijving|Doel|Korte omschrijving|Projectbeschrijving|Doelstelling|Doel van het project|Inhoud|Doel en resultaten|Toelichting',
    instrument:
      'Regeling|Maatregel|Programma|Prioriteit|Specifieke doelstelling|Oproep|Subsidieregeling|Actielijn|Investeringsprioriteit|Steunmaatregel|Call|Openstelling|Prioritaire as|Instrument|Thema/regeling|Beleidslijn|Steunregeling',
    start: 'Startdatum|Begin|Start|Begindatum|Aanvang|Looptijd van|Datum start project|Aanvangsdatum|Startdatum project',
    end: 'Einddatum|Einde|Looptijd tot|Datum einde project|Afronding|Geplande einddatum|Einddatum project|Voltooiing|Looptijd tot en met|Eind',
    decision_date:
      'Datum beschikking|Beschikkingsdatum|Datum toekenning|Datum goedkeuring|Jaar van toekenning|Verleningsdatum|Datum besluit|Toekenningsdatum|Datum verlening|Datum van toekenning|Datum ondertekening|Jaar van verlening|Besluitdatum',
    total_cost:
      'Totale kosten|Projectkosten|Subsidiabele kosten|Totale subsidiabele kosten|Totaal budget|Begroting|Totale projectkosten|Projectbudget|Totale investering|Investering|Totale begroting|Projectbegroting|Totale uitgaven|Totaalbudget|Aanvaarde kosten|Totale kostprijs',
    grant:
      'Subsidie|Subsidiebedrag|Toegekende subsidie|Steun|Verleende subsidie|Toegekend bedrag|Toelage|Bijdrage|Steunbedrag|Verleend bedrag|Overheidssteun|Maximale subsidie|Totale overheidsbijdrage|Toegekende steun|Bruto-subsidie-equivalent|Toegezegde subsidie|Bedrag subsidie|Totale steun',
    eu_amount:
      'EFRO|EU-bijdrage|EFRO-subsidie|EFRO-bijdrage|Bijdrage EU|EU-subsidie|Steun van de Unie|Europese bijdrage|ESF|ESF+-subsidie|JTF-bijdrage|Uniebijdrage|Europese steun|Bijdrage van de Unie|EU-middelen|EU-steun|Europese subsidie',
    eu_rate:
      'Cofinancieringspercentage|EFRO %|Subsidiepercentage|Steunpercentage|Percentage EU|Medefinancieringspercentage|Cofinancieringsgraad|% EFRO|Steunintensiteit|Cofinancieringsvoet',
    paid: 'Betaald|Uitbetaald|Uitbetaald bedrag|Betalingen|Gedeclareerde kosten|Gerealiseerde kosten|Uitgekeerd bedrag|Betaald bedrag|Gecertificeerde uitgaven|Voorschotten betaald|Uitbetaalde subsidie',
    place:
      'Gemeente|Plaats|Locatie|Regio|Provincie|Vestigingsplaats|Stad|Projectlocatie|Plaats van uitvoering|Woonplaats|Arrondissement|Gebied|Plaatsnaam|Locatie project',
    postcode: 'Postcode|Postcode project|Postcode begunstigde',
    tax_id: 'KvK-nummer|BTW-nummer|Ondernemingsnummer|KBO-nummer|KvK|RSIN',
    status: 'Status|Projectstatus|Stand van zaken|Fase|Status project|Statusomschrijving',
    category:
      'Interventiegebied|Steunverleningscategorie|Sector|Thema|Domein|Interventiecategorie|Type interventie|Werkgebied|Soort interventie',
    fund: 'Fonds|Betrokken fonds|Europees fonds',
    role: 'Rol|Rol partner|Rol in het project|Type partner',
    nothing:
      'Eigen bijdrage|Eigen middelen|Rijkscofinanciering|Private bijdrage|Gevraagde subsidie|Aangevraagd bedrag|Adres|Contactpersoon|Telefoon|Nr.|Opmerkingen|Score|Rechtsvorm|Bedrijfsgrootte|Datum laatste actualisering|Datum aanvraag|Indieningsdatum|Niet-subsidiabele kosten|Arbeidsplaatsen|Looptijd in maanden|Verstrekker|Provinciale cofinanciering|Andere cofinanciering|Website|Projectpartners|Medewerkers',
  },
  pt: {
    operation_code:
      'Código|Nº projeto|Código da operação|N.º da operação|Código universal|Referência|Nº candidatura|Código do projeto|Código Universal da Operação|ID operação|N.º processo',
    beneficiary:
      'Beneficiário|Promotor|Entidade|Entidade beneficiária|Designação social|Empresa|Nome do promotor|Entidade promotora|Denominação social|Beneficiário principal|Beneficiário final|Instituição proponente|Entidade executora|Líder|Candidato',
    operation:
      'Projeto|Designação|Operação|Título|Designação do projeto|Nome da operação|Designação da operação|Título do projeto|Denominação do projeto|Candidatura',
    summary:
      'Resumo|Descrição|Objetivos|Síntese|Descrição da operação|Objetivo da operação|Finalidade|Resumo do projeto|Breve descrição|Sumário',
    instrument:
      'Aviso|Programa|Eixo|Medida|Objetivo específico|Prioridade|Tipologia|Tipologia de operação|Concurso|Eixo prioritário|Prioridade de investimento|Instrumento|Sistema de incentivos|Componente|Linha de apoio|Ação',
    start: 'Data de início|Início|Data início|Início da operação|Data de arranque|Data prevista de início|Início de execução',
    end: 'Data de fim|Fim|Data de conclusão|Data fim|Conclusão|Termo|Data prevista de conclusão|Data de encerramento|Fim de execução',
    decision_date:
      'Data de aprovação|Data da decisão|Data de assinatura|Data de contratação|Ano de aprovação|Data do termo de aceitação|Data de atribuição|Data da concessão|Data de decisão',
    total_cost:
      'Custo total|Investimento elegível|Custo total elegível|Despesa elegível|Investimento total|Despesa total|Investimento|Orçamento|Custo elegível aprovado|Montante total|Valor total|Orçamento total|Custo Total Elegível Aprovado|Investimento global',
    grant:
      'Incentivo|Apoio|Montante atribuído|Apoio público|Despesa pública|Incentivo aprovado|Montante do apoio|Subvenção|Comparticipação|Valor do apoio|Montante aprovado|Apoio total|Incentivo concedido|Auxílio|Valor contratado|Montante contratado|Financiamento atribuído',
    eu_amount:
      'FEDER|Apoio UE|Fundo aprovado|Comparticipação comunitária|Contribuição da União|FEDER aprovado|Fundo total|Montante FEDER|Apoio FEDER|FSE|Financiamento UE|Contribuição comunitária|Fundo europeu aprovado|Cofinanciamento europeu|Fundo Total Aprovado',
    eu_rate:
      'Taxa de cofinanciamento|Taxa de apoio|Taxa|Taxa UE|% cofinanciamento|Taxa de comparticipação|Taxa FEDER|Taxa de financiamento',
    paid: 'Pago|Executado|Despesa executada|Montante pago|Pagamentos|Despesa validada|Pagamentos realizados|Valor pago|Fundo executado|Fundo pago|Despesa certificada|Valor executado',
    place: 'Concelho|Distrito|Localização|NUTS II|NUTS III|Freguesia|Município|Região|Local|Localidade|Território|Ilha|Local de realização',
    postcode: 'Código postal|CP|Código-postal',
    tax_id: 'NIF|NIPC|NIF do beneficiário|Nº contribuinte|Contribuinte|N.º de identificação fiscal',
    status: 'Estado|Situação|Estado da operação|Fase|Ponto de situação|Estado do projeto',
    category: 'Domínio de intervenção|Categoria|Setor|Área temática|Domínio|Tipo de intervenção|Domínio temático|Área científica',
    fund: 'Fundo em causa|Fonte de financiamento',
    nothing:
      'Contrapartida nacional|Contrapartida privada|Autofinanciamento|Montante solicitado|Contacto|Morada|Telefone|E-mail|Postos de trabalho|Data de candidatura|Observações|Dimensão|Natureza jurídica|Data de atualização|Duração|Classificação de mérito|Custo não elegível|Organismo intermédio|Autoridade de gestão',
  },
}
