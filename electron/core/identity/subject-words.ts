/** More of what names speak of: sides of places, saints, sciences, trades and offices; see `linesOfFields`. */
export const linesOfSubjects: Readonly<Record<string, string>> = {
  upper: `upper ober obere oberer oberes oberen alto alta haut haute horni horny horna horne gorny gorna gorne gornego zgornji zgornja zgornje zgornjega
    gornji gornja gornje felso ovre augs augsas aukstutinis ulem горен горна горно горни ανω`,
  lower: `lower nieder niedere unter untere unterer unteres unteren basso bassa bas basse baixo baixa bajo baja dolni dolny dolna dolne dolnego spodnji
    spodnja spodnje donji donja donje nedre nedra zemas alam долен долна долно долни κατω neder`,
  saint: `saint st san santo santa sant sao sto sta sainte ste sankt skt sv svaty svata svate svateho svatej svaty svety svateho sveti sveta svetega svetog
    sw swiety swieta swietego swietej szent szt sfantul sfanta sfintii св свети света αγιοσ αγια αγιου αγιασ αγ agios agia agiou sint sankta santi
    ss svento sventoji`,
  basin: `basin catchment bacino bacini cuenca cuencas bassin bassins bacia einzugsgebiet zlewni zlewnia povodi povodie povodia porecje sliv vizgyujto
    bazinala bazinul bazinal басейн басейнова baseino stroomgebied`,
  geology: `geology geological geologia geologico geologica geologie geologisch geologische geologisches geologique geologiczny geologicky geologicka
    geoloski geologijos geologijas foldtani геология геологически γεωλογιασ`,
  psychology: `psychology psychological psicologia psychologie psychologii psihologija psihologije psihologie pszichologiai psichologijos psykologi
    психология ψυχολογιασ`,
  dentistry: `dental dentistry odontoiatria zahnmedizin zahnarzt zahnarztpraxis dentaire odontologia stomatologia stomatologiczny stomatologie
    stomatologia zubni fogorvosi odontologijos zobozdravstvo стоматологичен`,
  nursing: `nursing infermieristica krankenpflege pflege enfermeria enfermagem soins pielegniarstwa osetrovatelstvi osetrovatelstva apolasi slaugos`,
  archaeology: `archaeology archaeological archeologia archeologico archeologica archaologie archaologisches archeologie archeologique arqueologia
    arqueologico arheologija arheologie arheoloski regeszeti археология археологически αρχαιολογιασ`,
  architecture: `architecture architettura architektur arquitectura arquitetura architektury architektura architectuur arhitektura arhitekture
    epiteszeti arkitektur arkkitehtuuri arhitectura архитектура αρχιτεκτονικησ`,
  archive: `archive archives archivio archivi archiv arquivo archivo archiwum archivum arhiv arhiva arhivele arkisto arkiv archief archyvas архив αρχειο`,
  film: 'film cinema cine kino filmowy filmova filmove filmski elokuva филм кино',
  volunteer: `volunteer volunteers volunteering volontariato freiwillig freiwillige freiwilligen benevolat voluntariado voluntarios dobrovolny
    dobrovolnicke wolontariat wolontariatu onkentes voluntariat savanoriu prostovoljno dobrovoljno доброволчески`,
  employment: `employment labour occupazione impiego beschaftigung emploi empleo emprego zamestnanosti zatrudnienia zaposlovanje zaposljavanje
    foglalkoztatasi ocupare uzimtumo nodarbinatibas tyollisyys sysselsatting заетост απασχοληση tookukassa jobcenter`,
  migration: `migration migrants migrazione migranti migrationen migraciones inmigracion migracao migrace migracji maahanmuutto migracijos
    refugees rifugiati fluchtlinge refugies refugiados uprchliku uchodzcow menekultugyi бежанци μεταναστων`,
  hunting: `hunting hunters caccia cacciatori jagd jagdverband chasse chasseurs cazadores cacadores lowieckie lowiecki mysliveckych
    myslivecky mysliveka polovnicky lovska lovski lovacko vadasz vadaszati medziotoju mednieku jakt metsastys ловно κυνηγων`,
  fruit: `fruit fruits frutta ortofrutta obst obstbau fruta frutas fruticola owoce owocowe sadowniczy ovoce ovocny ovocnarsky sadje sadjarstvo 
    gyumolcs fructe vaisiu auglu плодове овощен`,
  bakery: `bakery bakers panificio panetteria backerei boulangerie panaderia padaria bakkerij bageri bageriet piekarnia pekarstvi pekaren pekarna
    pekara pekseg brutarie kepykla maiznica leipomo bakeri пекарна αρτοποιειο artopoiio pagarikoda`,
  brewery: `brewery brauerei birrificio cerveceria cervejaria brouwerij bryggeri bryggeriet panimo browar pivovar pivovarna pivovara sorfozde
    sorgyar berarie alutarija alus olletehas пивоварна ζυθοποιια`,
  furniture: `furniture mobili arredamenti mobel moebel meubles muebles mobiliario moveis meble meblowy nabytek nabytok pohistvo namjestaj butor
    butoripari mobila baldai baldu mebeles mobler mobelfabrik huonekalu мебел мебели επιπλα`,
  paper: 'paper cartiera papier papierfabrik papel papeleria papiernia papirny papiren papir paperi popieriaus papira хартия χαρτι',
  glass:
    'glass vetro vetreria glas glashutte verre verrerie vidrio vidro szklo szklarski sklo sklarna sklarne steklo steklarna staklo uveg stikla stiklo lasi стъкло',
  ceramics: 'ceramics ceramic ceramica ceramiche keramik ceramique keramika keramiek keramicky kermiai keramikos керамика κεραμικα',
  plastics: `plastics plastic plastica plastiche kunststoff kunststofftechnik plastique plastiques plasticos plasticas kunststof plast tworzyw plastu
    plasty plastika muanyag muovi plastmasas пластмаси πλαστικα`,
  vehicle: `vehicle vehicles car cars auto autos automobile automobili fahrzeug fahrzeuge fahrzeugbau kraftfahrzeug kfz vehicule vehicules vehiculo
    vehiculos automovil automoviles veiculos voertuigen samochodowy pojazdow vozidel vozidla vozila jarmu bilar biler ajoneuvo automobiliu auto автомобил
    αυτοκινητων`,
  electricity: `electricity electric electrical elettricita elettrica elettrico elektrizitat elektrisch elektro elektrik electricite electrique
    electricidad electrico electrica eletricidade elektrownia elektryczny elektrotechnika elektricky elektricka elektricni villamos electrica sahko elekter
    elektros elektribas електро ηλεκτρικη`,
  heat: `heating heat teleriscaldamento warme fernwarme chauffage calefaccion cieplowniczy cieplna cieplnej teplo tepelne teplarna toplota toplana
    toplarna tavho fjernvarme fjarrvarme kaukolampo silumos siltums топлофикация`,
  gas: 'gas gaz gasversorgung gazownia plynarenska plin dujos maagaas газ',
  optics:
    'optics optical photonics ottica fotonica optik photonik optique photonique optica optyka fotoniki optiky fotonika optikai оптика φωτονικησ',
  metrology: 'metrology metrologia metrologie metrologiczny metrologicky metrologijos meroslovje мерология метрология',
  weather: `weather meteorological meteorology meteorologia meteorologico wetterdienst meteorologisch meteorologie meteorologique hydrometeorological
    hydrometeorologicky meteorologii vejr ilmatieteen meteorologijos meteorologiai метеорология`,
  border:
    'border frontier cross-border frontiera grenze grenz frontiere frontera fronteira graniczny meja granicni hatar hatarmenti frontiera граница',
  directorate: `directorate direktion direktorat direktorate igazgatosag igazgatosaga dyrekcja dyrekcji reditelstvi riaditelstvo ravnateljstvo
    uprava direccio дирекция διευθυνση`,
  police: 'police polizia polizei policia politie policja policii policie policijas policijos poliisi politi rendorseg полиция αστυνομια',
  rescue:
    'rescue emergency soccorso rettung rettungsdienst secours emergencias salvamento ratownictwo ratunkowe zachranna zachranny resevalna spasilacka',
  government:
    'government governo regierung landesregierung gouvernement gobierno vlade kormany guvern vyriausybe valdiba правителство κυβερνηση regering',
  prefecture: 'prefecture prefettura prefectura prefeitura prefektura',
  blood: 'blood sangue blut sangre krwi krwiodawstwa krve krvi kraujo blod кръв αιματοσ',
  cancer: `cancer oncology oncological oncologico oncologica oncologia onkologie onkologii onkologiczny onkologicky onkoloski onkologiai krebs
    krebsforschung cancerologie onkologijos rakovych онкология онкологичен ογκολογικο`,
  charitable:
    'charitable benefico benevola charytatywne charitativni dobrocinne karitativna labdaros jotekonysagi благотворителен φιλανθρωπικο',
  consumer: `consumer consumers consumatori verbraucher verbraucherzentrale consommateurs consumidores consumentenbond konsumentow spotrebitelu
    spotrebitelov potrosnikov potrosaca fogyasztovedelmi consumatorilor vartotoju pateretaju kuluttaja потребители καταναλωτων`,
  student:
    'student students studenti studenten studentenwerk etudiants estudiantes estudantes studentow studentu studentov studentski diak hallgatoi studentu opiskelija',
  teacher:
    'teacher teachers insegnanti lehrer professeurs maestros profesores professores nauczycieli ucitelu ucitelov uciteljev pedagogu mokytoju opettaja учители',
  parents:
    'parents genitori eltern elternverein padres rodzicow rodicu rodicov starsev roditelja szulok parintilor tevu vanhemmat родители γονεων',
}
