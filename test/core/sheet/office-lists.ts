/** Lists as offices, agencies and ministries keep them, and lists of beneficiaries of 2007-2013; written as in `national-lists.ts`. */
export const officeLists: Readonly<Record<string, string>> = {
  'AT applicants':
    'Projektträger » b beneficiary | Titel des Projekts » o operation | Kurzbeschreibung des Projekts » s summary | Bewilligungszeitpunkt » dt decision_date | Projektkosten gesamt € » m total_cost | Förderung gesamt € » h grant | davon EU € » q eu_amount | Bezirk » l place | Aktionsfeld » A instrument',
  'BE Brussels':
    'Porteur de projet » b beneficiary | Nom du projet » o operation | Axe » P1 instrument | Date de la décision » dt decision_date | Budget total » m total_cost | Subside FEDER » q eu_amount | Cofinancement Région » n | Commune » l place',
  'BE Dutch':
    'Begunstigde onderneming » b beneficiary | Ondernemingsnummer » N tax_id | Projecttitel » o operation | Toegekend steunbedrag » h grant | Datum beslissing » dt decision_date | Uitbetaald bedrag » z paid | Gemeente » l place | Steunmaatregel » A instrument',
  'BG contracts':
    'Номер на проекта » C operation_code | Бенефициент » b beneficiary | Заглавие на проекта » o operation | Дата на подписване на договора » dt decision_date | Крайна дата за изпълнение » dt2 end | Обща стойност на проекта (лв.) » m total_cost | Безвъзмездна финансова помощ (лв.) » h grant | в т.ч. от ЕС » q eu_amount | Реално изплатени суми » z paid | Статус » t status',
  'BG short':
    'Получател на помощта » b beneficiary | Проект » o operation | Година на отпускане » y decision_date | Отпуснати средства » h grant | Изплатени средства при приключване » z paid',
  'CY beneficiaries':
    'Α/Α » x | Δικαιούχος » b beneficiary | Τίτλος Έργου » o operation | Έτος Χρηματοδότησης » y decision_date | Εγκριθέν Ποσό (€) » h grant | Καταβληθέν Ποσό (€) » z paid',
  'CZ beneficiaries':
    'Název příjemce » b beneficiary | Název projektu » o operation | Datum alokace » dt decision_date | Alokovaná částka z prostředků EU a státního rozpočtu » h grant | Částka proplacená po ukončení projektu » z paid | Operační program » Y instrument',
  'CZ regional':
    'Číslo smlouvy » C operation_code | Název organizace » b beneficiary | IČ » N tax_id | Účel dotace » o operation | Schválená dotace (Kč) » h grant | Vyplaceno (Kč) » z paid | Datum schválení » dt decision_date | Okres » l place | Program podpory » A instrument',
  'DE promotional':
    'Kunde » b beneficiary | Vorhabensbezeichnung » o operation | Förderprogramm » A instrument | Zusagedatum » dt decision_date | Zusagebetrag » h grant | Auszahlungsstand » z paid | Investitionsvolumen » m total_cost | PLZ Investitionsort » p postcode | Investitionsort » l place',
  'DE list ESF':
    'Begünstigte/r » b beneficiary | Projektname » o operation | Projektinhalt » s summary | Projektlaufzeit von » dt start | Projektlaufzeit bis » dt2 end | Förderfähige Gesamtkosten » m total_cost | ESF-Förderung » q eu_amount | Interventionssatz » R eu_rate | Durchführungsort (PLZ) » p postcode place? | Staat » ct country',
  'DE pdf list':
    'Begünstigter » b beneficiary | Vorhaben » o operation | Datum der Bewilligung » y decision_date | zugesagte öffentliche Mittel in EUR » h grant | tatsächlich gezahlte öffentliche Mittel in EUR » z paid',
  'DK beneficiaries':
    'Støttemodtager » b beneficiary | Projektets titel » o operation | År for tilsagn » y decision_date | Tilsagnsbeløb » h grant | Udbetalt beløb ved projektets afslutning » z paid',
  'DK innovation':
    'Sagsnr. » C operation_code | Ansøger » b beneficiary | CVR » N tax_id | Projekttitel » o operation | Virkemiddel » A instrument? | Samlet projektbudget (DKK) » m total_cost | Bevilling (DKK) » h grant | Bevillingsdato » dt decision_date | Startdato » dt start | Slutdato » dt2 end | Region » l place',
  'EE agency':
    'Toetuse saaja nimi » b beneficiary | Registrikood » N tax_id | Projekti pealkiri » o operation | Programm » A instrument | Toetuse määramise kuupäev » dt decision_date | Määratud toetus (eur) » h grant | Väljamakstud toetus (eur) » z paid | Projekti kogueelarve (eur) » m total_cost | Maakond » l place',
  'EL beneficiaries':
    'ΕΠΩΝΥΜΙΑ ΔΙΚΑΙΟΥΧΟΥ » b beneficiary | ΤΙΤΛΟΣ ΕΡΓΟΥ » o operation | ΕΤΟΣ ΕΝΤΑΞΗΣ » y decision_date | ΕΓΚΕΚΡΙΜΕΝΗ ΔΗΜΟΣΙΑ ΔΑΠΑΝΗ » h grant | ΠΛΗΡΩΜΕΣ » z paid | ΑΦΜ » N tax_id',
  'EL research':
    'Κωδικός έργου » C operation_code | Ακρωνύμιο » ac | Τίτλος έργου » o operation | Φορέας υλοποίησης » b beneficiary | Ρόλος » ro role | Προϋπολογισμός φορέα » m total_cost | Επιχορήγηση » h grant | Περιφέρεια » l place | Ημερομηνία έναρξης » dt start | Ημερομηνία λήξης » dt2 end',
  'EN monitoring':
    'Ref » C operation_code | Applicant organisation » b beneficiary | Project name » o operation | Measure » A instrument | Date of approval » d decision_date | Start » d start | Finish » e end | Total eligible costs (€) » m total_cost | Grant awarded (€) » h grant | of which ERDF (€) » q eu_amount | Claimed to date (€) » z paid | RAG status » t status | Comments » j',
  'EN beneficiaries':
    'Beneficiary » b beneficiary | Project » o operation | Year of award » y decision_date | Public funding awarded » h grant | Total amounts paid at end of project » z paid | Location » l place',
  'ES beneficiaries':
    'Nombre del beneficiario » b beneficiary | Nombre de la operación » o operation | Año de la concesión » y decision_date | Importe concedido » h grant | Importe total pagado al final de la operación » z paid | Organismo intermedio » or',
  'ES Catalan':
    'Beneficiari » b beneficiary | Nom de l’operació » o operation | Resum » s summary | Data d’inici » dt start | Data de fi » dt2 end | Cost total subvencionable » m total_cost | Ajut FEDER » q eu_amount | Municipi » l place',
  'ES innovation':
    'Referencia » C operation_code | Entidad » b beneficiary | Rol » ro role | Título » o operation | Programa » A instrument | Presupuesto aprobado » m total_cost | Subvención propuesta » h grant | Fecha inicio ejecución » dt start | Fecha fin ejecución » dt2 end | Territorio Histórico » l place',
  'FI beneficiaries':
    'Tuensaaja » b beneficiary | Hankkeen nimi » o operation | Myöntövuosi » y decision_date | Myönnetty julkinen tuki € » h grant | Maksettu tuki € » z paid | Maakunta » l place',
  'FI business':
    'Organisaatio » b beneficiary | Y-tunnus » N tax_id | Projektin otsikko » o operation | Ohjelma » A instrument | Päätöspäivä » dt decision_date | Avustus € » h grant | Hankkeen kustannusarvio € » m total_cost | Paikkakunta » l place',
  'FR Cartobénéf':
    "Titre de l'opération » o operation | Porteur » b beneficiary | Descriptif » s summary | Coût total programmé » m total_cost | Montant FEDER » q eu_amount | Autres financeurs publics » n | Autofinancement » n | Année de programmation » y decision_date | Objectif » A instrument | Ville » l place",
  'FR region subsidies':
    "Nom de l'organisme » b beneficiary | N° SIREN » N tax_id | Objet de la subvention » o operation | Date de convention » iso decision_date | Montant total de la subvention » h grant | Nature » tx",
  'FR aid map':
    "Commune du projet » l place | Code postal » p postcode | Maître d'ouvrage » b beneficiary | Intitulé » o operation | Fonds européen » f fund | Aide UE (€) » q eu_amount | Coût total éligible (€) » m total_cost | Thématique » A category? instrument? | Date de fin prévisionnelle » dt2 end | Date de démarrage » dt start",
  'HR beneficiaries':
    'Korisnik bespovratnih sredstava » b beneficiary | Naziv projekta » o operation | Godina dodjele » y decision_date | Dodijeljeni iznos (kn) » h grant | Isplaćeni iznos (kn) » z paid | Županija » l place',
  'HU beneficiaries':
    'Kedvezményezett » b beneficiary | Projekt neve » o operation | Odaítélés éve » y decision_date | Odaítélt támogatás (Ft) » h grant | Kifizetés (Ft) » z paid | Település » l place',
  'HU export':
    'Pályázó » b beneficiary | Projektcím » o operation | Program » Y instrument? | Pályázati kiírás » A instrument | Igényelt összeg » n | Megítélt összeg (Ft) » h grant | Támogatói döntés dátuma » iso decision_date | Megyék » l place | Irányítószám » p4 postcode | Forrás » f fund',
  'IE list':
    'Grantee » b beneficiary | Description of Project » o operation summary? | Programme » A instrument | Year » y decision_date | Grant Approved (€) » h grant | Grant Paid (€) » z paid | County » l place',
  'IT Lombardia':
    'ID Progetto » N operation_code | Denominazione Beneficiario » b beneficiary | C.F. / P. IVA » N11 tax_id | Titolo Progetto » o operation | Abstract » s summary | Spesa ammessa » m total_cost | Contributo concesso » h grant | Quota UE » q eu_amount | Data Avvio Progetto » dt start | Data Conclusione Progetto » dt2 end | Comune Sede Operativa » l place | Asse Prioritario » P1 instrument',
  'IT Toscana':
    'Num. » x | Progetto (CUP ST) » C operation_code | Soggetto beneficiario » b beneficiary | Titolo del progetto » o operation | Ruolo » ro role | Costo ammissibile » m total_cost | Contributo ammesso » h grant | Decreto di concessione (data) » dt decision_date | Provincia » l place | Bando » A instrument',
  'IT RNA':
    'Codice Fiscale Beneficiario » N11 tax_id | Denominazione Beneficiario » b beneficiary | Titolo Misura » A instrument | Titolo Progetto » o operation | Data Concessione » dt decision_date | Elemento di Aiuto » h grant | Importo Nominale » m | Regione Beneficiario » l place | COR » N operation_code?',
  'IT POR FSE':
    'Ente » b beneficiary | Titolo corso » o operation | Azione » A instrument | Importo approvato » h grant | Importo certificato » z paid | Data inizio » dt start | Data termine » dt2 end | Sede » l place',
  'LT beneficiaries':
    'Paramos gavėjas » b beneficiary | Projekto pavadinimas » o operation | Paramos skyrimo metai » y decision_date | Skirta paramos suma (Lt) » h grant | Išmokėta suma (Lt) » z paid | Savivaldybė » l place',
  'LT agency':
    'Nr. » x | Projekto Nr. » C operation_code | Pareiškėjas » b beneficiary | Įmonės kodas » N tax_id | Projekto pavadinimas » o operation | Tinkamos finansuoti išlaidos, Eur » m total_cost | Skiriama finansavimo lėšų suma, Eur » h grant | Sprendimo data » iso decision_date | Priemonė » A instrument',
  'LU fr':
    'Porteur du projet » b beneficiary | Intitulé » o operation | Coût total (€) » m total_cost | FSE (€) » q eu_amount | État (€) » n | Période (début) » dt start | Période (fin) » dt2 end | Axe » P1 instrument',
  'LV agency':
    'Projekta iesniedzējs » b beneficiary | Reģistrācijas Nr. » N11 tax_id | Projekta nosaukums » o operation | Programma » A instrument | Apstiprinātais finansējums, EUR » h grant | Kopējās projekta izmaksas, EUR » m total_cost | Izmaksātā summa, EUR » z paid | Lēmuma datums » dt decision_date | Plānošanas reģions » l place',
  'MT list':
    'Beneficiary » b beneficiary | Project » o operation | Scheme » A instrument | Date of Grant Agreement » dt decision_date | Grant Value (€) » h grant | Disbursed Amount (€) » z paid | Sector » tx category?',
  'NL RVO':
    'Projectnummer » C operation_code | Penvoerder » b beneficiary | Projecttitel » o operation | Regeling » A instrument | Startjaar » y start | Einddatum » dt end | Subsidiebedrag » h grant | Projectkosten » m total_cost | Vestigingsplaats » l place | Provincie » l place',
  'NL beneficiaries':
    'Naam begunstigde » b beneficiary | Naam concrete actie » o operation | Jaar van toekenning » y decision_date | Toegekend bedrag (EFRO en overheid) » h grant | Uitbetaald bedrag na afloop » z paid',
  'PL beneficiaries':
    'Beneficjent » b beneficiary | Tytuł projektu » o operation | Rok przyznania dofinansowania » y decision_date | Kwota przyznanego dofinansowania (PLN) » h grant | Kwota wypłacona po zakończeniu projektu (PLN) » z paid | Województwo » l place',
  'PL PARP':
    'Nr umowy » K operation_code | Nazwa przedsiębiorcy » b beneficiary | NIP » N tax_id | Nazwa projektu » o operation | Działanie » A instrument | Data zawarcia umowy » iso decision_date | Całkowita wartość projektu » m total_cost | Kwota wsparcia » h grant | Wypłacona kwota dofinansowania » z paid | Miejscowość » l place | Okres realizacji od » iso start | Okres realizacji do » iso2 end',
  'PT beneficiaries':
    'Beneficiário » b beneficiary | Projeto » o operation | Ano de atribuição » y decision_date | Montante público atribuído » h grant | Montante pago no final » z paid | Concelho » l place',
  'PT COMPETE':
    'Nº Projeto » N operation_code | Promotor » b beneficiary | Designação do projeto » o operation | Incentivo FEDER » q eu_amount | Investimento total » m total_cost | Instrumento » A instrument | Data de assinatura do termo de aceitação » dt decision_date | Região » l place | CAE » C1',
  'RO beneficiaries':
    'Beneficiar » b beneficiary | Titlul proiectului » o operation | Anul contractării » y decision_date | Valoare publică contractată (lei) » h grant | Plăți efectuate (lei) » z paid | Județul » l place',
  'RO IMM':
    'Nr. contract » C operation_code | Denumire solicitant » b beneficiary | CUI » N tax_id | Titlu proiect » o operation | Data semnării contractului » dt decision_date | Valoare totală proiect » m total_cost | Asistență financiară nerambursabilă » h grant | din care FEDR » q eu_amount | Localitatea » l place | Apel » A instrument',
  'SE Vinnova':
    'Koordinerande organisation » b beneficiary | Org.nr » N tax_id | Projekttitel » o operation | Projektsammanfattning » s summary | Beviljat bidrag (SEK) » h grant | Beslutsdatum » iso decision_date | Startdatum » iso start | Slutdatum » iso2 end | Erbjudande » A instrument?',
  'SE beneficiaries':
    'Stödmottagare » b beneficiary | Projektets namn » o operation | Beslutsår » y decision_date | Beviljade offentliga medel » h grant | Utbetalt belopp » z paid | Region » l place',
  'SI beneficiaries':
    'Naziv prejemnika » b beneficiary | Naziv projekta » o operation | Leto odobritve » y decision_date | Odobreni znesek » h grant | Izplačani znesek » z paid | Statistična regija » l place',
  'SI SPIRIT':
    'Prijavitelj » b beneficiary | Matična številka » N tax_id | Naziv projekta » o operation | Javni razpis » A instrument | Odobrena višina sofinanciranja (EUR) » h grant | Vrednost projekta (EUR) » m total_cost | Datum sklepa » dt decision_date | Kraj » l place',
  'SK beneficiaries':
    'Názov prijímateľa » b beneficiary | Názov projektu » o operation | Rok schválenia » y decision_date | Schválená výška pomoci (EUR) » h grant | Vyplatená suma (EUR) » z paid | Okres » l place',
  'SK ministry':
    'Kód projektu » C operation_code | Prijímateľ pomoci » b beneficiary | Názov projektu » o operation | Termín začatia » dt start | Termín ukončenia » dt2 end | Výška NFP » h grant | z toho EÚ » q eu_amount | Celkové oprávnené výdavky projektu » m total_cost | Dátum účinnosti zmluvy » dt decision_date | Mesto » l place',
  'UK grants':
    'Organisation » b beneficiary | Grant Title » o operation | Fund » A instrument fund | Award date » dt decision_date | Amount awarded (£) » h grant | Amount paid (£) » z paid | Region » l place | Charity number » N tax_id',
  'UK ERDF 07':
    'Applicant » b beneficiary | Project Name » o operation | Priority » P1 instrument | Year of Financial Commitment » y decision_date | ERDF Committed £ » q eu_amount grant | ERDF Paid £ » z paid | Local Authority » l place',
  Eureka:
    'Project ID » N operation_code | Acronym » ac | Title » o operation | Main participant » b beneficiary | Country » cc country | Total cost (M€) » m1 total_cost | Start date » iso start | End date » iso2 end | Technology area » tx category? | Status » t status',
  'M-ERA.NET':
    'Call » A instrument | Project » ac operation | Full title » o operation | Partner » b beneficiary | Role » ro role | Region » l place | Requested funding (€) » n | Granted funding (€) » h grant | Total costs (€) » m total_cost | Start » iso start | End » iso2 end',
  LIFE: 'Project reference » C operation_code | Acronym » ac | Title » o operation | Coordinating beneficiary » b beneficiary | Total budget » m total_cost | EU contribution » q eu_amount | Start date » iso start | End date » iso2 end | Location » l place | Description » s summary',
  GA: 'Ainm an tairbhí » b beneficiary | Ainm an tionscadail » o operation | Cur síos » s summary | Dáta tosaigh » dt start | Dáta críochnaithe » dt2 end | Costas iomlán incháilithe » m total_cost | Ranníocaíocht an AE » q eu_amount | Contae » l place',
  'AT 2':
    'Fördernehmer/in » b beneficiary | Projektname » o operation | Projektbeginn » d start | Projektende » e end | Anerkannte Kosten in EUR » m total_cost | Genehmigte Fördersumme in EUR » h grant | hievon EU-Mittel » q eu_amount | Standortgemeinde » l place | Förderschwerpunkt » A instrument',
  'BE 2':
    'Opérateur » b beneficiary | Dénomination du projet » o operation | Mesure » A instrument | Montant total approuvé » m total_cost grant | Intervention FSE » q eu_amount | Date approbation » dt decision_date | Arrondissement » l place',
  'BG 2':
    'Бенефициент/кандидат » b beneficiary | Булстат » N tax_id | Име на проект » o operation | Дата на сключване на договор » dt decision_date | Срок на изпълнение (дата на приключване) » dt2 end | Бюджет на проекта » m total_cost | Размер на БФП » h grant | Изплатено до момента » z paid | Място на изпълнение » l place',
  'CZ 2':
    'Registrační číslo » Cz operation_code | Příjemce dotace » b beneficiary | Název » o operation | Popis projektu » s summary | Začátek realizace » dt start | Konec realizace » dt2 end | Rozpočet celkem (Kč) » m total_cost | Výše podpory (Kč) » h grant | z toho EFRR » q eu_amount | Místo realizace » l place | Stav projektu » t status',
  'DE 2':
    'Empfänger » b beneficiary | Maßnahme » o operation instrument? | Jahr » y decision_date | Fördermittel (€) » h grant | Auszahlung (€) » z paid | Kreis » l place',
  'DE 3':
    'Vorhabennummer » C operation_code | Zuwendungsempfänger/in » b beneficiary | Kurzbezeichnung » o operation | Bewilligung am » dt decision_date | Durchführungszeitraum von » dt start | Durchführungszeitraum bis » dt2 end | Gesamtausgaben » m total_cost | Zuwendungsbetrag » h grant | EU-Anteil » q eu_amount | Gemeinde » l place | Prioritätsachse » P1 instrument',
  'DK 2':
    'Projekttitel » o operation | Tilsagnshaver » b beneficiary | Bevillingsår » y decision_date | Totalbudget (kr.) » m total_cost | Bevilget EU-støtte (kr.) » q eu_amount | Udbetalt EU-støtte (kr.) » z paid | Kommune » l place | Indsatsområde » A instrument',
  'EE 2':
    'Toetust saav organisatsioon » b beneficiary | Projekt » o operation | Projekti algus » dt start | Projekti lõpp » dt2 end | Toetuse summa, € » h grant | Omafinantseering, € » n | Kogukulu, € » m total_cost | Vald/linn » l place | Meetme nimi » A instrument',
  'EL 2':
    'Επωνυμία επιχείρησης » b beneficiary | Τίτλος επενδυτικού σχεδίου » o operation | Κωδικός έργου » C operation_code | Επιχορηγούμενος προϋπολογισμός » m total_cost | Δημόσια επιχορήγηση » h grant | Καταβληθείσα επιχορήγηση » z paid | Ημερομηνία απόφασης ένταξης » dt decision_date | Νομός » l place',
  'ES 2':
    'Código operación » C operation_code | Beneficiario final » b beneficiary | Denominación del proyecto » o operation | Gasto elegible aprobado » m total_cost | Ayuda comprometida » h grant | Ayuda FEDER certificada » z paid eu_amount | Fecha resolución de concesión » dt decision_date | Localidad » l place | Línea de actuación » A instrument',
  'FI 2':
    'Hankenumero » C operation_code | Hakijaorganisaatio » b beneficiary | Hanke » o operation | Toteutusaika alkaa » dt start | Toteutusaika päättyy » dt2 end | Hyväksytyt kustannukset » m total_cost | Myönnetty rahoitus » h grant | Maksettu yhteensä » z paid | Kunta » l place | Toimenpide » A instrument',
  'FR 2':
    'Structure bénéficiaire » b beneficiary | Projet financé » o operation | Description » s summary | Début » dt start | Fin » dt2 end | Coût éligible retenu » m total_cost | Aide accordée » h grant | dont FEDER » q eu_amount | Date du comité » dt decision_date | Localisation » l place | Programme » A instrument',
  'HR 2':
    'Prijavitelj/Korisnik » b beneficiary | Projekt » o operation | Datum potpisivanja ugovora » dt decision_date | Ukupna vrijednost projekta (EUR) » m total_cost | Odobrena bespovratna sredstva (EUR) » h grant | Isplaćeno (EUR) » z paid | Grad/Općina » l place | Poziv » A instrument',
  'HU 2':
    'Támogatott szervezet » b beneficiary | A projekt címe » o operation | Szerződött összeg » h grant | Teljes projektköltség » m total_cost | Kifizetett összeg » z paid | Hatályos szerződés dátuma » iso decision_date | Fizikai kezdés » iso start | Fizikai befejezés » iso2 end | Megye » l place | Felhívás kódja » C1 instrument',
  'IE 2':
    'Company » b beneficiary | Project » o operation | Grant Agreement Date » dt decision_date | Approved Costs € » m total_cost | Approved Grant Aid € » h grant | Grant Drawn Down € » z paid | Town » l place | Programme » A instrument',
  'IT 2':
    'Impresa » b beneficiary | C.F. » N11 tax_id | Progetto » o operation | Protocollo » C operation_code | Spesa ammessa a contributo » m total_cost | Contributo assegnato » h grant | Anticipo erogato » z paid | Data provvedimento di concessione » dt decision_date | Comune di localizzazione » l place | Linea » A instrument',
  'LT 2':
    'Projekto vykdytojo pavadinimas » b beneficiary | Veiklos pavadinimas » o operation | Projekto kodas » C operation_code | Sutarties data » iso decision_date | Projekto veiklų pradžia » iso start | Projekto veiklų pabaiga » iso2 end | Visos tinkamos išlaidos » m total_cost | ES fondų lėšos » q eu_amount | Išmokėtos lėšos » z paid | Vieta » l place',
  'LV 2':
    'Atbalsta saņēmējs » b beneficiary | Projekts » o operation | Līguma Nr. » C operation_code | Attiecināmās izmaksas » m total_cost | Piešķirtais atbalsts » h grant | Veiktie maksājumi » z paid | Projekta sākums » dt start | Projekta beigas » dt2 end | Pašvaldība » l place | Aktivitāte » A instrument',
  'NL 2':
    'Aanvrager/begunstigde » b beneficiary | Omschrijving project » o operation summary? | Beschikt bedrag » h grant | Beschikkingsdatum » dt decision_date | Totale projectkosten » m total_cost | Betaald » z paid | Woonplaats » l place | Regeling » A instrument',
  'PL 2':
    'Wnioskodawca » b beneficiary | Projekt » o operation | Nr wniosku » K operation_code | Data podpisania umowy o dofinansowanie » iso decision_date | Koszty kwalifikowane » m total_cost | Kwota dofinansowania » h grant | Środki UE » q eu_amount | Wypłacono » z paid | Miejscowość realizacji » l place | Nabór » A instrument',
  'PT 2':
    'Entidade beneficiária » b beneficiary | NIF/NIPC » N tax_id | Título do projeto » o operation | Despesa elegível aprovada » m total_cost | Apoio aprovado » h grant | Fundo pago » z paid | Data de decisão » dt decision_date | Distrito » l place | Medida » A instrument',
  'RO 2':
    'Denumirea solicitantului » b beneficiary | Denumire proiect » o operation | Cod SMIS 2014+ » N operation_code | Data contract » dt decision_date | Valoare eligibilă totală » m total_cost | Valoare nerambursabilă » h grant | Valoare rambursată » z paid | Localitate implementare » l place | Operațiune » A instrument? operation?',
  'SE 2':
    'Sökande organisation » b beneficiary | Projekt » o operation | Ärendenummer » C operation_code | Beslutad finansiering EU » q eu_amount | Totalkostnad » m total_cost | Utbetalat » z paid | Beslutat datum » iso decision_date | Ort » l place | Åtgärd » A instrument',
  'SI 2':
    'Prejemnik sredstev » b beneficiary | Projekt » o operation | Številka pogodbe » C operation_code | Datum podpisa pogodbe » dt decision_date | Upravičeni stroški » m total_cost | Odobrena nepovratna sredstva » h grant | Izplačana sredstva » z paid | Občina » l place | Ukrep » A instrument',
  'SK 2':
    'Úspešný žiadateľ » b beneficiary | Projekt » o operation | Kód ITMS2014+ » N operation_code | Celkové výdavky » m total_cost | Výška poskytnutého príspevku » h grant | Uhradené výdavky » z paid | Dátum podpisu zmluvy » dt decision_date | Obec » l place | Opatrenie » A instrument',
  'UK 2':
    'Lead organisation name » b beneficiary | Project name » o operation | Contract date » dt decision_date | Practical completion date » dt2 end | Project value (£) » m total_cost | ERDF contracted (£) » q eu_amount | ERDF claimed (£) » z paid | LEP » l place | Investment priority » A instrument',
}
