/** Headings as offices word them, in the languages of the Nordic and Baltic countries: what they mean, then the headings, parted by "|". */
export const northernHeadings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  da: {
    operation_code:
      'Sagsnummer|Journalnummer|Projektnummer|J.nr.|Sags-ID|Sagsnr.|Projekt-ID|Referencenummer|Ansøgningsnummer|Journalnr.|Tilsagnsnummer',
    beneficiary:
      'Tilskudsmodtager|Ansøger|Støttemodtager|Virksomhed|Modtager|Projektholder|Virksomhedsnavn|Navn på tilskudsmodtager|Operatør|Tilsagnsmodtager|Bevillingsmodtager|Hovedansøger|Organisation|Institution|Projektejer|Leadpartner|Bevillingshaver|Økonomisk ansvarlig partner|Modtagers navn',
    operation: 'Projekt|Projekttitel|Projektnavn|Titel|Projektets titel|Projektets navn|Operationens navn|Navn på projekt',
    summary: 'Beskrivelse|Resumé|Formål|Projektbeskrivelse|Kort beskrivelse|Sammendrag|Projektets formål|Indhold|Formål og resultater',
    instrument:
      'Ordning|Program|Pulje|Indsatsområde|Prioritetsakse|Specifikt mål|Virkemiddel|Tilskudsordning|Prioritet|Støtteordning|Indkaldelse|Foranstaltning|Investeringsprioritet|Indsats|Opslag|Opslagsnavn',
    start: 'Startdato|Start|Projektstart|Begyndelsesdato|Periode start|Startdato for projektet|Projektperiode fra',
    end: 'Slutdato|Slut|Projektafslutning|Afslutningsdato|Periode slut|Forventet slutdato|Sluttidspunkt|Projektperiode til|Projektslut',
    decision_date:
      'Tilsagnsdato|Bevillingsdato|Bevillingsår|Dato for tilsagn|Godkendelsesdato|Afgørelsesdato|Tilsagnsår|Dato for tildeling|Dato for bevilling|Beslutningsdato|Dato for afgørelse|Indstillingsdato',
    total_cost:
      'Samlet budget|Projektbudget|Samlede omkostninger|Totalbudget|Budget i alt|Samlede udgifter|Støtteberettigede udgifter|Tilskudsberettigede udgifter|Projektets budget|Samlet projektbudget|Totale udgifter|Samlet projektøkonomi|Investering|Budget',
    grant:
      'Tilskud|Bevilling|Støtte|Støttebeløb|Bevilget beløb|Tilskudsbeløb|Tilsagn|Bevilget|Tilsagnsbeløb|Støtte i alt|Bevilget tilskud|Tildelt beløb|Offentlig støtte|Samlet tilskud|Bruttosubventionsækvivalent|Tilskud i alt',
    eu_amount:
      'EU-tilskud|EU-støtte|EU-midler|Regionalfond|Socialfondsmidler|EU-medfinansiering|Tilskud fra EU|Unionens bidrag|EU-finansiering|Støtte fra Unionen|Strukturfondsmidler|Strukturfondstilskud|EFRU',
    eu_rate: 'Medfinansieringssats|Støtteprocent|EU-sats|Tilskudsprocent|EU-procent|Støtteintensitet|Tilskudssats|Medfinansieringsprocent',
    paid: 'Udbetalt|Udbetalt beløb|Udbetalinger|Udbetalt tilskud|Udbetalt støtte|Afholdte udgifter|Udbetalt til dato|Forbrug|Attesterede udgifter',
    place:
      'Kommune|Region|By|Lokalitet|Geografi|Sted|Område|Beliggenhed|Kommune (projektets placering)|Geografisk placering|Projektets beliggenhed',
    postcode: 'Postnummer|Postnr.|Postnr. og by',
    tax_id: 'CVR|CVR-nr.|CVR-nummer',
    status: 'Status|Projektstatus|Sagsstatus|Tilstand|Fase',
    category: 'Interventionsområde|Tema|Interventionskategori|Sektor|Indsatskategori|Interventionstype|Fagområde|Forskningsområde',
    fund: 'Fond|Den berørte fond|EU-fond',
    nothing:
      'Egenfinansiering|Medfinansiering|Offentlig medfinansiering|Privat medfinansiering|Ansøgt beløb|Adresse|Kontaktperson|Telefon|Nr.|Bemærkninger|Point|Virksomhedsform|Virksomhedsstørrelse|Opdateringsdato|Ansøgningsdato|Arbejdspladser|Varighed (mdr.)|Hjemmeside|Antal ansatte|Statslig medfinansiering',
  },
  et: {
    operation_code:
      'Projekti number|Projekti kood|Lepingu number|Viitenumber|Taotluse number|Projekti nr|Projekti tunnus|Toetuse number|Projektikood|Otsuse number',
    beneficiary:
      'Toetuse saaja|Taotleja|Toetusesaaja|Ettevõte|Saaja|Asutus|Projekti elluviija|Toetuse saaja nimi|Ettevõtte nimi|Lõplik saaja|Lõppsaaja|Organisatsioon|Juhtpartner|Abi saaja|Abisaaja|Taotleja nimi|Vastutav asutus|Juhtiv partner',
    operation: 'Projekt|Projekti nimi|Projekti nimetus|Projekti pealkiri|Tegevuse nimi|Pealkiri|Projekti teema',
    summary:
      'Kirjeldus|Sisu|Kokkuvõte|Projekti kirjeldus|Eesmärk|Projekti sisu|Lühikirjeldus|Projekti eesmärk|Projekti eesmärk ja tulemused|Projekti lühikokkuvõte|Eesmärgid',
    instrument:
      'Meede|Programm|Prioriteetne suund|Voor|Taotlusvoor|Erieesmärk|Meetme nimi|Toetusmeede|Alameede|Toetusskeem|Prioriteet|Meetme tegevus|Investeerimisprioriteet|Toetusprogramm|Konkurss|Poliitikaeesmärk|Toetuse liik/meede',
    start: 'Algus|Alguskuupäev|Algus kuupäev|Projekti algus|Abikõlblikkuse algus|Algusaeg|Projekti alguskuupäev',
    end: 'Lõpp|Lõppkuupäev|Lõpp kuupäev|Projekti lõpp|Abikõlblikkuse lõpp|Lõpukuupäev|Lõpptähtaeg|Projekti lõppkuupäev|Lõppemine',
    decision_date:
      'Otsuse kuupäev|Määramise aasta|Lepingu kuupäev|Rahastamisotsuse kuupäev|Kinnitamise kuupäev|Toetuse andmise kuupäev|Otsuse aasta|Rahastamise otsus|Abi andmise kuupäev|Lepingu sõlmimise kuupäev|Taotluse rahuldamise kuupäev',
    total_cost:
      'Maksumus|Kogumaksumus|Eelarve|Abikõlblikud kulud|Projekti maksumus|Kogukulu|Projekti eelarve|Abikõlblik maksumus|Kogueelarve|Kulud kokku|Investeering|Abikõlblik kogukulu|Projekti kogumaksumus',
    grant:
      'Toetus|Toetuse summa|Toetussumma|Määratud toetus|Eraldatud summa|Rahastus|Toetuse suurus|Abi|Antud toetus|Toetus kokku|Grant|Riigiabi summa|Abi summa|Toetus (EUR)|Rahastamise summa|Brutotoetusekvivalent|Avalik toetus',
    eu_amount:
      'EL toetus|EL-i toetus|ERF|EL osalus|EL rahastus|Euroopa Liidu toetus|ESF|Liidu toetus|EL panus|ERF toetus|EL osa|EL vahendid|EL-i rahastus|Välistoetus',
    eu_rate:
      'Toetuse määr|Kaasrahastamise määr|Toetuse osakaal|EL kaasfinantseerimise määr|Toetusmäär|EL-i osakaal %|Abi osakaal|Toetuse %|EL kaasrahastuse määr|Abi intensiivsus',
    paid: 'Väljamaksed|Väljamakstud|Väljamakstud summa|Makstud toetus|Makstud|Väljamakse|Makstud summa|Väljamakstud toetus kokku|Tegelikud kulud|Sertifitseeritud kulud',
    place:
      'Maakond|Vald|Linn|Asukoht|Omavalitsus|Piirkond|Kohalik omavalitsus|Elluviimise koht|Vald/linn|KOV|Asula|Projekti asukoht|Haldusüksus',
    postcode: 'Postiindeks|Sihtnumber|Indeks',
    tax_id: 'Registrikood|Registrinumber|Reg. kood|Äriregistri kood|KMKR|Taotleja registrikood',
    status: 'Staatus|Olek|Seisund|Projekti staatus|Projekti seis|Seis|Projekti olek',
    category: 'Valdkond|Sekkumise valdkond|Sekkumiskategooria|Teema|Tegevusala|Sekkumise liik|Sektor|Teadusvaldkond',
    fund: 'Fond|Asjaomane fond|Fondi nimi',
    nothing:
      'Omafinantseering|Riiklik kaasfinantseering|Taotletud summa|Taotletud toetus|Aadress|Kontaktisik|Telefon|Jrk nr|Märkused|Punktid|Õiguslik vorm|Ettevõtte suurus|Uuendamise kuupäev|Partnerid|Taotluse esitamise kuupäev|Mitteabikõlblikud kulud|Töökohad|Kestus (kuud)|Koduleht|Rakendusüksus|Abi andja|Hindepunktid|Töötajate arv|Omaosalus|Riigi osa',
  },
  fi: {
    operation_code:
      'Hankenumero|Diaarinumero|Projektikoodi|Hankekoodi|Projektinumero|Hanketunnus|Asianumero|Hakemusnumero|Päätösnumero|Projektitunnus|Dnro|Diaarinro',
    beneficiary:
      'Hakija|Tuensaaja|Toteuttaja|Yritys|Hankkeen toteuttaja|Organisaatio|Asiakas|Saaja|Tuensaajan nimi|Päätoteuttaja|Hankkeen hakija|Avustuksen saaja|Yrityksen nimi|Koordinaattori|Lopullinen saaja|Hanketoimija|Hallinnoija|Hakijaorganisaatio|Päätoteuttajan nimi|Toimija|Vastuuorganisaatio',
    operation: 'Hanke|Projekti|Hankkeen nimi|Projektin nimi|Toimi|Projektin otsikko|Hankkeen otsikko|Hankenimi|Otsikko',
    summary:
      'Kuvaus|Tiivistelmä|Hankkeen kuvaus|Hankekuvaus|Julkinen tiivistelmä|Tavoite|Tavoitteet|Tarkoitus|Lyhyt kuvaus|Sisältö|Tarkoitus ja tulokset|Käyttötarkoitus|Tavoitteet ja tulokset',
    instrument:
      'Ohjelma|Toimintalinja|Erityistavoite|Rahoitusmuoto|Haku|Toimenpide|Hakuilmoitus|Tukiohjelma|Investointiprioriteetti|Tukimuoto|Avustusmuoto|Rahoitushaku|Tukijärjestelmä|Rahoitusinstrumentti|Prioriteetti|Avustuslaji|Hakukierros',
    start: 'Alkamispäivä|Alku|Aloituspäivä|Alkaa|Hankkeen alku|Toteutusaika alku|Alkupvm|Aloitus|Alkamispvm|Alkamisaika|Projekti alkaa',
    end: 'Päättymispäivä|Loppu|Lopetuspäivä|Päättyy|Hankkeen loppu|Toteutusaika loppu|Loppupvm|Päättyminen|Arvioitu päättymispäivä|Päättymispvm|Päättymisaika|Projekti päättyy',
    decision_date:
      'Päätöspäivä|Päätösvuosi|Päätöspvm|Myöntöpäivä|Hyväksymispäivä|Rahoituspäätös pvm|Myöntövuosi|Päätöksen päivämäärä|Myöntämispäivä|Päätöspäivämäärä|Tukipäätöksen pvm',
    total_cost:
      'Kokonaiskustannukset|Kokonaisbudjetti|Kustannusarvio|Hyväksytyt kustannukset|Tukikelpoiset kustannukset|Kokonaisrahoitus|Budjetti|Kokonaismenot|Kustannukset yhteensä|Hankkeen budjetti|Kokonaiskustannusarvio|Hyväksytyt kokonaiskustannukset|Hankkeen kokonaiskustannukset|Investointi|Hyväksyttävät kustannukset',
    grant:
      'Tuki|Avustus|Myönnetty tuki|Myönnetty avustus|Tuen määrä|Rahoitus|Julkinen tuki|Myönnetty rahoitus|Tukisumma|Avustussumma|Myönnetty summa|Avustuksen määrä|Julkinen rahoitus|Bruttoavustusekvivalentti|Myönnetty|Valtionavustus|Myönnetty euromäärä',
    eu_amount:
      'EU-tuki|EU-rahoitus|EAKR|EU-osuus|EAKR-tuki|Unionin tuki|Myönnetty EU-rahoitus|ESR-tuki|Unionin rahoitus|EU:n tuki|EAKR-rahoitus|JTF-tuki|Unionin rahoitusosuus euroina|EU:n osuus',
    eu_rate: 'Tukiprosentti|EU-osuus %|Rahoitusosuus|Tuki-intensiteetti|Osarahoitusosuus|Tukitaso|Avustusprosentti|Tukiaste',
    paid: 'Maksettu|Maksettu tuki|Maksettu avustus|Maksatukset|Maksettu yhteensä|Toteutuneet kustannukset|Maksettu EU-tuki|Maksettu määrä|Maksut|Toteutuma',
    place:
      'Kunta|Maakunta|Paikkakunta|Sijainti|Kotipaikka|Alue|Kaupunki|Toteutuspaikka|Sijaintikunta|Seutukunta|Suuralue|Toteutusalue|Kotikunta|Toteutuspaikkakunta',
    postcode: 'Postinumero|Postinro|Hankkeen postinumero',
    tax_id: 'Y-tunnus|ALV-numero|LY-tunnus',
    status: 'Tila|Hankkeen tila|Status|Vaihe|Projektin tila',
    category: 'Teema|Tukitoimen ala|Toimenpideluokka|Tukitoimen tyyppi|Aihealue|Tieteenala|Luokka|Tukitoimiala',
    fund: 'Rahasto|Kyseinen rahasto',
    nothing:
      'Omarahoitus|Kuntarahoitus|Valtion rahoitus|Yksityinen rahoitus|Haettu tuki|Haettu summa|Osoite|Yhteyshenkilö|Puhelin|Nro|Huomautus|Pisteet|Yhtiömuoto|Yrityksen koko|Päivitetty|Hakemuspäivä|Tukikelvottomat kustannukset|Työpaikat|Kesto (kk)|Verkkosivut|Rahoittaja|Hankepäällikkö|Henkilöstömäärä|Muu julkinen rahoitus',
  },
  lt: {
    operation_code:
      'Projekto kodas|Projekto numeris|Sutarties numeris|Projekto Nr.|Paraiškos kodas|Sutarties Nr.|Unikalus numeris|Identifikacinis kodas|Projekto identifikavimo kodas',
    beneficiary:
      'Projekto vykdytojas|Pareiškėjas|Gavėjas|Paramos gavėjas|Įmonė|Vykdytojas|Pagalbos gavėjas|Galutinis gavėjas|Įmonės pavadinimas|Organizacija|Naudos gavėjas|Projekto vykdytojo pavadinimas|Pareiškėjo pavadinimas|Subsidijos gavėjas|Juridinis asmuo|Koordinatorius|Institucija|Pagrindinis partneris|Lėšų gavėjas|Finansavimo gavėjas',
    operation: 'Projektas|Projekto pavadinimas|Veiksmo pavadinimas|Pavadinimas|Projekto tema|Operacijos pavadinimas',
    summary:
      'Aprašymas|Santrauka|Projekto aprašymas|Projekto tikslas|Trumpas aprašymas|Projekto santrauka|Tikslas|Trumpas projekto aprašymas|Turinys|Tikslas ir rezultatai|Projekto esmė',
    instrument:
      'Priemonė|Programa|Kvietimas|Prioritetas|Uždavinys|Priemonės kodas|Konkretus uždavinys|Konkretus tikslas|Kvietimo numeris|Pažangos priemonė|Investicinis prioritetas|Veiksmų programa|Pagalbos schema|Prioritetinė kryptis|Komponentas|Kvietimo pavadinimas|Schema',
    start:
      'Pradžia|Pradžios data|Projekto pradžia|Veiklų pradžia|Įgyvendinimo pradžia|Projekto pradžios data|Veiklų vykdymo pradžia|Pradėta',
    end: 'Pabaiga|Pabaigos data|Projekto pabaiga|Veiklų pabaiga|Įgyvendinimo pabaiga|Projekto pabaigos data|Planuojama pabaiga|Numatoma pabaiga|Baigiamoji data',
    decision_date:
      'Sutarties data|Sutarties pasirašymo data|Sprendimo data|Skyrimo data|Sprendimo priėmimo data|Finansavimo skyrimo data|Sprendimo metai|Suteikimo data|Sutarties įsigaliojimo data|Pagalbos suteikimo data|Skyrimo metai|Patvirtinimo data',
    total_cost:
      'Projekto vertė|Tinkamos išlaidos|Visa projekto vertė|Bendra vertė|Biudžetas|Bendra projekto vertė|Projekto biudžetas|Tinkamos finansuoti išlaidos|Bendra suma|Bendras biudžetas|Projekto suma|Visos išlaidos|Projekto kaina|Investicijų suma|Bendros išlaidos',
    grant:
      'Finansavimas|Skirtas finansavimas|Parama|Finansavimo suma|Skirta suma|Subsidija|Suteikta pagalba|Pagalbos suma|Paramos dydis|Skirtos lėšos|Dotacija|Viešosios lėšos|Skirta parama|Suteiktos pagalbos suma|Skirto finansavimo suma|Finansavimo dydis|Bendrasis subsidijos ekvivalentas|Subsidijos suma',
    eu_amount:
      'ES lėšos|ES finansavimas|ES parama|ERPF|ES dalis|ES fondų lėšos|ERPF lėšos|ESF|Sąjungos parama|ES fondų lėšų suma|Sąjungos įnašas|ES įnašas|ES investicijos|Europos Sąjungos lėšos|iš jų ES',
    eu_rate:
      'Finansavimo intensyvumas|Bendrojo finansavimo norma|ES dalis %|Pagalbos intensyvumas|Finansavimo norma|Finansavimo dalis, proc.|ES finansavimo norma|Intensyvumas',
    paid: 'Išmokėta|Išmokėtos lėšos|Išmokėta suma|Apmokėta|Mokėjimai|Pripažintos išlaidos|Išmokėta parama|Išmokėtas finansavimas|Apmokėtos išlaidos|Deklaruotos išlaidos|Pripažinta tinkamų išlaidų',
    place:
      'Savivaldybė|Apskritis|Vieta|Regionas|Miestas|Įgyvendinimo vieta|Rajonas|Vietovė|Projekto vieta|Gyvenvietė|Projekto įgyvendinimo vieta|Teritorija|Buveinės savivaldybė',
    postcode: 'Pašto kodas|Pašto indeksas',
    tax_id: 'Įmonės kodas|Juridinio asmens kodas|PVM kodas|Vykdytojo kodas|Pareiškėjo kodas|Gavėjo kodas',
    status: 'Būsena|Statusas|Projekto būsena|Būklė|Sutarties būsena|Etapas|Projekto statusas|Stadija',
    category: 'Sritis|Intervencijos sritis|Sektorius|Tema|Intervencinių priemonių kategorija|Ekonominė veikla|Veiklos sritis|Mokslo sritis',
    fund: 'Fondas|Atitinkamas fondas',
    nothing:
      'Nuosavos lėšos|Valstybės biudžetas|Nacionalinės lėšos|Privačios lėšos|Prašoma suma|Adresas|Kontaktinis asmuo|Telefonas|Eil. Nr.|Pastabos|Balai|Teisinė forma|Įmonės dydis|Atnaujinimo data|Paraiškos pateikimo data|Netinkamos išlaidos|Darbo vietos|Trukmė (mėn.)|Interneto svetainė|Administruojančioji institucija|Prašomas finansavimas|Pagalbos teikėjas|Valstybės biudžeto lėšos|Savivaldybės lėšos|Projekto vadovas',
  },
  lv: {
    operation_code:
      'Projekta numurs|Projekta Nr.|Līguma numurs|Projekta kods|Līguma Nr.|Iesnieguma numurs|Nr. reģistrā|Identifikācijas Nr.|Vienošanās numurs|Projekta identifikācijas numurs',
    beneficiary:
      'Finansējuma saņēmējs|Projekta iesniedzējs|Saņēmējs|Atbalsta saņēmējs|Uzņēmums|Labuma guvējs|Granta saņēmējs|Galasaņēmējs|Organizācija|Komersants|Vadošais partneris|Projekta īstenotājs|Gala labuma guvējs|Saņēmēja nosaukums|Uzņēmuma nosaukums|Institūcija|Pretendents|Finansējuma saņēmēja nosaukums',
    operation: 'Projekts|Projekta nosaukums|Darbības nosaukums|Projekta tēma|Nosaukums (projekts)|Operācijas nosaukums',
    summary:
      'Apraksts|Kopsavilkums|Projekta apraksts|Projekta mērķis|Īss apraksts|Saturs|Mērķis|Projekta kopsavilkums|Mērķis un rezultāti|Projekta saturs',
    instrument:
      'Pasākums|Programma|Aktivitāte|Prioritārais virziens|Specifiskais atbalsta mērķis|SAM|Atlases kārta|Konkurss|Prioritāte|Atbalsta programma|Apakšaktivitāte|Atbalsta shēma|Uzsaukums|Reforma/investīcija|Apakšpasākums',
    start: 'Sākums|Sākuma datums|Projekta sākums|Uzsākšanas datums|Īstenošanas sākums|Projekta sākuma datums|Darbību uzsākšana',
    end: 'Beigas|Beigu datums|Projekta beigas|Pabeigšanas datums|Īstenošanas beigas|Projekta beigu datums|Plānotais beigu datums|Noslēguma datums',
    decision_date:
      'Apstiprināšanas datums|Lēmuma datums|Līguma datums|Līguma noslēgšanas datums|Piešķiršanas gads|Piešķiršanas datums|Līguma parakstīšanas datums|Lēmuma pieņemšanas datums|Atbalsta piešķiršanas datums|Līguma slēgšanas datums',
    total_cost:
      'Kopējās izmaksas|Attiecināmās izmaksas|Projekta budžets|Kopējais budžets|Kopējās attiecināmās izmaksas|Projekta izmaksas|Kopējā summa|Budžets|Kopējais finansējums|Attiecināmās izmaksas kopā|Projekta kopējās izmaksas|Investīciju apjoms|Kopējā projekta vērtība',
    grant:
      'Finansējums|Atbalsts|Atbalsta summa|Piešķirtais finansējums|Publiskais finansējums|Granta summa|Grants|Dotācija|Apstiprinātais finansējums|Atbalsta apjoms|Piešķirtā summa|Piešķirtais atbalsts|Valsts atbalsta summa|Subsīdija|Atbalsta apmērs|Publiskais atbalsts|Bruto dotācijas ekvivalents',
    eu_amount:
      'ES finansējums|ERAF|ES fondu finansējums|ES līdzfinansējums|ES daļa|ERAF finansējums|ESF|Savienības atbalsts|ES fondi|ERAF līdzekļi|ES atbalsts|ES līdzekļi|Savienības ieguldījums|Eiropas Savienības finansējums|ES fonda daļa',
    eu_rate:
      'Atbalsta intensitāte|Līdzfinansējuma likme|ES likme|Finansējuma intensitāte|Līdzfinansējuma procents|Atbalsta likme|ES līdzfinansējuma likme|Intensitāte|ES daļa %',
    paid: 'Izmaksāts|Izmaksātais finansējums|Maksājumi|Izmaksātā summa|Izmaksātais atbalsts|Veiktie maksājumi|Apgūtais finansējums|Sertificētie izdevumi|Deklarētie izdevumi|Izlietots|Izmaksas veiktas',
    place:
      'Novads|Pašvaldība|Pilsēta|Vieta|Reģions|Īstenošanas vieta|Atrašanās vieta|Plānošanas reģions|Pagasts|Teritorija|Projekta īstenošanas vieta|Vieta, kur īsteno projektu',
    postcode: 'Pasta indekss|Pasta kods|Projekta pasta indekss',
    tax_id: 'Reģistrācijas numurs|Reģ. Nr.|PVN numurs|Nodokļu maksātāja numurs|Reģistrācijas Nr.|Saņēmēja reģistrācijas numurs',
    status: 'Statuss|Projekta statuss|Stāvoklis|Līguma statuss|Stadija|Projekta stadija|Stāvoklis projektā',
    category: 'Nozare|Intervences joma|Intervences kategorija|Joma|Temats|Intervences veids|Tematiskā joma|RIS3 joma|Zinātnes nozare',
    fund: 'Fonds|Attiecīgais fonds|ES fonds',
    nothing:
      'Privātais finansējums|Valsts budžets|Nacionālais finansējums|Pašu finansējums|Pieprasītais finansējums|Adrese|Kontaktpersona|Tālrunis|Nr.p.k.|Piezīmes|Punkti|Juridiskā forma|Uzņēmuma lielums|Aktualizēts|Iesniegšanas datums|Neattiecināmās izmaksas|Darbavietas|Ilgums (mēneši)|Mājaslapa|Sadarbības iestāde|Privātais līdzfinansējums|Atbalsta sniedzējs|Pašvaldības budžets|Valsts budžeta finansējums',
  },
  sv: {
    operation_code: 'Diarienummer|Ärendenummer|Projekt-ID|Ärende-ID|Dnr|Projektnummer|Journalnummer|Diarienr|ÄrendeID',
    beneficiary:
      'Stödmottagare|Sökande|Projektägare|Organisation|Bidragsmottagare|Företag|Koordinator|Mottagare|Medelsförvaltare|Stödmottagarens namn|Slutmottagare|Huvudsökande|Företagsnamn|Koordinerande organisation|Organisationsnamn|Sökandens namn|Namn på stödmottagare|Samordnande stödmottagare',
    operation: 'Projekt|Projektnamn|Projekttitel|Titel|Insats|Insatsens namn|Projektets namn|Benämning|Ärendemening|Rubrik',
    summary:
      'Sammanfattning|Beskrivning|Syfte|Projektbeskrivning|Projektsammanfattning|Kort beskrivning|Innehåll|Mål|Syfte och mål|Projektets syfte|Ändamål',
    instrument:
      'Utlysning|Program|Insatsområde|Specifikt mål|Stödform|Programområde|Erbjudande|Åtgärd|Prioriterat område|Stödordning|Investeringsprioritering|Prioritet|Stödprogram|Utlysningsnamn|Företagsstöd|Delprogram',
    start: 'Startdatum|Start|Projektstart|Påbörjas|Startdag|Projektets start|Startdatum för projektet|Projektperiod från',
    end: 'Slutdatum|Slut|Projektslut|Avslutas|Slutdag|Förväntat slutdatum|Projektets slut|Projektperiod till|Avslutsdatum',
    decision_date:
      'Beslutsdatum|Datum för beslut|Beslutsår|Beviljat datum|Beslutsdag|Datum för beviljande|Avtalsdatum|Beslutad|År för beslut',
    total_cost:
      'Total budget|Totalkostnad|Projektbudget|Total projektkostnad|Projektkostnad|Stödberättigande kostnader|Totala kostnader|Budget|Total kostnad|Total finansiering|Kostnad|Stödgrundande kostnader|Investering|Stödberättigande utgifter|Investeringskostnad',
    grant:
      'Bidrag|Stöd|Beviljat belopp|Beviljat stöd|Bidragsbelopp|Beviljat bidrag|Beslutat stöd|Beslutat belopp|Stödbelopp|Beviljat|Beviljade medel|Offentligt stöd|Totalt stöd|Bruttobidragsekvivalent|Statligt stöd|Total offentlig finansiering',
    eu_amount:
      'EU-stöd|EU-medel|EU-bidrag|ERUF|EU-belopp|Beviljat EU-stöd|Stöd från EU|EU-finansiering|ERUF-stöd|Unionens bidrag|ESF-stöd|Unionsstöd|Stöd från unionen|Beslutat EU-stöd|EU:s bidrag',
    eu_rate: 'Medfinansieringsgrad|Stödandel|Stödprocent|EU-andel (%)|Medfinansieringssats|Stödnivå|EU-stöd %|Stödintensitet|Stödnivå (%)',
    paid: 'Utbetalt|Utbetalt stöd|Utbetalt belopp|Upparbetat|Utbetalningar|Utbetalt bidrag|Upparbetade kostnader|Slututbetalt|Redovisade kostnader',
    place: 'Kommun|Län|Ort|Region|Plats|Stad|Geografiskt område|Projektort|Genomförandeort|Landskap|Geografi|Säteskommun',
    postcode: 'Postnummer|Postnr',
    tax_id: 'Organisationsnummer|Org.nr|Orgnr|Org nummer',
    status: 'Status|Projektstatus|Ärendestatus|Fas',
    category: 'Insatskategori|Tema|Bransch|Interventionsområde|Kategori|Interventionstyp|Ämne|Typ av insats',
    nothing:
      'Egenfinansiering|Medfinansiering|Offentlig medfinansiering|Privat medfinansiering|Sökt belopp|Sökt bidrag|Adress|Kontaktperson|Telefon|Nr|Anmärkning|Poäng|Juridisk form|Företagsstorlek|Uppdaterad|Projektparter|Ansökningsdatum|Projektledare|Ej stödberättigande kostnader|Arbetstillfällen|Projekttid (månader)|Webbplats|Handläggare|Antal anställda',
  },
}
