/** Headings as offices word them, in the languages of the Nordic and Baltic countries: what they mean, then the headings, parted by "|". */
export const northernHeadings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  da: {
    operation_code:
      'Sagsnummer|Journalnummer|Projektnummer|J.nr.|Sags-ID|Sagsnr.|Projekt-ID|Referencenummer|Ansøgningsnummer|Journalnr.|Tilsagnsnummer|Projektets journalnummer|Sagsnummer/journalnummer|Projekt nr.|Projektets ID',
    beneficiary:
      'Tilskudsmodtager|Ansøger|Støttemodtager|Virksomhed|Modtager|Projektholder|Virksomhedsnavn|Navn på tilskudsmodtager|Operatør|Tilsagnsmodtager|Bevillingsmodtager|Hovedansøger|Organisation|Institution|Projektejer|Leadpartner|Bevillingshaver|Økonomisk ansvarlig partner|Modtagers navn|Navn på støttemodtager|Tilskudsmodtagers navn|Ansøger/tilskudsmodtager|Modtager af tilskud|Støttet virksomhed|Virksomhed/organisation|Ansvarlig organisation',
    operation:
      'Projekt|Projekttitel|Projektnavn|Titel|Projektets titel|Projektets navn|Operationens navn|Navn på projekt|Navn på projektet|Støttet projekt|Titel på projektet',
    summary:
      'Beskrivelse|Resumé|Formål|Projektbeskrivelse|Kort beskrivelse|Sammendrag|Projektets formål|Indhold|Formål og resultater|Kort projektbeskrivelse|Beskrivelse af operationen|Projektresumé|Projektets indhold og formål',
    instrument:
      'Ordning|Program|Pulje|Indsatsområde|Prioritetsakse|Specifikt mål|Virkemiddel|Tilskudsordning|Prioritet|Støtteordning|Indkaldelse|Foranstaltning|Investeringsprioritet|Indsats|Opslag|Opslagsnavn|Ordning/program|Navn på ordningen|Tilskudsordningens navn|Program/pulje|Politisk målsætning|Støtteprogram|Puljenavn|Indsatsområde/prioritet',
    start:
      'Startdato|Start|Projektstart|Begyndelsesdato|Periode start|Startdato for projektet|Projektperiode fra|Operationens begyndelse|Startdato for operationen|Gennemførelsesperiode fra|Projektets startdato',
    end: 'Slutdato|Slut|Projektafslutning|Afslutningsdato|Periode slut|Forventet slutdato|Sluttidspunkt|Projektperiode til|Projektslut|Operationens afslutning|Slutdato for operationen|Gennemførelsesperiode til|Projektets slutdato',
    decision_date:
      'Tilsagnsdato|Bevillingsdato|Bevillingsår|Dato for tilsagn|Godkendelsesdato|Afgørelsesdato|Tilsagnsår|Dato for tildeling|Dato for bevilling|Beslutningsdato|Dato for afgørelse|Indstillingsdato|Dato for tilsagn om støtte|Dato for bevilling af støtte|Tildelingsdato|År for bevilling|Dato for underskrift|Dato for beslutning om tilskud',
    total_cost:
      'Samlet budget|Projektbudget|Samlede omkostninger|Totalbudget|Budget i alt|Samlede udgifter|Støtteberettigede udgifter|Tilskudsberettigede udgifter|Projektets budget|Samlet projektbudget|Totale udgifter|Samlet projektøkonomi|Investering|Budget|Projektets samlede omkostninger|Samlede projektudgifter|Støtteberettigede omkostninger i alt|Projektets totalbudget|Samlet budget i kr.|Godkendt budget',
    grant:
      'Tilskud|Bevilling|Støtte|Støttebeløb|Bevilget beløb|Tilskudsbeløb|Tilsagn|Bevilget|Tilsagnsbeløb|Støtte i alt|Bevilget tilskud|Tildelt beløb|Offentlig støtte|Samlet tilskud|Bruttosubventionsækvivalent|Tilskud i alt|Bevilget støttebeløb|Tildelt støtte|Bevilget tilskudsbeløb|Samlet bevilget beløb|Samlet støtte|Tilskud bevilget|Bevilling i kr.|Tilsagn i kr.',
    eu_amount:
      "EU-tilskud|EU-støtte|EU-midler|Regionalfond|Socialfondsmidler|EU-medfinansiering|Tilskud fra EU|Unionens bidrag|EU-finansiering|Støtte fra Unionen|Strukturfondsmidler|Strukturfondstilskud|EFRU|heraf EU|EU-tilskud i kr.|Bevilget EU-tilskud|Støtte fra EU|Tilskud fra Regionalfonden|EU's bidrag|EU-medfinansiering i kr.|Støtte fra Socialfonden",
    eu_rate:
      'Medfinansieringssats|Støtteprocent|EU-sats|Tilskudsprocent|EU-procent|Støtteintensitet|Tilskudssats|Medfinansieringsprocent|EU-medfinansieringsprocent|EU-finansieringsandel i %|Unionens medfinansieringssats',
    paid: 'Udbetalt|Udbetalt beløb|Udbetalinger|Udbetalt tilskud|Udbetalt støtte|Afholdte udgifter|Udbetalt til dato|Forbrug|Attesterede udgifter|Hidtil udbetalt|Udbetalt EU-tilskud|Samlet udbetaling|Beløb udbetalt',
    place:
      'Kommune|Region|By|Lokalitet|Geografi|Sted|Område|Beliggenhed|Kommune (projektets placering)|Geografisk placering|Projektets beliggenhed|Kommune (projekt)|Region/kommune|Projektets geografiske placering|Sted for gennemførelse|Tilskudsmodtagers kommune|Operationens placering',
    postcode: 'Postnummer|Postnr.|Postnr. og by',
    tax_id: 'CVR|CVR-nr.|CVR-nummer',
    status: 'Status|Projektstatus|Sagsstatus|Tilstand|Fase|Status for projektet|Sagens status|Nuværende status|Projektfase',
    category:
      'Interventionsområde|Tema|Interventionskategori|Sektor|Indsatskategori|Interventionstype|Fagområde|Forskningsområde|Kode for interventionsområde|Hovedtema|Emneområde|Forskningsfelt',
    fund: 'Fond|Den berørte fond|EU-fond',
    nothing:
      'Egenfinansiering|Medfinansiering|Offentlig medfinansiering|Privat medfinansiering|Ansøgt beløb|Adresse|Kontaktperson|Telefon|Nr.|Bemærkninger|Point|Virksomhedsform|Virksomhedsstørrelse|Opdateringsdato|Ansøgningsdato|Ikke-støtteberettigede udgifter|Arbejdspladser|Varighed (mdr.)|Hjemmeside|Antal ansatte|Statslig medfinansiering|Ansøgt EU-tilskud|National medfinansiering|Antal nye arbejdspladser|Dato for ansøgning|Kontaktoplysninger|Virksomhedens størrelse|Samlet score|Senest ændret|Type af støttemodtager|Antal partnere|Ikke godkendte udgifter',
  },
  et: {
    operation_code:
      'Projekti number|Projekti kood|Lepingu number|Viitenumber|Taotluse number|Projekti nr|Projekti tunnus|Toetuse number|Projektikood|Otsuse number|Projekti viitenumber|Taotluse viitenumber|Projekti kood süsteemis|Toetuslepingu number',
    beneficiary:
      'Toetuse saaja|Taotleja|Toetusesaaja|Ettevõte|Saaja|Asutus|Projekti elluviija|Toetuse saaja nimi|Ettevõtte nimi|Lõplik saaja|Lõppsaaja|Organisatsioon|Juhtpartner|Abi saaja|Abisaaja|Taotleja nimi|Vastutav asutus|Juhtiv partner|Toetuse saaja ettevõte|Toetust saanud ettevõte|Projekti elluviija nimi|Taotleja/toetuse saaja|Toetatud ettevõte|Toetuse saanud organisatsioon',
    operation:
      'Projekt|Projekti nimi|Projekti nimetus|Projekti pealkiri|Tegevuse nimi|Pealkiri|Projekti teema|Toetatud projekt|Toetatud projekti nimi|Projekti/tegevuse nimi|Tegevuse pealkiri|Rahastatud projekt',
    summary:
      'Kirjeldus|Sisu|Kokkuvõte|Projekti kirjeldus|Eesmärk|Projekti sisu|Lühikirjeldus|Projekti eesmärk|Projekti eesmärk ja tulemused|Projekti lühikokkuvõte|Eesmärgid|Projekti lühikirjeldus|Tegevuse eesmärk|Projekti eesmärgi kirjeldus|Toetuse eesmärk|Projekti tegevuste kirjeldus',
    instrument:
      'Meede|Programm|Prioriteetne suund|Voor|Taotlusvoor|Erieesmärk|Meetme nimi|Toetusmeede|Alameede|Toetusskeem|Prioriteet|Meetme tegevus|Investeerimisprioriteet|Toetusprogramm|Konkurss|Poliitikaeesmärk|Toetuse liik/meede|Meede/programm|Toetusmeetme nimetus|Programmi nimi|Taotlusvooru nimetus|Toetusprogrammi nimetus|Meetme nimetus|Prioriteet/erieesmärk',
    start:
      'Algus|Alguskuupäev|Algus kuupäev|Projekti algus|Abikõlblikkuse algus|Algusaeg|Projekti alguskuupäev|Projekti algusaeg|Tegevuse algus|Projekti alguse kuupäev|Elluviimise periood alates|Tegevuste alguskuupäev',
    end: 'Lõpp|Lõppkuupäev|Lõpp kuupäev|Projekti lõpp|Abikõlblikkuse lõpp|Lõpukuupäev|Lõpptähtaeg|Projekti lõppkuupäev|Lõppemine|Projekti lõpuaeg|Tegevuse lõpp|Projekti lõpu kuupäev|Elluviimise periood kuni|Tegevuste lõppkuupäev',
    decision_date:
      'Otsuse kuupäev|Määramise aasta|Lepingu kuupäev|Rahastamisotsuse kuupäev|Kinnitamise kuupäev|Toetuse andmise kuupäev|Otsuse aasta|Rahastamise otsus|Abi andmise kuupäev|Lepingu sõlmimise kuupäev|Taotluse rahuldamise kuupäev|Toetuse määramise otsuse kuupäev|Rahastamisotsuse tegemise kuupäev|Toetuse eraldamise kuupäev|Toetuse määramise aasta|Lepingu allkirjastamise kuupäev|Abi andmise aeg',
    total_cost:
      'Maksumus|Kogumaksumus|Eelarve|Abikõlblikud kulud|Projekti maksumus|Kogukulu|Projekti eelarve|Abikõlblik maksumus|Kogueelarve|Kulud kokku|Investeering|Abikõlblik kogukulu|Projekti kogumaksumus|Projekti kogueelarve (EUR)|Projekti abikõlblikud kulud|Projekti abikõlblik maksumus|Abikõlblike kulude maht|Kulud kokku (EUR)',
    grant:
      'Toetus|Toetuse summa|Toetussumma|Määratud toetus|Eraldatud summa|Rahastus|Toetuse suurus|Abi|Antud toetus|Toetus kokku|Grant|Riigiabi summa|Abi summa|Toetus (EUR)|Rahastamise summa|Brutotoetusekvivalent|Avalik toetus|Toetuse kogusumma|Määratud toetuse summa|Toetuse maht|Eraldatud toetuse summa|Antud abi summa|Kinnitatud toetus',
    eu_amount:
      'EL toetus|EL-i toetus|ERF|EL osalus|EL rahastus|Euroopa Liidu toetus|ESF|Liidu toetus|EL panus|ERF toetus|EL osa|EL vahendid|EL-i rahastus|Välistoetus|sellest EL|EL-i toetuse summa|EL toetuse summa|Euroopa Liidu panus|ERF-i toetus|ESF+ toetus',
    eu_rate:
      'Toetuse määr|Kaasrahastamise määr|Toetuse osakaal|EL kaasfinantseerimise määr|Toetusmäär|EL-i osakaal %|Abi osakaal|Toetuse %|EL kaasrahastuse määr|Abi intensiivsus|EL toetuse osakaal (%)|Toetuse osakaal %|Liidu kaasrahastamise määr (%)|Toetuse määr protsentides',
    paid: 'Väljamaksed|Väljamakstud|Väljamakstud summa|Makstud toetus|Makstud|Väljamakse|Makstud summa|Väljamakstud toetus kokku|Tegelikud kulud|Sertifitseeritud kulud|Seni väljamakstud|Kokku välja makstud|Toetuse väljamaksed|Väljamakstud toetuse summa|Makstud toetuse summa',
    place:
      'Maakond|Vald|Linn|Asukoht|Omavalitsus|Piirkond|Kohalik omavalitsus|Elluviimise koht|Vald/linn|KOV|Asula|Projekti asukoht|Haldusüksus|Projekti asukoht (maakond)|Elluviimise asukoht|Tegevuse asukoht|Maakond/omavalitsus|Toimumiskoha vald',
    postcode: 'Postiindeks|Sihtnumber|Indeks',
    tax_id: 'Registrikood|Registrinumber|Reg. kood|Äriregistri kood|KMKR|Taotleja registrikood',
    status:
      'Staatus|Olek|Seisund|Projekti staatus|Projekti seis|Seis|Projekti olek|Projekti hetkeseis|Projekti seisund (staatus)|Menetluse staatus|Projekti faas',
    category:
      'Valdkond|Sekkumise valdkond|Sekkumiskategooria|Teema|Tegevusala|Sekkumise liik|Sektor|Teadusvaldkond|Sekkumisvaldkonna kood|Põhivaldkond|Teadusvaldkonna nimi|NS valdkond',
    fund: 'Fond|Asjaomane fond|Fondi nimi',
    nothing:
      'Omafinantseering|Riiklik kaasfinantseering|Taotletud summa|Taotletud toetus|Aadress|Kontaktisik|Telefon|Jrk nr|Märkused|Punktid|Õiguslik vorm|Ettevõtte suurus|Uuendamise kuupäev|Partnerid|Taotluse esitamise kuupäev|Mitteabikõlblikud kulud|Töökohad|Kestus (kuud)|Koduleht|Rakendusüksus|Abi andja|Hindepunktid|Töötajate arv|Omaosalus|Riigi osa|Omafinantseeringu summa|Taotletud toetuse summa|Loodud uute töökohtade arv|Taotluse laekumise kuupäev|Kontaktandmed|Ettevõtja suurus|Punkte kokku|Viimati muudetud|Toetuse saaja liik|Partnerite arv|Mitteabikõlblikud kulud kokku',
  },
  fi: {
    operation_code:
      'Hankenumero|Diaarinumero|Projektikoodi|Hankekoodi|Projektinumero|Hanketunnus|Asianumero|Hakemusnumero|Päätösnumero|Projektitunnus|Dnro|Diaarinro|Hankkeen diaarinumero|Hankkeen numero|Hankkeen koodi|Hakemuksen diaarinumero|Projektin numero',
    beneficiary:
      'Hakija|Tuensaaja|Toteuttaja|Yritys|Hankkeen toteuttaja|Organisaatio|Asiakas|Saaja|Tuensaajan nimi|Päätoteuttaja|Hankkeen hakija|Avustuksen saaja|Yrityksen nimi|Koordinaattori|Lopullinen saaja|Hanketoimija|Hallinnoija|Hakijaorganisaatio|Päätoteuttajan nimi|Toimija|Vastuuorganisaatio|Hankkeen tuensaaja|Avustuksen saajan nimi|Tukea saanut yritys|Hakija/tuensaaja|Hankkeen vastuutaho|Saajaorganisaatio|Toteuttajaorganisaatio|Tuen saajan nimi|Hakijan nimi',
    operation:
      'Hanke|Projekti|Hankkeen nimi|Projektin nimi|Toimi|Projektin otsikko|Hankkeen otsikko|Hankenimi|Otsikko|Hankkeen nimi suomeksi|Rahoitetun hankkeen nimi|Hanke/projekti|Toimen otsikko',
    summary:
      'Kuvaus|Tiivistelmä|Hankkeen kuvaus|Hankekuvaus|Julkinen tiivistelmä|Tavoite|Tavoitteet|Tarkoitus|Lyhyt kuvaus|Sisältö|Tarkoitus ja tulokset|Käyttötarkoitus|Tavoitteet ja tulokset|Hankkeen lyhyt kuvaus|Hankkeen tarkoitus|Toimen kuvaus|Hankkeen tavoitteet ja sisältö',
    instrument:
      'Ohjelma|Toimintalinja|Erityistavoite|Rahoitusmuoto|Haku|Toimenpide|Hakuilmoitus|Tukiohjelma|Investointiprioriteetti|Tukimuoto|Avustusmuoto|Rahoitushaku|Tukijärjestelmä|Rahoitusinstrumentti|Prioriteetti|Avustuslaji|Hakukierros|Ohjelma/toimintalinja|Rahoitusohjelman nimi|Tukiohjelma/haku|Politiikkatavoite|Tukimuodon nimi|Avustusohjelma|Rahoituslähde/ohjelma',
    start:
      'Alkamispäivä|Alku|Aloituspäivä|Alkaa|Hankkeen alku|Toteutusaika alku|Alkupvm|Aloitus|Alkamispvm|Alkamisaika|Projekti alkaa|Hankkeen aloituspäivä|Hankkeen alkamispäivä|Toimen aloitus|Hanke alkaa',
    end: 'Päättymispäivä|Loppu|Lopetuspäivä|Päättyy|Hankkeen loppu|Toteutusaika loppu|Loppupvm|Päättyminen|Arvioitu päättymispäivä|Päättymispvm|Päättymisaika|Projekti päättyy|Hankkeen lopetuspäivä|Hankkeen päättymispäivä|Toimen päättyminen|Toteutusaika päättyen|Hanke päättyy',
    decision_date:
      'Päätöspäivä|Päätösvuosi|Päätöspvm|Myöntöpäivä|Hyväksymispäivä|Rahoituspäätös pvm|Myöntövuosi|Päätöksen päivämäärä|Myöntämispäivä|Päätöspäivämäärä|Tukipäätöksen pvm|Rahoituspäätöksen päivämäärä|Tukipäätöksen päivämäärä|Tuen myöntämisvuosi|Päätöksen pvm|Sopimuksen allekirjoituspäivä|Rahoituspäätöksen vuosi',
    total_cost:
      'Kokonaiskustannukset|Kokonaisbudjetti|Kustannusarvio|Hyväksytyt kustannukset|Tukikelpoiset kustannukset|Kokonaisrahoitus|Budjetti|Kokonaismenot|Kustannukset yhteensä|Hankkeen budjetti|Kokonaiskustannusarvio|Hyväksytyt kokonaiskustannukset|Hankkeen kokonaiskustannukset|Investointi|Hyväksyttävät kustannukset|Tukikelpoiset kustannukset yhteensä|Hankkeen kokonaisbudjetti|Hankkeen kokonaisrahoitus',
    grant:
      'Tuki|Avustus|Myönnetty tuki|Myönnetty avustus|Tuen määrä|Rahoitus|Julkinen tuki|Myönnetty rahoitus|Tukisumma|Avustussumma|Myönnetty summa|Avustuksen määrä|Julkinen rahoitus|Bruttoavustusekvivalentti|Myönnetty|Valtionavustus|Myönnetty euromäärä|Myönnetyn tuen määrä|Myönnetty tuki euroa|Myönnetyn avustuksen määrä|Julkinen tuki yhteensä|Myönnetty tuki yhteensä|Tuen kokonaismäärä|Myönnetty avustus yhteensä',
    eu_amount:
      'EU-tuki|EU-rahoitus|EAKR|EU-osuus|EAKR-tuki|Unionin tuki|Myönnetty EU-rahoitus|ESR-tuki|Unionin rahoitus|EU:n tuki|EAKR-rahoitus|JTF-tuki|Unionin rahoitusosuus euroina|EU:n osuus|josta EU:n osuus|Myönnetty EAKR-tuki|EU-tuen määrä|Myönnetty EU-tuki euroa|EU:n rahoitus|ESR+-tuki|Euroopan unionin tuki',
    eu_rate:
      'Tukiprosentti|EU-osuus %|Rahoitusosuus|Tuki-intensiteetti|Osarahoitusosuus|Tukitaso|Avustusprosentti|Tukiaste|Unionin osarahoitusosuus|EU-tuen osuus %',
    paid: 'Maksettu|Maksettu tuki|Maksettu avustus|Maksatukset|Maksettu yhteensä|Toteutuneet kustannukset|Maksettu EU-tuki|Maksettu määrä|Maksut|Toteutuma|Tähän mennessä maksettu|Maksettu tuki yhteensä|Maksetun tuen määrä|Maksettu tuensaajalle|Maksettu EU-tuki euroa',
    place:
      'Kunta|Maakunta|Paikkakunta|Sijainti|Kotipaikka|Alue|Kaupunki|Toteutuspaikka|Sijaintikunta|Seutukunta|Suuralue|Toteutusalue|Kotikunta|Toteutuspaikkakunta|Hankkeen sijaintikunta|Toteutuspaikka (kunta)|Kunta/maakunta|Hankkeen maakunta|Tuensaajan kotikunta|Toteutusalueen kunta|Hankkeen toteutuspaikka',
    postcode: 'Postinumero|Postinro|Hankkeen postinumero',
    tax_id: 'Y-tunnus|ALV-numero|LY-tunnus',
    status: 'Tila|Hankkeen tila|Status|Vaihe|Projektin tila|Hankkeen nykyinen tila|Hankkeen vaihe|Toteutuksen tila',
    category:
      'Teema|Tukitoimen ala|Toimenpideluokka|Tukitoimen tyyppi|Aihealue|Tieteenala|Luokka|Tukitoimiala|Tukitoimen alan koodi|Hankkeen teema|Tutkimusala|Tukitoimen luokka',
    fund: 'Rahasto|Kyseinen rahasto',
    nothing:
      'Omarahoitus|Kuntarahoitus|Valtion rahoitus|Yksityinen rahoitus|Haettu tuki|Haettu summa|Osoite|Yhteyshenkilö|Puhelin|Nro|Huomautus|Pisteet|Yhtiömuoto|Yrityksen koko|Päivitetty|Hakemuspäivä|Tukikelvottomat kustannukset|Työpaikat|Kesto (kk)|Verkkosivut|Rahoittaja|Hankepäällikkö|Henkilöstömäärä|Muu julkinen rahoitus|Omarahoituksen määrä|Haettu EU-tuki|Kansallinen julkinen rahoitus|Uusien työpaikkojen määrä|Hakemuksen jättöpäivä|Yhteystiedot|Yrityksen kokoluokka|Kokonaispisteet|Viimeksi muutettu|Tuensaajan tyyppi|Kumppaneiden määrä|Hylätyt kustannukset',
  },
  lt: {
    operation_code:
      'Projekto kodas|Projekto numeris|Sutarties numeris|Projekto Nr.|Paraiškos kodas|Sutarties Nr.|Unikalus numeris|Identifikacinis kodas|Projekto identifikavimo kodas|Projekto unikalus kodas|Projekto sutarties Nr.|Projekto paraiškos kodas|Sutarties kodas|Projekto registracijos numeris',
    beneficiary:
      'Projekto vykdytojas|Pareiškėjas|Gavėjas|Paramos gavėjas|Įmonė|Vykdytojas|Pagalbos gavėjas|Galutinis gavėjas|Įmonės pavadinimas|Organizacija|Naudos gavėjas|Projekto vykdytojo pavadinimas|Pareiškėjo pavadinimas|Subsidijos gavėjas|Juridinis asmuo|Koordinatorius|Institucija|Pagrindinis partneris|Lėšų gavėjas|Finansavimo gavėjas|Finansavimą gavusi įmonė|Projekto vykdytojas (pavadinimas)|Pagalbos gavėjo pavadinimas|Paramą gavusi įmonė|Pareiškėjas/projekto vykdytojas|Subsidijos gavėjo pavadinimas|Lėšų gavėjo pavadinimas',
    operation:
      'Projektas|Projekto pavadinimas|Veiksmo pavadinimas|Pavadinimas|Projekto tema|Operacijos pavadinimas|Finansuotas projektas|Finansuoto projekto pavadinimas|Projekto pavadinimas lietuvių kalba|Projektas (pavadinimas)|Įgyvendinamo projekto pavadinimas',
    summary:
      'Aprašymas|Santrauka|Projekto aprašymas|Projekto tikslas|Trumpas aprašymas|Projekto santrauka|Tikslas|Trumpas projekto aprašymas|Turinys|Tikslas ir rezultatai|Projekto esmė|Trumpas projekto turinio aprašymas|Projekto tikslo aprašymas|Veiksmo tikslas|Projekto veiklų aprašymas|Projekto santrauka LT',
    instrument:
      'Priemonė|Programa|Kvietimas|Prioritetas|Uždavinys|Priemonės kodas|Konkretus uždavinys|Konkretus tikslas|Kvietimo numeris|Pažangos priemonė|Investicinis prioritetas|Veiksmų programa|Pagalbos schema|Prioritetinė kryptis|Komponentas|Kvietimo pavadinimas|Schema|Programos pavadinimas|Priemonės Nr. ir pavadinimas|Kvietimo Nr.|Finansavimo priemonė|Pagalbos schemos pavadinimas|Politikos tikslas|Programa/priemonė|Konkurso pavadinimas',
    start:
      'Pradžia|Pradžios data|Projekto pradžia|Veiklų pradžia|Įgyvendinimo pradžia|Projekto pradžios data|Veiklų vykdymo pradžia|Pradėta|Projekto įgyvendinimo pradžia|Projekto veiklų pradžios data|Veiksmo pradžia|Įgyvendinimo laikotarpis nuo|Projekto vykdymo pradžia',
    end: 'Pabaiga|Pabaigos data|Projekto pabaiga|Veiklų pabaiga|Įgyvendinimo pabaiga|Projekto pabaigos data|Planuojama pabaiga|Numatoma pabaiga|Baigiamoji data|Projekto įgyvendinimo pabaiga|Projekto veiklų pabaigos data|Veiksmo pabaiga|Įgyvendinimo laikotarpis iki|Projekto vykdymo pabaiga',
    decision_date:
      'Sutarties data|Sutarties pasirašymo data|Sprendimo data|Skyrimo data|Sprendimo priėmimo data|Finansavimo skyrimo data|Sprendimo metai|Suteikimo data|Sutarties įsigaliojimo data|Pagalbos suteikimo data|Skyrimo metai|Patvirtinimo data|Projekto sutarties pasirašymo data|Sprendimo dėl finansavimo data|Finansavimo skyrimo metai|Pagalbos suteikimo metai|Sutarties sudarymo metai|Sprendimo skirti finansavimą data',
    total_cost:
      'Projekto vertė|Tinkamos išlaidos|Visa projekto vertė|Bendra vertė|Biudžetas|Bendra projekto vertė|Projekto biudžetas|Tinkamos finansuoti išlaidos|Bendra suma|Bendras biudžetas|Projekto suma|Visos išlaidos|Projekto kaina|Investicijų suma|Bendros išlaidos|Projekto bendra vertė|Visos projekto išlaidos|Visos tinkamos finansuoti išlaidos|Projekto tinkamos išlaidos|Projekto biudžeto suma',
    grant:
      'Finansavimas|Skirtas finansavimas|Parama|Finansavimo suma|Skirta suma|Subsidija|Suteikta pagalba|Pagalbos suma|Paramos dydis|Skirtos lėšos|Dotacija|Viešosios lėšos|Skirta parama|Suteiktos pagalbos suma|Skirto finansavimo suma|Finansavimo dydis|Bendrasis subsidijos ekvivalentas|Subsidijos suma|Skirta subsidijos suma|Suteiktos paramos suma|Projektui skirta finansavimo suma|Skirtos finansavimo lėšos|Paskirta suma|Suteiktas finansavimas',
    eu_amount:
      'ES lėšos|ES finansavimas|ES parama|ERPF|ES dalis|ES fondų lėšos|ERPF lėšos|ESF|Sąjungos parama|ES fondų lėšų suma|Sąjungos įnašas|ES įnašas|ES investicijos|Europos Sąjungos lėšos|iš jų ES|iš jų ES fondų lėšos|ES lėšų suma|ES struktūrinių fondų lėšos|ES fondų finansavimas|Skirtos ES lėšos|Europos Sąjungos parama|ERPF finansavimas',
    eu_rate:
      'Finansavimo intensyvumas|Bendrojo finansavimo norma|ES dalis %|Pagalbos intensyvumas|Finansavimo norma|Finansavimo dalis, proc.|ES finansavimo norma|Intensyvumas|Finansavimo intensyvumas (%)|Sąjungos bendro finansavimo norma (%)',
    paid: 'Išmokėta|Išmokėtos lėšos|Išmokėta suma|Apmokėta|Mokėjimai|Pripažintos išlaidos|Išmokėta parama|Išmokėtas finansavimas|Apmokėtos išlaidos|Deklaruotos išlaidos|Pripažinta tinkamų išlaidų|Iki šiol išmokėta|Projektui išmokėtos lėšos|Išmokėta finansavimo suma|Vykdytojui išmokėta|Iš viso išmokėta',
    place:
      'Savivaldybė|Apskritis|Vieta|Regionas|Miestas|Įgyvendinimo vieta|Rajonas|Vietovė|Projekto vieta|Gyvenvietė|Projekto įgyvendinimo vieta|Teritorija|Buveinės savivaldybė|Projekto įgyvendinimo vieta (savivaldybė)|Projekto veiklos vieta|Savivaldybė/regionas|Vykdytojo savivaldybė|Įgyvendinimo regionas|Projekto apskritis',
    postcode: 'Pašto kodas|Pašto indeksas',
    tax_id: 'Įmonės kodas|Juridinio asmens kodas|PVM kodas|Vykdytojo kodas|Pareiškėjo kodas|Gavėjo kodas',
    status:
      'Būsena|Statusas|Projekto būsena|Būklė|Sutarties būsena|Etapas|Projekto statusas|Stadija|Projekto įgyvendinimo būsena|Dabartinė būsena|Projekto būklė|Sutarties statusas',
    category:
      'Sritis|Intervencijos sritis|Sektorius|Tema|Intervencinių priemonių kategorija|Ekonominė veikla|Intervencinių veiksmų sritis|Veiklos sritis|Mokslo sritis|Intervencinių veiksmų srities kodas|Mokslo kryptis|Pagrindinė sritis',
    fund: 'Fondas|Atitinkamas fondas',
    nothing:
      'Nuosavos lėšos|Valstybės biudžetas|Nacionalinės lėšos|Privačios lėšos|Prašoma suma|Adresas|Kontaktinis asmuo|Telefonas|Eil. Nr.|Pastabos|Balai|Teisinė forma|Įmonės dydis|Atnaujinimo data|Paraiškos pateikimo data|Netinkamos išlaidos|Darbo vietos|Trukmė (mėn.)|Interneto svetainė|Administruojančioji institucija|Prašomas finansavimas|Pagalbos teikėjas|Valstybės biudžeto lėšos|Savivaldybės lėšos|Projekto vadovas|Pareiškėjo nuosavos lėšos|Nacionalinės viešosios lėšos|Sukurtų darbo vietų skaičius|Paraiškos gavimo data|Kontaktinė informacija|Įmonės dydis (MVĮ)|Surinkti balai|Paskutinio pakeitimo data|Vykdytojo tipas|Partnerių skaičius|Netinkamos išlaidos iš viso',
  },
  lv: {
    operation_code:
      'Projekta numurs|Projekta Nr.|Līguma numurs|Projekta kods|Līguma Nr.|Iesnieguma numurs|Nr. reģistrā|Identifikācijas Nr.|Vienošanās numurs|Projekta identifikācijas numurs|Projekta identifikators|Līguma/vienošanās numurs|Projekta kods KPVIS|Projekta iesnieguma numurs',
    beneficiary:
      'Finansējuma saņēmējs|Projekta iesniedzējs|Saņēmējs|Atbalsta saņēmējs|Uzņēmums|Labuma guvējs|Granta saņēmējs|Galasaņēmējs|Organizācija|Komersants|Vadošais partneris|Projekta īstenotājs|Gala labuma guvējs|Saņēmēja nosaukums|Uzņēmuma nosaukums|Institūcija|Pretendents|Finansējuma saņēmēja nosaukums|Atbalstu saņēmušais uzņēmums|Finansējuma saņēmējs (nosaukums)|Projekta iesniedzēja nosaukums|Atbalsta saņēmēja nosaukums|Granta saņēmēja nosaukums|Sadarbības projekta vadošais partneris',
    operation:
      'Projekts|Projekta nosaukums|Darbības nosaukums|Projekta tēma|Nosaukums (projekts)|Operācijas nosaukums|Atbalstītā projekta nosaukums|Apstiprinātais projekts|Projekta nosaukums latviešu valodā|Projekts (nosaukums)|Darbības vai projekta nosaukums',
    summary:
      'Apraksts|Kopsavilkums|Projekta apraksts|Projekta mērķis|Īss apraksts|Saturs|Mērķis|Projekta kopsavilkums|Mērķis un rezultāti|Projekta saturs|Projekta īss apraksts|Projekta mērķa apraksts|Darbības mērķis|Projekta darbību apraksts|Īss projekta kopsavilkums',
    instrument:
      'Pasākums|Programma|Aktivitāte|Prioritārais virziens|Specifiskais atbalsta mērķis|SAM|Atlases kārta|Konkurss|Specifiskais mērķis|Prioritāte|Atbalsta programma|Apakšaktivitāte|Atbalsta shēma|Uzsaukums|Reforma/investīcija|Apakšpasākums|Atbalsta programmas nosaukums|Pasākuma numurs un nosaukums|SAM/pasākums|Programmas nosaukums|Konkursa nosaukums|Politikas mērķis|Prioritāte/SAM|Atbalsta pasākums',
    start:
      'Sākums|Sākuma datums|Projekta sākums|Uzsākšanas datums|Īstenošanas sākums|Projekta sākuma datums|Darbību uzsākšana|Projekta īstenošanas sākuma datums|Projekta uzsākšanas datums|Darbības sākums|Īstenošanas periods no|Projekta īstenošana no',
    end: 'Beigas|Beigu datums|Projekta beigas|Pabeigšanas datums|Īstenošanas beigas|Projekta beigu datums|Plānotais beigu datums|Noslēguma datums|Projekta īstenošanas beigu datums|Projekta pabeigšanas datums|Darbības beigas|Īstenošanas periods līdz|Projekta īstenošana līdz',
    decision_date:
      'Apstiprināšanas datums|Lēmuma datums|Līguma datums|Līguma noslēgšanas datums|Piešķiršanas gads|Piešķiršanas datums|Līguma parakstīšanas datums|Lēmuma pieņemšanas datums|Atbalsta piešķiršanas datums|Līguma slēgšanas datums|Līguma/vienošanās noslēgšanas datums|Projekta apstiprināšanas datums|Finansējuma piešķiršanas datums|Apstiprināšanas gads|Lēmuma par apstiprināšanu datums|Līguma parakstīšanas gads',
    total_cost:
      'Kopējās izmaksas|Attiecināmās izmaksas|Projekta budžets|Kopējais budžets|Kopējās attiecināmās izmaksas|Projekta izmaksas|Kopējā summa|Budžets|Kopējais finansējums|Attiecināmās izmaksas kopā|Projekta kopējās izmaksas|Investīciju apjoms|Kopējā projekta vērtība|Projekta kopējais budžets|Projekta kopējās attiecināmās izmaksas|Kopējās projekta izmaksas (EUR)|Projekta kopējais finansējums|Attiecināmo izmaksu kopsumma|Projekta kopējā summa',
    grant:
      'Finansējums|Atbalsts|Atbalsta summa|Piešķirtais finansējums|Publiskais finansējums|Granta summa|Grants|Dotācija|Apstiprinātais finansējums|Atbalsta apjoms|Piešķirtā summa|Piešķirtais atbalsts|Valsts atbalsta summa|Subsīdija|Atbalsta apmērs|Publiskais atbalsts|Bruto dotācijas ekvivalents|Piešķirtā atbalsta summa|Piešķirtā finansējuma apmērs|Publiskais finansējums kopā|Apstiprinātā atbalsta summa|Piešķirtais publiskais finansējums|Granta apmērs|Atbalsta summa (EUR)',
    eu_amount:
      'ES finansējums|ERAF|ES fondu finansējums|ES līdzfinansējums|ES daļa|ERAF finansējums|ESF|Savienības atbalsts|ES fondi|ERAF līdzekļi|ES atbalsts|ES līdzekļi|Savienības ieguldījums|Eiropas Savienības finansējums|ES fonda daļa|tai skaitā ES|ES fonda finansējums (EUR)|ERAF finansējuma summa|ES līdzfinansējuma summa|Eiropas Savienības fonda finansējums|t.sk. ES finansējums|Savienības atbalsta summa',
    eu_rate:
      'Atbalsta intensitāte|Līdzfinansējuma likme|ES likme|Finansējuma intensitāte|Līdzfinansējuma procents|Atbalsta likme|ES līdzfinansējuma likme|Intensitāte|ES daļa %|ES līdzfinansējuma likme (%)|Atbalsta intensitāte (%)|ES finansējuma īpatsvars %|Savienības līdzfinansējuma procents',
    paid: 'Izmaksāts|Izmaksātais finansējums|Maksājumi|Izmaksātā summa|Izmaksātais atbalsts|Veiktie maksājumi|Apgūtais finansējums|Sertificētie izdevumi|Deklarētie izdevumi|Izlietots|Izmaksas veiktas|Līdz šim izmaksātais|Izmaksātais publiskais finansējums|Izmaksātā atbalsta summa|Saņēmējam izmaksāts|Kopā izmaksāts',
    place:
      'Novads|Pašvaldība|Pilsēta|Vieta|Reģions|Īstenošanas vieta|Atrašanās vieta|Plānošanas reģions|Pagasts|Teritorija|Projekta īstenošanas vieta|Vieta, kur īsteno projektu|Projekta īstenošanas vieta (novads)|Īstenošanas vietas adrese (pilsēta)|Novads/pilsēta|Saņēmēja pašvaldība|Projekta īstenošanas reģions|Statistiskais reģions',
    postcode: 'Pasta indekss|Pasta kods|Projekta pasta indekss',
    tax_id: 'Reģistrācijas numurs|Reģ. Nr.|PVN numurs|Nodokļu maksātāja numurs|Reģistrācijas Nr.|Saņēmēja reģistrācijas numurs',
    status:
      'Statuss|Projekta statuss|Stāvoklis|Līguma statuss|Stadija|Projekta stadija|Stāvoklis projektā|Projekta īstenošanas statuss|Pašreizējais statuss|Projekta stāvoklis|Projekta fāze',
    category:
      'Nozare|Intervences joma|Intervences kategorija|Joma|Temats|Intervences veids|Tematiskā joma|RIS3 joma|Zinātnes nozare|Intervences jomas kods|Zinātnes nozare (kods)|Galvenā joma|Viedās specializācijas joma',
    fund: 'Fonds|Attiecīgais fonds|ES fonds',
    nothing:
      'Privātais finansējums|Valsts budžets|Nacionālais finansējums|Pašu finansējums|Pieprasītais finansējums|Adrese|Kontaktpersona|Tālrunis|Nr.p.k.|Piezīmes|Punkti|Juridiskā forma|Uzņēmuma lielums|Aktualizēts|Iesniegšanas datums|Neattiecināmās izmaksas|Darbavietas|Ilgums (mēneši)|Mājaslapa|Sadarbības iestāde|Privātais līdzfinansējums|Atbalsta sniedzējs|Pašvaldības budžets|Valsts budžeta finansējums|Privātā finansējuma summa|Pieprasītā atbalsta summa|Nacionālais publiskais finansējums|Radīto darba vietu skaits|Iesnieguma iesniegšanas datums|Kontaktinformācija|Kopējais punktu skaits|Pēdējo izmaiņu datums|Saņēmēja veids|Partneru skaits|Neattiecināmās izmaksas kopā',
  },
  sv: {
    operation_code:
      'Diarienummer|Ärendenummer|Projekt-ID|Ärende-ID|Dnr|Projektnummer|Journalnummer|Diarienr|ÄrendeID|Ärendets nummer|Projekt-id-nummer|Diarienummer (ansökan)|Ärende nr|Projektets diarienummer',
    beneficiary:
      'Stödmottagare|Sökande|Projektägare|Organisation|Bidragsmottagare|Företag|Koordinator|Mottagare|Medelsförvaltare|Stödmottagarens namn|Slutmottagare|Huvudsökande|Företagsnamn|Koordinerande organisation|Organisationsnamn|Sökandens namn|Namn på stödmottagare|Samordnande stödmottagare|Namn på stödmottagaren|Projektägare/stödmottagare|Sökande organisation|Bidragsmottagare (namn)|Mottagande organisation|Företag/organisation|Stödmottagande företag|Samordnande organisation',
    operation:
      'Projekt|Projektnamn|Projekttitel|Titel|Insats|Insatsens namn|Projektets namn|Benämning|Ärendemening|Rubrik|Namn på projektet|Projekt/insats|Projektets benämning|Beviljat projekt|Titel på insatsen',
    summary:
      'Sammanfattning|Beskrivning|Syfte|Projektbeskrivning|Projektsammanfattning|Kort beskrivning|Innehåll|Mål|Syfte och mål|Projektets syfte|Ändamål|Kort projektbeskrivning|Projektets syfte och mål|Sammanfattning av projektet|Beskrivning av insatsen|Syftet med insatsen',
    instrument:
      'Utlysning|Program|Insatsområde|Specifikt mål|Stödform|Programområde|Erbjudande|Åtgärd|Prioriterat område|Stödordning|Investeringsprioritering|Prioritet|Stödprogram|Utlysningsnamn|Företagsstöd|Delprogram|Program/insatsområde|Utlysning (namn)|Namn på utlysningen|Typ av stöd/program|Politiskt mål|Stödordningens namn',
    start:
      'Startdatum|Start|Projektstart|Påbörjas|Startdag|Projektets start|Startdatum för projektet|Projektperiod från|Projektet startar|Insatsen startar|Startdatum för insatsen|Genomförandeperiod från|Beviljad projektstart',
    end: 'Slutdatum|Slut|Projektslut|Avslutas|Slutdag|Förväntat slutdatum|Projektets slut|Projektperiod till|Avslutsdatum|Projektet slutar|Insatsen avslutas|Slutdatum för insatsen|Genomförandeperiod till|Beviljat projektslut',
    decision_date:
      'Beslutsdatum|Datum för beslut|Beslutsår|Beviljat datum|Beslutsdag|Datum för beviljande|Avtalsdatum|Beslutad|År för beslut|Datum för beslut om stöd|Beslutsdatum (beviljande)|Datum då stödet beviljades|År för beviljande|Datum för avtal|Beslutsfattat datum',
    total_cost:
      'Total budget|Totalkostnad|Projektbudget|Total projektkostnad|Projektkostnad|Stödberättigande kostnader|Totala kostnader|Budget|Total kostnad|Total finansiering|Kostnad|Stödgrundande kostnader|Investering|Stödberättigande utgifter|Investeringskostnad|Totala projektkostnader|Projektets totala kostnad|Stödberättigande kostnader totalt|Total projektbudget|Budgeterade kostnader|Godkända kostnader totalt',
    grant:
      'Bidrag|Stöd|Beviljat belopp|Beviljat stöd|Bidragsbelopp|Beviljat bidrag|Beslutat stöd|Beslutat belopp|Stödbelopp|Beviljat|Beviljade medel|Offentligt stöd|Totalt stöd|Bruttobidragsekvivalent|Statligt stöd|Total offentlig finansiering|Beviljat stödbelopp|Beviljat bidragsbelopp|Totalt beviljat stöd|Beviljat offentligt stöd|Beslutat stödbelopp|Summa stöd|Beviljat belopp (SEK)|Beviljad finansiering',
    eu_amount:
      'EU-stöd|EU-medel|EU-bidrag|ERUF|EU-belopp|Beviljat EU-stöd|Stöd från EU|EU-finansiering|ERUF-stöd|Unionens bidrag|ESF-stöd|Unionsstöd|Stöd från unionen|Beslutat EU-stöd|EU:s bidrag|varav EU|Beviljad EU-finansiering|Beviljat ERUF|EU-stöd (SEK)|Stöd från ERUF|Beviljat stöd EU|Unionens stöd|ESF-finansiering',
    eu_rate:
      'Medfinansieringsgrad|Stödandel|Stödprocent|EU-andel (%)|Medfinansieringssats|Stödnivå|EU-stöd %|Stödintensitet|Stödnivå (%)|Andel EU-stöd i %|Unionens medfinansieringssats|Medfinansieringsgrad EU',
    paid: 'Utbetalt|Utbetalt stöd|Utbetalt belopp|Upparbetat|Utbetalningar|Utbetalt bidrag|Upparbetade kostnader|Slututbetalt|Redovisade kostnader|Hittills utbetalt|Utbetalt EU-stöd|Utbetalt till stödmottagaren|Totalt utbetalt|Utbetalat belopp',
    place:
      'Kommun|Län|Ort|Region|Plats|Stad|Geografiskt område|Projektort|Genomförandeort|Landskap|Geografi|Säteskommun|Kommun (projekt)|Län/kommun|Insatsens plats|Region där projektet genomförs|Stödmottagarens kommun|Geografisk placering|Plats för insatsen',
    postcode: 'Postnummer|Postnr',
    tax_id: 'Organisationsnummer|Org.nr|Orgnr|Org nummer',
    status: 'Status|Projektstatus|Ärendestatus|Fas|Status för projektet|Ärendets status|Projektfas|Nuvarande status',
    category:
      'Insatskategori|Tema|Bransch|Interventionsområde|Kategori|Interventionstyp|Ämne|Typ av insats|Ämnesområde|Huvudtema|Kod för insatsområde|Forskningsämne',
    nothing:
      'Egenfinansiering|Medfinansiering|Offentlig medfinansiering|Privat medfinansiering|Sökt belopp|Sökt bidrag|Adress|Kontaktperson|Telefon|Nr|Anmärkning|Poäng|Juridisk form|Företagsstorlek|Uppdaterad|Projektparter|Ansökningsdatum|Projektledare|Ej stödberättigande kostnader|Arbetstillfällen|Projekttid (månader)|Webbplats|Handläggare|Antal anställda|Egen insats|Sökt EU-stöd|Nationell medfinansiering|Antal nya arbetstillfällen|Datum för ansökan|Kontaktuppgifter|Företagets storlek|Total poäng|Senast ändrad|Typ av stödmottagare|Antal partner|Ej godkända kostnader',
  },
}
