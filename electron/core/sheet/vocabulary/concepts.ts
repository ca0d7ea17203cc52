/**
 * What single words of headings are about, by stem, in all languages of the EU together: for headings that no phrase of the vocabulary
 * fits. A stem begins a word; behind "~" it may also end one (compounds), behind "=" it is the whole word.
 */
export const conceptStems = {
  date: '~zeitpunkt moment idő =kuupäev =date =dates ~datum =dato =data =datas fecha ημερομηνια =ημνια =ημ ημερομ ~kuupäev ~päivämäärä =pvm =päivä datuma datumi дата dátum időpont =napja =dáta =day =dzień',
  year: '=year =years ~jahr =año =años =anno =anni année ~jaar =år ~året =rok =roku =leto =leta =godina =godine =година =годината =év =éve ~vuosi ~aasta =gads =gada =metai =metų =an =anul =έτος =sena =bliain =ano =letnica',
  start:
    '~anfang inicia inizia =inici započ zahaj пуск begin ~beginn start ~start inicio inizio début zahájen začátek začat rozpocz kezd ~algus ~alku ~alkam ~aloitus sākum pradži începer începutul počet začet έναρξη έναρξης начал старт bidu tosaigh comienzo avvio aanvang zahajenia laufzeit_von =od =from =von =vom =du =od',
  end: 'lõpet užbaig tlestija slutför dokonč voltooi finish =fi =termine ~schluss tén críochn completar finalizare zaključni ολοκλ =end =ends =ending =ende ~ende =fin =fine =fim final finalizac finalizare conclus conclusão término zakończ ukončen konec konca konc skončen befejez ~záró vége ~lõpp ~päätty ~lopetus beig beidz pabaig încheier završet zaključ λήξη λήξης περάτωση ολοκλήρωση край приключ завърш tmiem deiridh slut ~slut ~afslut ~abschluss achèvement completion einde ~eind clôture completamento =do =bis =until =fino =au',
  decision:
    'zusag ~zusage beslis alokac allocaz odaítél sklep decret delibera delibere dodjele asignac alocação provvediment ammission otorgam subvention ~förderung účinnost apstiprin vytvoř selecț selecc selez vybran izbor odabir valik valitsem mõõde pieņem priėm patvirtin tildel förordn resolução deferiment accettaz aceitaç akcept sanct financial_commitment obligat skiriam skyrimo przyznani udzielen zatwierdzen jóváhagy engedélyez εγκεκρ χορήγησ απένειμ отпускан предоставян financer χρηματοδοτ dodelje approv award ~vertrag contract sign agreement commit ~bewillig ~genehmig ~bescheid zusage concesi aprobac resoluci firma adjudic concess determin stipul assegnaz attribution affectation programmation octroi conventionn notific comité sélection ~toekenning ~beschikking ~verlening ~goedkeuring ~tilsagn ~bevilling ~beslut ~godkend ~otsus määramis ~leping ~päätös ~myöntö rozhodnut podpis smlouv schvál poskytn přidělen priznan zmluv odluk ugovaran ugovor dodjel dodelitv pogodb potrdit odobr döntés szerződ megítél aprobăr aprobări semnăr contractăr deciz alocăr acord sutart pasiraš sprend skyrim līgum lēmum noslēg piešķir umow podpisan przyznan wybran zatwierdz decyzj έγκρισ ένταξ υπογραφ απόφασ σύμβασ решени договор одобр подпис отпуск iffirmar aprovaç contrataç assinatura decisão atribuiç alloc granting decision kinnit',
  update:
    'updat ~aktualis aktualiz actualiz aggiornament ajourn posodob ažurir frissít päivit uuend atjaun atnaujin ενημέρωσ актуализ aġġorn nuashon opdater uppdater bijwerking =stand',
  asked:
    'tražen zaprošen presentad présenté presentato submitted zgłoszon předložen predložen podnes benyújt depus esitet iesniegt inlämnad indsendt ingediend υποβλη request ~antrag beantragt solicit demand richiest wniosk igényelt žádan žiadan požadov prašom pieprasī taotle haettu ansøg sökt gevraagd aangevraagd ζητούμεν искан αίτησ deadline submission applied',
  rate: '=rate =rates =% percent prozent ~satz =taux tasso =tasa =taxa porcent porcentaje percentual percentage ~percentage =stopa =stopnja stopień =mira =miera =míra ~arány =ráta ~määr ~sats ~osuus likme =norma =rata ποσοστ процент intensit intenzit intensidad intensità ~prozent poziom andel quota_percent',
  cofinancing:
    'cofinan ~kofinan co ~medefinan ~medfinan spolufinan sufinan sofinan współfinan társfinan kaasrah līdzfinan cofinanț dofinansowan συγχρηματοδ съфинанс participation intervent intervention',
  european:
    '=eu =ue =es =ес =εε =ee union ~union unij únie =unie uniós savienīb sąjung liidu ένωσ ενωσιακ съюз europ európ evrop евро =erdf =efre =feder =fesr =fedr =esf =fse =efs =efrr =esr =eakr =efro =eruf =eraf =ερδ =ετπα =εκτ =ευρ communautaire comunitari gemeinschaft κοινοτικ =jtf =ftj =eafrd =eler =feader =feasr =feadr =emff =emfaf =feamp =femp =ezfrv =epfrv =elfpo =ekssrp =emva =езфрср =εγταα =esif =efsi =ff =esi =efr =eaf',
  paid: 'drawn drawdown rambursat uhraden reimburs erstattet rembours reembols rimbors certific zertifiz certifié zahtjev_plaćen plaćen isplaćen kifizetés kifizetett καταβληθ πληρωθ išmokėt išmokėta vyplaten vyplacen wypłacon platnosci plaćanj ~auszahlung liquidaz rendicontat justificad certificad claimed utbetalat maksettu uitbetaling proplacen paid payment disburs payé versé verse mandaté ausgezahlt ~auszahl gezahlt pagat pagad pagament =pago =pagos erogat liquidat abonad uitbetaald betaald udbetalt utbetal maksettu maksatus väljamaks makstud izmaksāt izmaksāts išmok isplać isplat izplač vyplac proplac čerpan wypłac płatnoś kifizet plăți plăți plăț πληρωμ изплат платен spent executad réalisé realizat toteutunut',
  grant:
    '~zusage ~zuwendung grant subsid συνεισφορ συμμετοχ ~subsidie subvenci subvention =subv =aid =aide =aides ayuda support ~zuwendung ~zuschuss förderung förderbetrag fördersumme fördermittel ~beihilfe dotac dotatie dotaci contribut agevolaz incentiv apoio ~tuki ~avustus ~toetus ~stöd ~bidrag ~tilskud ~støtte param atbals potpor podpor bespovratn príspev příspěv nfp dofinansowan wsparc ~támogat nerambursabil ενίσχυσ επιχορήγ субсид безвъзмезд =бфп помощ għotj deontas',
  finance:
    '~medel =medel ~midler =midler financement finanziament ~finanzierung funding financing finansiering ~finansiering finansavim finansējum finanțar finansowan financiac financiam rahoitus ~rahoitus rahastam financován financovan финансиран χρηματοδότησ finanzjament maoiniú sredstv zdroj ~mittel środki lėš līdzekļ forrás vahend',
  approved:
    'concesi beschikt zusag ~zusage alokovan alokovaný ~bewilligt εγκριθ beviljad bevilgede beviljade contractat contratad contratt angajat odaítél tildelt förord konventionn programm propuest propost ammesso concesso jóváhagy przyznan udzielon dodeljen izbran vybran paskirt skiriam piešķir assegn finanziat financiad approved granted awarded allocated committed conced otorgad accord octroy attribu alloué affecté voté assegnat approvat concess bewilligt genehmigt zugesagt toegekend verleend vastgesteld bevilget beviljat beslutat myönnett määratud eraldatud piešķirt apstiprināt skirt patvirtint przyznan zatwierdz schválen přidělen pridelen odobren dodijeljen dodeljen megítélt jóváhagyott aprobat alocat εγκεκριμ одобрен отпуснат aprovad atribuíd contract ugovoren zazmluvn szerződött offered',
  cost: 'rozpoč =cost =costs expend budget invest ~kosten ~ausgaben ~investition coste =costes gasto presupuest inversi costo =costi spesa =spese coût dépens uitgaven begroting omkostning udgift ~kostnad utgift ~kustannu ~meno =kulud =kulu maksumus eelarve ~izmaksas =izmaksas izdevum išlaid =vertė kaina koszt wydatk wartoś výdaj náklad výdavk hodnot izdac trošk troško vrijednost strošk izdatk vrednost költség kiadás cheltuiel valoare valoarea buget δαπάν προϋπολογισμ κόστος разход стойност бюджет nefqa spiża baġit caiteachas costas despesa custo assiette',
  eligible:
    'eligib förderung förderbetrag fördersumme fördermittelfähig zuwendungsfähig subvencionable elegib elegív ammess ammissib éligib subsidiabel støtteberettig stödberättig tukikelpois abikõlbl attiecinām tinkam kwalifikow způsobil oprávnen prihvatljiv upravič elszámolhat επιλέξιμ допустим',
  total:
    '=total =totale =totaal gesamt ~gesamt samlet samlad totalt kokonais ~kokku kopēj bendr łączn ogół całkow celkov ukup skup összes teljes συνολικ общ iomlán globale complessiv',
  amount:
    'amount =sum ~betrag ~summe importe importo montant montante monto bedrag beløb belopp määrä summa ~summa suma kwota částka výška výše iznos znesek višina összeg suma ποσό сума ammont méid valor',
  own: 'soukrom súkromn zasebn magán yksity privaat erasektor privat privé privad privati =own eigen ~eigen propri propriu önerő saját own omarah vlastit lastn vlastní vlastné własn privāt ιδιωτ частн nuosav',
  national:
    '=match matching national nazional nacional nacionāl naționa valtio =riik riigi =státní =štátny státní štátn państw krajow =bund ~bundes ~landes =land =state =stato regional regionāl εθνικ национал hazai državn rijk provincie buget_de_stat municip other =otros altri =autres sonstig egyéb ostatn overig',
  repayable:
    'reembolsáve reembolsable remboursable rimborsabil rückzahlbar repayable zwrotn návratn vratn povratn visszatérítendő rambursabil terugbetaalb återbetalningsplikt takaisinmaksettav tagastatav atmaksājam grąžintin възстановим επιστρεπτέ',
  ineligible:
    '=non =nicht =not =no =nem =não =nie =niet =inte =ikke noneligib ineligib neeligib niekwalifik nezpůsobil neoprávnen neprihvatljiv neupravič nesubsid недопуст netink neattiecinām mitteabikõlbl unzulässig inamissib inammissib',
  left: 'rest remain =reste residu zostat preostal maradék atlikum αδιάθετ остат non nicht neeligib non_eligible ineligib',
  party:
    '=ente =enti projektträger ~träger kunde ~kunde porteur ~portador grantee prejemnik získatel получател кандидат penvoerder ~ontvanger proponent proponente maître d’ouvrage client käufer ansøg přijem beneficiari begunstigd beneficiar bénéficiaire ~begünstig ~begunstig benefic recipient ~empfänger ~nehmer antragsteller applicant candidat kandidat кандидат бенефициен příjemc prijímat žadatel žiadate kedvezményez pályáz korisnik prijavitelj upravičen prijavitel ~saaja ~hakija taotlej saņēmēj iesniedzēj gavėj pareiškėj vykdytoj ~mottagar ~modtager sökande ansøger aanvrager promotor promoteur tuensaaj toteuttaj projektägar wnioskodaw beneficjent δικαιούχ ανάδοχ φορέα tairbhí organisation organizat ~organisatie entit ragione denominazion =empresa azienda soggett attuator sponsor firma coordinator koordinator lead_partner participant',
  person: 'organisat organizat company firma empresa azienda impresa entreprise',
  project:
    'project ~projekt projet progett proyect operation opération operac operaz operaț operacij műveletn művelet hanke ~hanke toimi toimen =toimenpide tegevus darbīb veiksm insats ~vorhaben concrete_actie actie πράξη πράξης έργου έργο проект операц proġett oibríocht intervent dossier',
  name: '=name names ~name ~bezeichnung nombre nome =nom =noms naam navn namn nimi nimetus nimi nosaukum pavadinim nazw název názov =naziv ime megnevez neve numele nume denumir denomin ονομασ όνομα наименован име isem ainm titl titel ~titel tytuł título título intitul libell titul τίτλο заглави design oggetto názov cím',
  code: 'itms smis =code =codes ~code kód kod codice código cod номер код κωδ ~nummer =number =no =nr =nr. número numer numér numero numur број číslo broj šifra azonosító ~kennzeichen aktenzeichen ~aktenzeichen identif identyf ~tunnus =id reference référence ref expediente diarie journal',
  summary:
    'formål eesmär cuspóir għan svrha scopo účel finalità summar descri ~beschreib ~kurzbesch zusammenfass resum résumé sintes descriz descripc descriç opis popis shrnut zhrnut sažet povzet összefogl leírás rezumat descrier kokkuvõt kirjeld kopsavilk aprakst santrauk aprašym ~beskriv ~resumé samenvat ~beschrijv kuvaus tiivist περίληψ περιγραφ σύνοψ описан резюме обобщ purpose zweck finalidad finalité objet objectifs ziele tikslas namen účel svrha scop formål syfte cél obiettivi inhoud',
  place:
    'place ~ort location lugar localiz localit lieu localis luogo =comune =commune municip municíp concelho ~gemeinde ~stadt =city =town plaats =stad gemeente =by kommune kommun ~kunta ~paikka asukoht vald vieta viet apskrit savivald miejsc gmina powiat wojew obec miesto město místo kraj okres mjesto županij općin občin kraj hely település megye județ localitate regiu τόπος περιοχ επαρχ νομός δήμος населен място местонахожд област община lokalit =region =regione =region =county ~kreis =landkreis provinc departement département territor ~gebiet =area',
  postcode:
    'postcode =post ~postleitzahl =plz =cap =cp =zip ~postnummer postnr irányítószám irsz pošt psč poštn kod_pocztowy pocztow codul_poștal poștal postal ταχυδρομ пощенск eircode postinumero sihtnumber indeks =tk',
  kind: '=type =typ =tip =tipo typolog tipolog ~art =art größe dimens size  forma rechtsform legal právní právn status_legal velikost sektor =sector branche activit',
  period:
    '=duration =dauer =durée ~projektlaufzeit =termín =termín period ~laufzeit ~zeitraum okres obdob időszak laikotarp tidsperiod kausi looptijd razdobj perioad plazo durata trajanje χρόνος период termin realizac',
  public:
    'public publik ~publik öffentlich offentl offentlig julkin avalik publisk valsts_un vieš publiczn veřejn verejn javn közpénz állami δημόσι публич pubblic públic publiek overheid poiblí pubblik',
  from: '=\u2190from',
  until: '=\u2192until',
  progress: 'progress avanz avance ~fortschritt plnění postęp előrehalad napredak napredek',
  contact:
    'address adres ~adresse ~anschrift dirección indirizz seat sídlo sjedište székhely osoite ~aadress διεύθυνσ адрес contact kontakt mail phone telefon web ~seite site url street ulica strasse straße vejnavn',
  partner: 'partner mede ~partner sociedad socio sodelujo partnerzy parteneri co-beneficiar medebegunst',
} as const satisfies Readonly<Record<string, string>>
export type Concept = keyof typeof conceptStems
