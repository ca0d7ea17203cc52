/** The most frequent first names of the EU's countries and their neighbours, folded (see `wordsOfName`): with one of them two words may be a person. */
export const firstNames: ReadonlySet<string> = new Set(
  `giuseppe antonio giovanni mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno paolo michele giorgio aldo sergio luciano
  marco andrea luca matteo davide stefano roberto alessandro fabio massimo claudio daniele simone lorenzo riccardo gianluca maurizio enrico alberto
  maria anna giulia rosa angela giovanna teresa lucia carmela caterina francesca antonella elena laura paola daniela barbara chiara silvia sara federica
  valentina alessandra simona cristina monica patrizia stefania gino piero renato nicola ivano elisa marta
  jose juan manuel francisco david javier jesus carlos miguel alejandro rafael pedro pablo angel fernando luis alberto jorge alvaro diego adrian raul
  enrique ramon vicente ignacio joaquin santiago carmen dolores pilar isabel ana cristina josefa raquel beatriz mercedes montserrat
  joao antonio paulo luis nuno rui ricardo tiago bruno joaquim jorge helena ines sofia catarina
  jean pierre michel andre philippe alain bernard jacques daniel patrick francois nicolas christophe laurent eric stephane olivier thierry julien thomas
  sebastien guillaume marie nathalie isabelle sylvie catherine martine christine francoise valerie sandrine sophie celine claire camille
  peter michael thomas andreas wolfgang klaus jurgen gunter stefan christian uwe werner horst frank dieter manfred heinz hans karl walter josef johann
  franz markus martin bernd rainer matthias jens jorg sven ralf gerhard alexander tobias florian ursula monika petra elisabeth sabine renate helga karin
  brigitte ingrid erika andrea gisela claudia susanne gabriele birgit heike anja katrin julia
  jan johan johannes pieter willem hendrik gerrit cornelis kees anneke
  lars jens niels soren hans peter henrik anders erik nils karl bengt per olof gunnar sven mats bjorn ole kjell tor knut kari anne ingrid astrid
  juhani matti antti mikko timo pekka jukka kari heikki jaakko anneli ritva
  janis andris juris edgars martins ilze inese jonas vytautas antanas tomas darius rasa jurate daiva kristina toomas andres jaan tiit urve mart
  stanislaw krzysztof andrzej piotr tomasz pawel marcin michal jozef jerzy adam tadeusz marek zbigniew ryszard grzegorz mariusz dariusz henryk wojciech
  robert rafal jacek janusz kazimierz katarzyna malgorzata agnieszka krystyna ewa elzbieta zofia jadwiga danuta halina irena magdalena joanna
  jiri josef petr jaroslav zdenek vaclav frantisek ladislav karel milan lukas jakub miroslav pavel vladimir jana hana lenka katerina alena vera
  stefan jozef juraj lubomir ivan branislav peter zuzana
  istvan laszlo jozsef janos zoltan sandor ferenc gabor attila tamas zsolt imre gyorgy andras csaba katalin ilona erzsebet eva agnes judit
  ion gheorghe vasile constantin nicolae dumitru mihai adrian alexandru florin marian elena ioana mihaela
  ivan marko ante josip tomislav zeljko stjepan ivica marija ana franc anton janez joze andrej matej bojan marjan
  георги димитър иван николай петър христо стоян тодор васил йордан мария елена georgi dimitar nikolay petar hristo stoyan todor vasil yordan
  γεωργιοσ ιωαννησ κωνσταντινοσ δημητριοσ νικολαοσ παναγιωτησ βασιλειοσ χρηστοσ αθανασιοσ μιχαηλ μαρια ελενη αικατερινη βασιλικη
  georgios ioannis konstantinos dimitrios nikolaos panagiotis vasileios christos
  john william james george thomas david robert michael paul andrew stephen mark peter ian alan colin graham kevin brian patrick sean declan margaret
  susan helen sarah emma karen jane`.split(/\s+/u),
)
