/** Headings as offices word them, in the languages of central and south-eastern Europe: what they mean, then the headings, parted by "|". */
export const easternHeadings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bg: {
    operation_code:
      'Номер на договор|Договор №|Номер на проекта|Регистрационен номер|№ на договор|Код на проекта|ИСУН номер|Номер на проектно предложение|Идентификатор|Номер на АДБФП',
    beneficiary:
      'Бенефициент|Кандидат|Получател|Наименование на бенефициента|Организация|Фирма|Предприятие|Наименование на кандидата|Краен получател|Име на бенефициента|Водеща организация|Получател на помощта|Дружество|Институция|Изпълнител|Получател на безвъзмездна помощ|Име на фирмата|Базова организация',
    operation:
      'Проект|Наименование на проекта|Заглавие|Име на проекта|Заглавие на проекта|Наименование на проектното предложение|Операция|Наименование на инвестицията|Проектно предложение',
    summary:
      'Описание|Резюме|Кратко описание|Цел на проекта|Описание на проекта|Резюме на проекта|Основна цел|Цели|Цел и резултати|Обобщение',
    instrument:
      'Процедура|Мярка|Приоритет|Програма|Приоритетна ос|Специфична цел|Схема|Код на процедурата|Наименование на процедурата|Оперативна програма|Ос|Компонент|Подмярка|Конкурс|Схема за помощ|Конкурсна сесия',
    start: 'Начало|Начална дата|Дата на започване|Дата на стартиране|Начало на проекта|Начало на изпълнение|Старт|Дата на начало',
    end: 'Край|Крайна дата|Дата на приключване|Дата на завършване|Край на проекта|Край на изпълнение|Приключване|Дата на край|Срок за изпълнение до',
    decision_date:
      'Дата на договора|Дата на сключване|Дата на подписване|Дата на одобрение|Дата на предоставяне|Година на отпускане|Дата на решение|Дата на сключване на договора|Дата на договор|Дата на отпускане на помощта|Година на договора',
    total_cost:
      'Обща стойност|Общ бюджет|Допустими разходи|Стойност на проекта|Обща сума|Бюджет|Общо допустими разходи|Общ размер на допустимите разходи|Стойност|Обща стойност на проекта|Стойност на инвестицията|Бюджет на проекта|Общо|Общи разходи|Общи допустими разходи',
    grant:
      'БФП|Безвъзмездна помощ|Размер на БФП|Помощ|Одобрена БФП|Договорена БФП|Субсидия|Грант|Размер на помощта|Публично финансиране|Предоставена помощ|Одобрена сума|Безвъзмездни средства|Отпусната сума|Финансиране|Сума на помощта|Брутен еквивалент на безвъзмездна помощ|Държавна помощ (лв.)',
    eu_amount:
      'ЕС|Финансиране от ЕС|Средства от ЕС|ЕФРР|Принос на ЕС|Съфинансиране от ЕС|Европейско финансиране|Подкрепа от ЕС|Дял на ЕС|ЕСФ|Принос на Съюза|БФП от ЕС|Европейски средства|Част от ЕС|ЕСФ+',
    eu_rate:
      'Процент на съфинансиране|Интензитет|Съфинансиране %|Интензитет на помощта|Ставка на съфинансиране|Процент БФП|Процент на съфинансиране от ЕС',
    paid: 'Изплатени суми|Платено|Изплатено|Плащания|Изплатена помощ|Извършени плащания|Изплатени средства|Реално изплатени|Верифицирани разходи|Сертифицирани разходи|Разплатени средства|Изплатени до момента',
    place:
      'Област|Община|Населено място|Място на изпълнение|Район|Град|Местонахождение|Регион|Местоположение|Местоизпълнение|Район за планиране',
    postcode: 'Пощенски код|ПК|Пощенски код на операцията',
    tax_id: 'ЕИК|Булстат|ЕИК на бенефициента|ЕИК/Булстат|ДДС номер|БУЛСТАТ на кандидата',
    status: 'Статус|Състояние|Статус на проекта|Етап|Статус на договора|Фаза|Статус на изпълнение',
    category: 'Област на интервенция|Категория|Сектор|Тематична област|Вид интервенция|Категория интервенция|Тема|Направление',
    fund: 'Фонд|Съответен фонд',
    nothing:
      'Собствен принос|Национално съфинансиране|Собствени средства|Поискана сума|Адрес|Телефон|Имейл|№ по ред|Забележка|Точки|Правна форма|Категория предприятие|Дата на актуализация|Партньори|Дата на подаване|Недопустими разходи|Работни места|Продължителност (месеци)|Администратор на помощта|Национален принос|Исканa БФП|Лице за контакт|Брой точки|Размер на предприятието',
  },
  cs: {
    operation_code:
      'Registrační číslo|Číslo projektu|Číslo smlouvy|Číslo žádosti|Kód projektu|Ev. číslo|Číslo jednací|Identifikátor|Reg. č.|Evidenční číslo|IDED',
    beneficiary:
      'Příjemce|Žadatel|Název příjemce|Příjemce podpory|Obchodní jméno|Název žadatele|Subjekt|Firma|Jméno příjemce|Konečný příjemce|Příjemce dotace|Název subjektu|Realizátor|Nositel projektu|Hlavní uchazeč|Uchazeč|Název organizace|Název firmy|Vedoucí partner',
    operation:
      'Projekt|Název projektu|Název akce|Název|Název operace|Název žádosti|Název opatření projektu|Předmět dotace|Účel (název projektu)',
    summary:
      'Popis|Anotace|Popis projektu|Stručný obsah projektu|Cíl projektu|Obsah|Cíle projektu|Účel a výsledky|Shrnutí|Stručný popis|Anotace projektu',
    instrument:
      'Opatření|Program|Výzva|Prioritní osa|Specifický cíl|Dotační titul|Název výzvy|Dotační program|Číslo výzvy|Podprogram|Oblast podpory|Investiční priorita|Komponenta|Priorita|Aktivita|Soutěž|Veřejná soutěž|Operační program',
    start:
      'Začátek|Zahájení|Datum zahájení|Začátek realizace|Zahájení projektu|Datum zahájení realizace|Zahájení fyzické realizace|Začátek řešení',
    end: 'Konec|Ukončení|Datum ukončení|Konec realizace|Ukončení projektu|Datum ukončení realizace|Ukončení fyzické realizace|Konec řešení|Předpokládané ukončení',
    decision_date:
      'Datum schválení|Datum rozhodnutí|Datum podpisu smlouvy|Rok přidělení|Datum uzavření smlouvy|Datum přidělení|Datum vydání právního aktu|Rok poskytnutí|Datum poskytnutí|Datum podpisu|Datum přiznání podpory',
    total_cost:
      'Celkové náklady|Způsobilé výdaje|Celkové výdaje|Celkové způsobilé výdaje|Rozpočet|Uznatelné náklady|Náklady projektu|Celkový rozpočet|Rozpočet projektu|Investice celkem|Celková cena|Výše způsobilých výdajů|Uznané náklady',
    grant:
      'Dotace|Podpora|Výše dotace|Výše podpory|Schválená dotace|Poskytnutá dotace|Přidělená dotace|Veřejná podpora|Částka dotace|Celková podpora|Částka podpory|Schválená částka|Příspěvek|Přiznaná dotace|Hrubý ekvivalent podpory|Schválená výše dotace|Výše příspěvku',
    eu_amount:
      'Podíl EU|Příspěvek EU|EFRR|Zdroje EU|Prostředky EU|Dotace EU|Příspěvek Unie|Podpora EU|Finanční prostředky EU|ESF|Částka EU|Evropský podíl|Spolufinancování EU|Podpora z EFRR',
    eu_rate: 'Míra podpory|Míra spolufinancování|% podpory|Míra dotace|Intenzita podpory|Procento EU|Míra spolufinancování EU',
    paid: 'Proplaceno|Vyplaceno|Vyčerpáno|Čerpání|Vyplacená částka|Proplacené výdaje|Vyúčtované výdaje|Uhrazeno|Platby|Skutečné čerpání|Vyplacená dotace|Certifikované výdaje',
    place: 'Okres|Obec|Místo realizace|Město|Region|ORP|Sídlo obec|Území|NUTS 3|Místo|Lokalita|Kraj realizace|Obec realizace',
    postcode: 'PSČ|PSČ příjemce|Poštovní směrovací číslo',
    tax_id: 'IČ|IČO|DIČ|IČO příjemce|IČ žadatele',
    status: 'Stav|Stav projektu|Stav žádosti|Fáze|Stav realizace|Aktuální stav',
    category: 'Oblast intervence|Kategorie intervence|Obor|Téma|Tematická oblast|Typ intervence|Oblast|Vědní obor|Oborové zaměření',
    nothing:
      'Vlastní zdroje|Státní rozpočet|Národní zdroje|Požadovaná dotace|Soukromé zdroje|Adresa|Telefon|Email|Poř. č.|Poznámka|Počet bodů|Právní forma|Velikost podniku|Datum aktualizace|Kontaktní osoba|Datum podání žádosti|Nezpůsobilé výdaje|Počet pracovních míst|Délka realizace|Poskytovatel|Zprostředkující subjekt|Rozpočet kraje|Požadovaná výše',
  },
  el: {
    operation_code:
      'Κωδικός|Κωδικός έργου|MIS|Κωδικός MIS|Κωδικός πράξης|Αριθμός σύμβασης|Κωδικός ΟΠΣ|Κωδ. έργου|Κωδικός πρότασης|Αρ. Πρωτοκόλλου|Αριθμός αίτησης',
    beneficiary:
      'Δικαιούχος|Επωνυμία|Φορέας|Φορέας υλοποίησης|Επωνυμία επιχείρησης|Ανάδοχος|Ονομασία δικαιούχου|Επιχείρηση|Τελικός αποδέκτης|Συντονιστής|Επωνυμία δικαιούχου|Όνομα δικαιούχου|Ενδιάμεσος αποδέκτης|Αιτών|Φορέας υποδοχής|Αποδέκτης|Κύριος δικαιούχος|Συντονιστής φορέας|Εταιρεία',
    operation:
      'Έργο|Τίτλος έργου|Τίτλος πράξης|Πράξη|Τίτλος|Ονομασία έργου|Ονομασία πράξης|Τίτλος επενδυτικού σχεδίου|Τίτλος πρότασης|Επενδυτικό σχέδιο|Τίτλος υποέργου',
    summary:
      'Περιγραφή|Περίληψη|Σύντομη περιγραφή|Σκοπός|Περιγραφή έργου|Φυσικό αντικείμενο|Στόχος έργου|Σύνοψη|Περιγραφή πράξης|Αντικείμενο|Στόχοι και αποτελέσματα|Σκοπός έργου',
    instrument:
      'Πρόσκληση|Δράση|Άξονας προτεραιότητας|Πρόγραμμα|Μέτρο|Ειδικός στόχος|Άξονας|Επιχειρησιακό πρόγραμμα|Τίτλος πρόσκλησης|Κωδικός πρόσκλησης|Προτεραιότητα|Καθεστώς ενίσχυσης|Επενδυτική προτεραιότητα|Τομεακό πρόγραμμα|Θεματικός στόχος|Σχέδιο χορηγιών|Κωδικός δράσης|Σχέδιο',
    start: 'Έναρξη|Ημερομηνία έναρξης|Έναρξη έργου|Ημ. έναρξης|Έναρξη υλοποίησης|Ημ/νία έναρξης',
    end: 'Λήξη|Ημερομηνία λήξης|Ολοκλήρωση|Λήξη έργου|Ημ. λήξης|Ημερομηνία ολοκλήρωσης|Πέρας|Ημερομηνία περαίωσης|Λήξη υλοποίησης',
    decision_date:
      'Ημερομηνία ένταξης|Ημερομηνία έγκρισης|Ημ. ένταξης|Ημερομηνία υπογραφής|Έτος ένταξης|Ημερομηνία απόφασης|Ημερομηνία χορήγησης|Ημερομηνία σύμβασης|Ημ/νία απόφασης|Ημ. υπογραφής σύμβασης|Ημερομηνία απόφασης ένταξης|Ημερομηνία υπαγωγής',
    total_cost:
      'Προϋπολογισμός|Συνολικός προϋπολογισμός|Επιλέξιμη δαπάνη|Συνολικό κόστος|Προϋπολογισμός έργου|Επιλέξιμος προϋπολογισμός|Εγκεκριμένος προϋπολογισμός|Π/Υ|Συνολική δαπάνη|Συνολική επιλέξιμη δαπάνη|Κόστος έργου|Επιχορηγούμενος προϋπολογισμός|Ύψος επένδυσης|Κόστος επένδυσης|Συνολικός π/υ',
    grant:
      'Δημόσια δαπάνη|Επιχορήγηση|Ενίσχυση|Ποσό ενίσχυσης|Ποσό επιχορήγησης|Εγκεκριμένο ποσό|Δ.Δ.|Δημόσια χρηματοδότηση|Ποσό χορήγησης|Χορηγία|Ποσό χορηγίας|Εγκεκριμένη χορηγία|Συνολική δημόσια δαπάνη|Ύψος ενίσχυσης|Ακαθάριστο ισοδύναμο επιχορήγησης|Ενίσχυση (€)|Δημόσια ενίσχυση',
    eu_amount:
      'Κοινοτική συνδρομή|ΕΤΠΑ|Ενωσιακή συνδρομή|Συμμετοχή ΕΕ|Στήριξη της Ένωσης|Ενωσιακή στήριξη|Συνεισφορά ΕΕ|Κοινοτική συμμετοχή|ΕΚΤ|Χρηματοδότηση ΕΕ|Συνεισφορά της Ένωσης|ΕΚΤ+|Ποσό ΕΕ',
    eu_rate:
      'Ποσοστό συγχρηματοδότησης|Ποσοστό ενίσχυσης|Ένταση ενίσχυσης|% συγχρηματοδότησης|Ποσοστό|Ποσοστό ΕΕ|Ποσοστό συμμετοχής ΕΕ|Ποσοστό κοινοτικής συμμετοχής',
    paid: 'Πληρωμές|Καταβληθέν ποσό|Πληρωθέντα|Πληρωμή|Δαπάνες|Ποσό πληρωμής|Καταβολές|Πληρωμές μέχρι σήμερα|Πιστοποιημένες δαπάνες|Δηλωθείσες δαπάνες|Εκταμιεύσεις|Καταβληθείσα ενίσχυση',
    place:
      'Περιφέρεια|Δήμος|Νομός|Περιοχή|Τόπος|Τοποθεσία|Περιφερειακή ενότητα|Πόλη|Τόπος υλοποίησης|Χωροθέτηση|Επαρχία|Περιοχή υλοποίησης|Έδρα|Νησί',
    postcode: 'Τ.Κ.|Ταχυδρομικός κώδικας|ΤΚ|Ταχ. κώδικας',
    tax_id: 'ΑΦΜ|ΑΦΜ δικαιούχου|Α.Φ.Μ.|Αριθμός μητρώου|ΑΦΜ επιχείρησης',
    status: 'Κατάσταση|Στάδιο|Κατάσταση έργου|Κατάσταση πράξης|Στάδιο υλοποίησης',
    category:
      'Πεδίο παρέμβασης|Κατηγορία παρέμβασης|Τομέας|Θεματική|Είδος παρέμβασης|Θεματικός τομέας|Κλάδος|Τύπος παρέμβασης|Θεματικό πεδίο',
    fund: 'Ταμείο|Σχετικό ταμείο',
    nothing:
      'Ιδιωτική συμμετοχή|Εθνική συμμετοχή|Ίδια συμμετοχή|Αιτούμενο ποσό|Διεύθυνση|Τηλέφωνο|Email|Α/Α|Παρατηρήσεις|Βαθμολογία|Νομική μορφή|Μέγεθος επιχείρησης|Ημερομηνία ενημέρωσης|Υπεύθυνος επικοινωνίας|Εταίροι|Ημερομηνία υποβολής|Μη επιλέξιμες δαπάνες|Θέσεις εργασίας|Διάρκεια (μήνες)|Ιδιωτική δαπάνη|Αιτούμενη χρηματοδότηση|Φορέας διαχείρισης|Νόμιμος εκπρόσωπος|Αιτούμενος προϋπολογισμός',
  },
  hr: {
    operation_code:
      'Kod projekta|Broj ugovora|Šifra projekta|Referentni broj|Broj projekta|KK kod|Kodni broj projekta|Evidencijski broj|Klasa|Broj prijave|Oznaka projekta',
    beneficiary:
      'Korisnik|Prijavitelj|Naziv korisnika|Poduzeće|Primatelj|Naziv poduzeća|Nositelj projekta|Tvrtka|Primatelj potpore|Korisnik potpore|Krajnji primatelj|Naziv prijavitelja|Krajnji korisnik|Organizacija|Poduzetnik|Naziv tvrtke|Poslovni subjekt|Vodeći partner|Ustanova|Korisnik bespovratnih sredstava',
    operation: 'Projekt|Naziv projekta|Naziv operacije|Naslov projekta|Operacija|Naziv ulaganja|Projektni prijedlog',
    summary:
      'Opis|Sažetak|Opis projekta|Kratki opis|Svrha projekta|Cilj projekta|Sažetak projekta|Opis operacije|Svrha i rezultati|Ciljevi',
    instrument:
      'Mjera|Poziv|Program|Prioritetna os|Specifični cilj|Natječaj|Naziv poziva|Instrument|Prioritet|Podmjera|Investicijski prioritet|Tip operacije|Program potpore|Referentni broj poziva|Operativni program|Komponenta|Javni poziv',
    start: 'Početak|Datum početka|Početak provedbe|Početak projekta|Datum početka projekta|Početak razdoblja provedbe',
    end: 'Završetak|Datum završetka|Kraj provedbe|Završetak projekta|Datum završetka projekta|Očekivani završetak|Predviđeni završetak|Rok završetka',
    decision_date:
      'Datum ugovora|Datum odluke|Datum potpisivanja|Godina dodjele|Datum sklapanja ugovora|Datum dodjele|Datum potpisa ugovora|Datum odobrenja|Datum donošenja odluke|Datum ugovaranja|Godina ugovora',
    total_cost:
      'Ukupna vrijednost|Prihvatljivi troškovi|Ukupni troškovi|Vrijednost projekta|Ukupno prihvatljivo|Ukupni prihvatljivi troškovi|Ukupni proračun|Proračun|Proračun projekta|Ukupan iznos|Vrijednost ulaganja|Ukupna vrijednost projekta|Ukupni trošak|Vrijednost investicije|Iznos ulaganja',
    grant:
      'Bespovratna sredstva|Potpora|Iznos potpore|Dodijeljena sredstva|Odobreni iznos|Subvencija|Ugovorena bespovratna sredstva|Javna potpora|Dodijeljeni iznos|Odobrena sredstva|Iznos dodjele|Iznos bespovratnih sredstava|Ugovoreni iznos|Državna potpora|Bruto novčana protuvrijednost potpore|Sufinanciranje|Ukupna bespovratna sredstva|Iznos sufinanciranja',
    eu_amount:
      'EU sredstva|EU doprinos|Iznos EU|EFRR|EU dio|EU udio|Sredstva EU|EU sufinanciranje|Doprinos Unije|ESF|Iznos EU potpore|Potpora Unije|Bespovratna sredstva EU|EU financiranje|Iznos sufinanciranja EU',
    eu_rate:
      'Stopa sufinanciranja|Intenzitet potpore|Postotak sufinanciranja|% EU|EU stopa|Udio EU (%)|Stopa EU|Intenzitet|Postotak EU|Stopa potpore',
    paid: 'Isplaćeno|Isplaćeni iznos|Plaćanja|Isplaćena sredstva|Isplate|Ovjereni izdaci|Ukupno isplaćeno|Plaćeno|Isplaćena potpora|Isplaćeno do danas|Ovjereno',
    place:
      'Županija|Grad|Općina|Mjesto|Lokacija|Mjesto provedbe|Grad/općina|Regija|Lokacija projekta|Sjedište|Mjesto provedbe projekta|Naselje|Lokacija provedbe',
    postcode: 'Poštanski broj|Poštanski br.|Poštanski broj provedbe',
    tax_id: 'OIB|MB|MBS|OIB prijavitelja|OIB poduzeća',
    status: 'Status|Stanje|Status projekta|Faza|Status ugovora|Status provedbe',
    category:
      'Područje intervencije|Kategorija intervencije|Sektor|Tema|Tematsko područje|Vrsta intervencije|Djelatnost|S3 područje|Područje',
    fund: 'Fond|Predmetni fond|EU fond',
    nothing:
      'Vlastita sredstva|Nacionalno sufinanciranje|Privatna sredstva|Zatraženi iznos|Državni proračun|Adresa|Kontakt osoba|Telefon|R.br.|Napomena|Bodovi|Pravni oblik|Veličina poduzeća|Datum ažuriranja|Datum podnošenja|Neprihvatljivi troškovi|Radna mjesta|Trajanje (mjeseci)|Web stranica|Posredničko tijelo|Traženi iznos|Davatelj potpore|Nacionalni doprinos|Broj zaposlenih|Vlastiti doprinos',
  },
  hu: {
    operation_code:
      'Pályázat azonosító|Projektazonosító|Azonosító|Támogatási szerződés száma|Pályázati azonosító|Projekt kódja|Azonosítószám|Iktatószám|Szerződésszám|Pályázat száma|Projekt azonosító száma',
    beneficiary:
      'Kedvezményezett|Pályázó|Pályázó neve|Kedvezményezett neve|Támogatást igénylő|Cégnév|Szervezet neve|Vállalkozás neve|Végső kedvezményezett|Konzorciumvezető|Nyertes pályázó|Támogatott neve|Intézmény|Főpályázó|Cég|Konzorciumvezető neve|Szervezet',
    operation:
      'Projekt|Projekt címe|Pályázat címe|Projekt megnevezése|Projektcím|Projekt neve|Pályázat megnevezése|A projekt címe|Fejlesztés megnevezése|A támogatás tárgya',
    summary:
      'Leírás|Projekt leírása|Összefoglaló|Projekt összefoglalása|A projekt célja|Rövid leírás|Projekt tartalma|Tartalmi összefoglaló|Projektleírás|Cél és eredmények|Támogatás célja',
    instrument:
      'Konstrukció|Felhívás|Program|Prioritás|Pályázati felhívás|Intézkedés|Operatív program|Felhívás kódszáma|Egyedi célkitűzés|Prioritási tengely|Pályázati konstrukció|Felhívás száma|Komponens|Pályázati program|Jogcím|Konstrukció kódja|Támogatási program',
    start:
      'Kezdés|Kezdés dátuma|Projekt kezdete|Megvalósítás kezdete|Kezdő dátum|Projektkezdés|Kezdet|Projekt kezdő dátuma|Fizikai kezdés|Megvalósítás kezdő időpontja',
    end: 'Befejezés|Befejezés dátuma|Projekt vége|Megvalósítás vége|Záró dátum|Zárás|Fizikai befejezés|Projekt befejezése|Projekt záró dátuma|Tervezett befejezés|Megvalósítás záró időpontja',
    decision_date:
      'Támogatói döntés dátuma|Döntés dátuma|Szerződéskötés dátuma|Szerződés hatályba lépése|Megítélés dátuma|Döntés éve|Odaítélés dátuma|Támogatás odaítélésének dátuma|Szerződés dátuma|Támogatói okirat dátuma|Támogatási döntés időpontja|Döntés időpontja|Támogatás éve',
    total_cost:
      'Összköltség|Projekt összköltsége|Elszámolható költség|Teljes költség|Összes elszámolható költség|Projekt költségvetése|Beruházás összege|Teljes projektköltség|Elszámolható összköltség|Költségvetés|Beruházás értéke|Összes költség|Összes elszámolható kiadás',
    grant:
      'Támogatás|Megítélt támogatás|Támogatás összege|Elnyert támogatás|Támogatási összeg|Odaítélt támogatás|Jóváhagyott támogatás|Szerződött összeg|Támogatástartalom|Bruttó támogatástartalom|Megítélt összeg|Leszerződött támogatás|Vissza nem térítendő támogatás összege|Támogatás mértéke (Ft)|Hatályos támogatás|Költségvetési támogatás',
    eu_amount:
      'EU támogatás|Uniós támogatás|ERFA|EU forrás|Uniós forrás|Ebből EU támogatás|EU hozzájárulás|Uniós hozzájárulás|EU-s támogatás|ESZA|EU rész|Uniós támogatás összege|ERFA támogatás|Az Unió támogatása|Közösségi támogatás',
    eu_rate:
      'Támogatási intenzitás|Társfinanszírozási arány|Támogatás intenzitása|EU társfinanszírozás aránya|Támogatási arány|Intenzitás|Uniós társfinanszírozás mértéke',
    paid: 'Kifizetett összeg|Kifizetés|Kifizetett támogatás|Folyósított támogatás|Kifizetések|Elszámolt összeg|Átutalt összeg|Felhasznált támogatás|Kifizetett|Folyósított összeg',
    place:
      'Megye|Település|Helyszín|Megvalósítás helye|Régió|Megvalósítási helyszín|Vármegye|Város|Járás|Székhely település|Megvalósítás települése|Helység',
    postcode: 'Irányítószám|Irsz.|Megvalósítás irányítószáma',
    tax_id: 'Adószám|Cégjegyzékszám|Kedvezményezett adószáma|Adóazonosító|Statisztikai számjel',
    status: 'Státusz|Állapot|Projekt állapota|Projekt státusza|Fázis|Szerződés állapota|Státusza',
    category:
      'Beavatkozási terület|Beavatkozási kategória|Téma|Szakterület|Ágazat|Beavatkozás típusa|Tudományterület|Tématerület|Beavatkozási kód',
    fund: 'Alap|Pénzügyi alap|Uniós alap',
    role: 'Szerep|Szerepkör|Konzorciumi szerep|Partner szerepe',
    nothing:
      'Önerő|Saját forrás|Hazai forrás|Igényelt összeg|Igényelt támogatás|Cím|Kapcsolattartó|Telefonszám|Sorszám|Megjegyzés|Pontszám|Gazdálkodási forma|Vállalkozás mérete|Frissítés dátuma|Konzorciumi tagok|Benyújtás dátuma|Nem elszámolható költség|Létrehozott munkahelyek|Futamidő (hónap)|Közreműködő szervezet|Hazai társfinanszírozás|Székhely címe',
  },
  pl: {
    operation_code:
      'Numer umowy|Nr projektu|Numer projektu|Nr umowy o dofinansowanie|Numer wniosku|Sygnatura|Kod projektu|Nr wniosku|ID projektu|Identyfikator',
    beneficiary:
      'Beneficjent|Nazwa firmy|Wnioskodawca|Nazwa wnioskodawcy|Podmiot|Przedsiębiorca|Lider|Nazwa podmiotu|Firma|Lider konsorcjum|Realizator|Projektodawca|Odbiorca wsparcia|Nazwa przedsiębiorstwa|Odbiorca ostateczny|Grantobiorca|Nazwa instytucji|Partner wiodący',
    operation:
      'Tytuł projektu|Projekt|Nazwa projektu|Przedsięwzięcie|Tytuł|Nazwa zadania|Nazwa przedsięwzięcia|Tytuł zadania|Nazwa operacji|Nazwa inwestycji',
    summary:
      'Opis|Opis projektu|Streszczenie|Krótki opis projektu|Cel projektu|Skrócony opis|Zakres projektu|Cel i efekty|Cele projektu|Zakres rzeczowy|Opis przedsięwzięcia',
    instrument:
      'Działanie|Poddziałanie|Priorytet|Program|Nabór|Konkurs|Oś priorytetowa|Cel szczegółowy|Instrument|Numer naboru|Nazwa konkursu|Schemat|Program pomocowy|Komponent|Środek pomocowy|Nazwa programu',
    start:
      'Początek realizacji|Data rozpoczęcia|Rozpoczęcie|Okres realizacji od|Data startu|Start projektu|Planowany początek|Rozpoczęcie realizacji',
    end: 'Koniec realizacji|Data zakończenia|Zakończenie|Okres realizacji do|Planowane zakończenie|Termin zakończenia|Koniec projektu|Zakończenie realizacji',
    decision_date:
      'Data podpisania umowy|Data umowy|Data zawarcia umowy|Data przyznania|Data decyzji|Rok przyznania|Data wyboru|Data zatwierdzenia|Data udzielenia pomocy|Data podjęcia decyzji|Dzień udzielenia pomocy',
    total_cost:
      'Koszt całkowity|Wartość projektu|Wydatki kwalifikowalne|Wartość ogółem|Całkowita wartość projektu|Koszty kwalifikowane|Budżet|Wydatki kwalifikowane ogółem|Całkowity koszt|Budżet projektu|Wartość całkowita|Wartość inwestycji|Koszt projektu|Wydatki ogółem',
    grant:
      'Dofinansowanie|Kwota dofinansowania|Dotacja|Przyznana kwota|Wartość dofinansowania|Kwota wsparcia|Wsparcie|Pomoc publiczna|Kwota grantu|Przyznane wsparcie|Wysokość dofinansowania|Wartość pomocy|Kwota pomocy|Finansowanie publiczne|Ekwiwalent dotacji brutto|Kwota przyznanego dofinansowania',
    eu_amount:
      'Dofinansowanie UE|Wkład UE|EFRR|Środki UE|Kwota UE|Wkład Unii|Finansowanie UE|Współfinansowanie UE|Wkład EFRR|Dofinansowanie z UE|Środki europejskie|EFS+|Dofinansowanie EFRR|Kwota dofinansowania UE|Wkład wspólnotowy|Wsparcie Unii',
    eu_rate:
      'Poziom dofinansowania|Stopa dofinansowania|% dofinansowania|Procent dofinansowania|Intensywność pomocy|Stopa współfinansowania|Poziom współfinansowania UE|Udział UE %',
    paid: 'Wypłacono|Kwota wypłacona|Płatności|Wydatki poniesione|Wypłacone środki|Rozliczono|Wydatki rozliczone|Kwota rozliczona|Wydatki certyfikowane|Zatwierdzone wnioski o płatność|Wypłacona dotacja',
    place:
      'Województwo|Powiat|Gmina|Miejscowość|Lokalizacja|Miejsce realizacji|Siedziba|Miasto|Region|Obszar realizacji|Miejsce realizacji projektu|Lokalizacja projektu|Podregion',
    postcode: 'Kod pocztowy|Kod pocztowy siedziby',
    tax_id: 'NIP|REGON|KRS|NIP beneficjenta|Numer NIP',
    status: 'Status|Stan realizacji|Status umowy|Etap|Status projektu|Status wniosku|Faza',
    category:
      'Dziedzina|Obszar wsparcia|Branża|Zakres interwencji|Kategoria interwencji|Dziedzina interwencji|Obszar tematyczny|Rodzaj interwencji|Sektor|Temat uzupełniający|KIS',
    nothing:
      'Wkład własny|Budżet państwa|Wkład krajowy|Wnioskowana kwota|Wkład prywatny|Adres|Telefon|E-mail|Lp.|Uwagi|Liczba punktów|Forma prawna|Wielkość przedsiębiorstwa|Data aktualizacji|Opiekun projektu|Data złożenia wniosku|Koszty niekwalifikowalne|Miejsca pracy|Okres realizacji (miesiące)|Instytucja|Liczba uczestników|Kwota wnioskowana|Udzielający pomocy',
  },
  ro: {
    operation_code:
      'Cod SMIS|Cod proiect|Nr. contract|Cod MySMIS|Numărul contractului|Nr. contract finanțare|Cod unic|Cod SMIS 2014+|ID proiect|Cod depunere|Nr. de înregistrare',
    beneficiary:
      'Beneficiar|Denumire beneficiar|Nume beneficiar|Solicitant|Denumire solicitant|Lider|Nume firmă|Lider de parteneriat|Organizație|Operator economic|Denumire societate|Întreprindere|Promotor|Contractor|Instituția gazdă|Coordonator|Autoritate contractantă|Beneficiar final|Destinatar final|Solicitant/Lider|Denumirea întreprinderii',
    operation:
      'Titlu proiect|Proiect|Titlul proiectului|Denumire proiect|Titlu|Denumirea proiectului|Nume proiect|Obiectiv de investiții|Denumirea obiectivului de investiții|Titlul operațiunii',
    summary:
      'Rezumat|Descriere|Descriere proiect|Scurtă descriere|Obiectivul general|Scopul proiectului|Sinteză|Obiectivele proiectului|Rezumatul proiectului|Scop și realizări|Obiectiv general al proiectului',
    instrument:
      'Apel|Măsură|Axa prioritară|Program|Obiectiv specific|Prioritate|Schemă|Cod apel|Submăsură|Acțiune|Program operațional|Componentă|Prioritate de investiții|Schema de ajutor|Apel de proiecte|Domeniu major de intervenție|Linie de finanțare|Masura',
    start:
      'Data începerii|Început|Data de început|Data început|Data start|Data demarării|Data începerii implementării|Începerea proiectului|Dată început implementare',
    end: 'Data finalizării|Sfârșit|Data de sfârșit|Finalizare|Data încheierii|Data finalizare|Data finalizării implementării|Finalizarea proiectului|Dată sfârșit|Data de finalizare estimată',
    decision_date:
      'Data semnării contractului|Data contractării|Data aprobării|Data contract|Data semnării|Data acordării|Data deciziei|Data contractului de finanțare|Anul acordării|Data acordării ajutorului|Data selecției',
    total_cost:
      'Valoare totală|Buget total|Valoarea totală a proiectului|Valoare eligibilă|Total eligibil|Cost total|Valoare proiect|Total cheltuieli eligibile|Total valoare|Buget|Valoarea proiectului|Valoare totala eligibila|Costuri eligibile|Buget eligibil|Total cheltuieli|Valoare investiție',
    grant:
      'Valoare nerambursabilă|Finanțare nerambursabilă|Grant|Ajutor de stat|Valoarea ajutorului|Finanțare publică|Sumă aprobată|Grant aprobat|Valoare finanțare|Ajutor acordat|Suma acordată|Finanțare acordată|Contribuție publică|Subvenție|Sprijin|Sprijin nerambursabil|Valoare grant|Ajutor financiar|Valoarea sprijinului|Valoare ajutor de minimis|Buget aprobat|Sprijin acordat',
    eu_amount:
      'Contribuție UE|Fonduri UE|Valoare FEDR|FEDR|Contribuția UE|Finanțare UE|Valoare UE|Fonduri europene|Sprijin UE|Contribuția Uniunii|FSE+|Contribuția Uniunii Europene|Alocare UE|Grant UE|Fonduri nerambursabile UE|Finanțare FEDR|Suma UE',
    eu_rate:
      'Rata de cofinanțare|Procent UE|% cofinanțare UE|Intensitatea ajutorului|Rata cofinanțare|Procent de finanțare|Rata UE|Intensitate',
    paid: 'Plăți efectuate|Sume plătite|Plăți|Plătit|Sume rambursate|Plăți către beneficiari|Plăți UE|Cheltuieli rambursate|Rambursat|Total plăți|Valoare plăți|Cheltuieli certificate|Sume decontate',
    place:
      'Județ|Localitate|Regiune|Oraș|Locul implementării|Municipiu|Comună|Regiunea de dezvoltare|Localizare|Județul|Loc de implementare|Locație proiect|Sediu|Amplasament|Zona|Locația',
    postcode: 'Cod poștal|Codul poștal|Cod postal',
    tax_id: 'CUI|CIF|Cod fiscal|Cod unic de înregistrare|CUI beneficiar|CIF beneficiar|Cod de identificare fiscală',
    status: 'Stadiu|Stare proiect|Status|Stadiul proiectului|Stare contract|Stadiu implementare|Stadiul implementării|Situație|Stare',
    category: 'Domeniu de intervenție|Categorie de intervenție|Domeniu|Sector|Tip intervenție|Temă|Domeniul de intervenție|Domeniu tematic',
    nothing:
      'Contribuție proprie|Buget de stat|Cofinanțare proprie|Suma solicitată|Cheltuieli neeligibile|Adresă|Telefon|Email|Nr. crt.|Observații|Punctaj|Formă juridică|Mărime întreprindere|Data actualizării|Persoană de contact|Data depunerii|Valoare neeligibilă|Locuri de muncă|Durată (luni)|Contribuția privată|Buget național|Reprezentant legal|Cofinanțare națională|Valoare solicitată|Furnizor ajutor|Autoritate de management',
  },
  sk: {
    operation_code:
      'Kód projektu|Číslo zmluvy|Kód ITMS|ITMS kód|Číslo projektu|Kód žiadosti|Registračné číslo|Číslo rozhodnutia|Identifikátor|Evidenčné číslo|Kód ITMS2014+',
    beneficiary:
      'Prijímateľ|Žiadateľ|Názov prijímateľa|Obchodné meno|Príjemca|Subjekt|Názov žiadateľa|Názov organizácie|Konečný prijímateľ|Prijímateľ pomoci|Organizácia|Firma|Názov subjektu|Názov firmy|Riešiteľská organizácia|Hlavný partner',
    operation: 'Projekt|Názov projektu|Názov|Názov operácie|Účel|Názov akcie|Predmet podpory|Názov žiadosti',
    summary: 'Popis|Popis projektu|Cieľ projektu|Opis|Anotácia|Stručný popis|Ciele projektu|Zhrnutie|Účel projektu|Stručný opis projektu',
    instrument:
      'Opatrenie|Výzva|Prioritná os|Program|Špecifický cieľ|Schéma|Kód výzvy|Priorita|Investičná priorita|Dotačná schéma|Komponent|Názov výzvy|Schéma pomoci|Operačný program|Aktivita',
    start: 'Začiatok|Začiatok realizácie|Dátum začatia|Začatie|Začiatok projektu|Dátum začatia realizácie|Začiatok riešenia',
    end: 'Koniec|Ukončenie|Koniec realizácie|Dátum ukončenia|Ukončenie projektu|Plánované ukončenie|Dátum ukončenia realizácie|Koniec riešenia',
    decision_date:
      'Dátum schválenia|Dátum podpisu zmluvy|Dátum účinnosti zmluvy|Rok schválenia|Dátum rozhodnutia|Dátum poskytnutia|Dátum poskytnutia pomoci|Dátum uzavretia zmluvy|Deň poskytnutia pomoci|Rok poskytnutia',
    total_cost:
      'Celkové oprávnené výdavky|Celkové náklady|Rozpočet|COV|Oprávnené výdavky|Celkové výdavky|Celkový rozpočet|Celková hodnota projektu|Celkové oprávnené náklady|Oprávnené náklady|Suma projektu|Rozpočet projektu',
    grant:
      'NFP|Výška NFP|Dotácia|Nenávratný finančný príspevok|Schválená suma|Výška dotácie|Výška pomoci|Poskytnutá dotácia|Podpora|Suma NFP|Výška podpory|Schválený NFP|Poskytnutá suma|Suma dotácie|Príspevok|Ekvivalent hrubého grantu|Výška štátnej pomoci|Zazmluvnený NFP',
    eu_amount:
      'Zdroj EÚ|Príspevok EÚ|Podiel EÚ|Zdroje EÚ|EFRR|Prostriedky EÚ|NFP (EÚ)|Suma EÚ|Príspevok Únie|Podpora z EÚ|Spolufinancovanie EÚ|ESF|Finančné prostriedky EÚ',
    eu_rate:
      'Miera spolufinancovania|Intenzita pomoci|Miera podpory|% EÚ|Percento spolufinancovania|Miera financovania EÚ|Intenzita podpory',
    paid: 'Vyplatené|Čerpanie|Uhradené|Vyčerpané|Čerpané|Vyplatená suma|Uhradené výdavky|Deklarované výdavky|Platby|Schválené čerpanie|Suma vyplatených prostriedkov',
    place: 'Okres|Obec|Miesto realizácie|Mesto|Región|Lokalita|Miesto|Miesto realizácie projektu|Územie|Sídlo prijímateľa (obec)',
    postcode: 'PSČ|Poštové smerovacie číslo|PSČ prijímateľa',
    tax_id: 'IČO|DIČ|IČO prijímateľa|IČO žiadateľa',
    status: 'Stav|Stav projektu|Stav realizácie|Fáza|Stav žiadosti|Stav zmluvy',
    category: 'Oblasť intervencie|Kategória intervencie|Odvetvie|Téma|Oblasť|Typ intervencie|Doména|Doména RIS3',
    nothing:
      'Vlastné zdroje|Štátny rozpočet|Požadovaná suma|Adresa|Telefón|E-mail|Por. č.|Poznámka|Počet bodov|Právna forma|Veľkosť podniku|Dátum aktualizácie|Kontaktná osoba|Dátum predloženia|Neoprávnené výdavky|Počet pracovných miest|Dĺžka realizácie|Poskytovateľ|Žiadaná suma|Súkromné zdroje|ŠR',
  },
  sl: {
    operation_code:
      'Šifra projekta|Številka pogodbe|Oznaka operacije|Šifra operacije|Koda projekta|Št. pogodbe|ID projekta|Številka zadeve|Številka vloge|Številka projekta|Evidenčna številka',
    beneficiary:
      'Upravičenec|Prijavitelj|Naziv upravičenca|Podjetje|Prejemnik|Nosilec|Prejemnik sredstev|Naziv podjetja|Končni prejemnik|Vodilni partner|Prejemnik pomoči|Naziv prejemnika|Nosilec projekta|Izvajalec|Naziv prijavitelja|Organizacija|Koordinator|Končni upravičenec|Raziskovalna organizacija|Vlagatelj',
    operation:
      'Projekt|Naziv projekta|Operacija|Naziv operacije|Ime projekta|Naslov projekta|Naziv investicije|Ime operacije|Predmet pogodbe',
    summary:
      'Opis|Povzetek|Opis projekta|Kratek opis|Cilj projekta|Opis operacije|Vsebina|Namen in cilji|Povzetek projekta|Vsebina projekta|Cilji operacije',
    instrument:
      'Ukrep|Razpis|Program|Prednostna os|Specifični cilj|Javni razpis|Prednostna naložba|Instrument|Shema|Podukrep|Naziv razpisa|Razvojna prioriteta|Prednostna naloga|Operativni program|Shema pomoči|Komponenta|Javni poziv|Ukrep NOO',
    start: 'Začetek|Datum začetka|Začetek izvajanja|Začetek projekta|Datum začetka izvajanja|Datum pričetka|Pričetek|Začetek operacije',
    end: 'Konec|Datum zaključka|Zaključek|Konec izvajanja|Konec projekta|Zaključek projekta|Predviden zaključek|Datum konca|Zaključek operacije|Datum zaključka operacije',
    decision_date:
      'Datum pogodbe|Datum sklepa|Datum odobritve|Leto dodelitve|Datum podpisa|Datum podpisa pogodbe|Datum dodelitve|Datum odločbe|Leto odobritve|Datum sklenitve pogodbe|Datum dodelitve pomoči|Datum potrditve|Datum odločitve o podpori',
    total_cost:
      'Vrednost projekta|Skupna vrednost|Upravičeni stroški|Celotna vrednost|Skupni stroški|Vrednost operacije|Proračun|Skupna vrednost projekta|Skupni upravičeni stroški|Celotni stroški|Vrednost naložbe|Celotna vrednost operacije|Vrednost investicije|Upravičeni izdatki|Investicijska vrednost|Skupni izdatki',
    grant:
      'Sofinanciranje|Dodeljena sredstva|Subvencija|Odobrena sredstva|Višina sofinanciranja|Pomoč|Znesek pomoči|Podpora|Nepovratna sredstva|Znesek sofinanciranja|Javna sredstva|Višina subvencije|Dodeljena pomoč|Znesek dodeljene pomoči|Višina podpore|Odobreni znesek|Državna pomoč|Bruto ekvivalent nepovratnih sredstev|Pogodbena vrednost sofinanciranja|Višina pomoči|Dodeljeni znesek',
    eu_amount:
      'EU sredstva|EU del|Delež EU|ESRR|Prispevek EU|EU prispevek|Sredstva EU|ESS|Podpora EU|Prispevek Unije|EU sofinanciranje|Znesek EU|Znesek podpore EU|EU podpora|Sredstva ESRR|Prispevek ESRR',
    eu_rate: 'Stopnja sofinanciranja|Odstotek sofinanciranja|Intenzivnost pomoči|Stopnja EU|% sofinanciranja|Stopnja podpore|Odstotek EU',
    paid: 'Izplačano|Izplačila|Izplačani znesek|Izplačana sredstva|Plačila|Izplačan znesek|Realizacija|Izplačano upravičencu|Skupaj izplačano|Certificirani izdatki|Izplačana pomoč',
    place:
      'Občina|Regija|Lokacija|Statistična regija|Mesto|Kraj izvajanja|Sedež|Lokacija izvajanja|Naselje|Območje|Kohezijska regija|Lokacija operacije|Kraj izvedbe|Upravna enota',
    postcode: 'Poštna številka|Pošta|Poštna št.',
    tax_id: 'Davčna številka|Matična številka|ID za DDV|Matična št.|Davčna št.|Davčna številka upravičenca',
    status: 'Status|Stanje|Status operacije|Faza|Stanje projekta|Status projekta|Faza izvajanja',
    category:
      'Področje|Področje ukrepanja|Kategorija|Tema|Dejavnost|Področje intervencije|Vrsta ukrepa|Raziskovalno področje|Področje uporabe|Vrsta intervencije|Koda področja',
    fund: 'Sklad|Zadevni sklad',
    nothing:
      'Lastna sredstva|Nacionalno sofinanciranje|Zasebna sredstva|Zaprošena sredstva|Državni proračun|Naslov podjetja|Kontaktna oseba|Telefon|Zap. št.|Opombe|Točke|Pravna oblika|Velikost podjetja|Datum posodobitve|Datum oddaje vloge|Neupravičeni stroški|Delovna mesta|Trajanje (meseci)|Spletna stran|Posredniško telo|Število točk|Konzorcijski partnerji|Nacionalni delež|Proračun RS|Dajalec pomoči|Občinska sredstva|Vodja projekta',
  },
}
