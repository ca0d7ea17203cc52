/** Headings as offices word them, in the languages of central and south-eastern Europe: what they mean, then the headings, parted by "|". */
export const easternHeadings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bg: {
    operation_code:
      'Номер на договор|Договор №|Номер на проекта|Регистрационен номер|№ на договор|Код на проекта|ИСУН номер|Номер на проектно предложение|Идентификатор|Номер на АДБФП|Номер на договора за БФП|ИСУН номер на проекта|Код на операцията|Идентификационен № на проекта',
    beneficiary:
      'Бенефициент|Кандидат|Получател|Наименование на бенефициента|Организация|Фирма|Предприятие|Наименование на кандидата|Краен получател|Име на бенефициента|Водеща организация|Получател на помощта|Дружество|Институция|Изпълнител|Получател на безвъзмездна помощ|Име на фирмата|Базова организация|Наименование на получателя|Бенефициент (водещ)|Предприятие бенефициент|Име/наименование на бенефициента|Кандидат/бенефициент|Получател на финансиране|Наименование на фирмата',
    operation:
      'Проект|Наименование на проекта|Заглавие|Име на проекта|Заглавие на проекта|Наименование на проектното предложение|Операция|Наименование на инвестицията|Проектно предложение|Наименование на одобрения проект|Име на финансирания проект|Финансиран проект|Заглавие на проектното предложение',
    summary:
      'Описание|Резюме|Кратко описание|Цел на проекта|Описание на проекта|Резюме на проекта|Основна цел|Цели|Цел и резултати|Обобщение|Кратко описание на операцията|Описание на дейностите',
    instrument:
      'Процедура|Мярка|Приоритет|Програма|Приоритетна ос|Специфична цел|Схема|Код на процедурата|Наименование на процедурата|Оперативна програма|Ос|Компонент|Подмярка|Конкурс|Схема за помощ|Конкурсна сесия|Наименование на мярката|Процедура за подбор|Код на процедура|Оперативна програма/ос|Схема за минимална помощ|Инвестиционен приоритет|Наименование на програмата',
    start:
      'Начало|Начална дата|Дата на започване|Дата на стартиране|Начало на проекта|Начало на изпълнение|Старт|Дата на начало|Дата на започване на проекта|Начало на проекта (дата)|Стартова дата на изпълнение|Период на изпълнение от|Начало на операцията',
    end: 'Край|Крайна дата|Дата на приключване|Дата на завършване|Край на проекта|Край на изпълнение|Приключване|Дата на край|Срок за изпълнение до|Дата на приключване на проекта|Край на проекта (дата)|Крайна дата на изпълнение|Период на изпълнение до|Край на операцията',
    decision_date:
      'Дата на договора|Дата на сключване|Дата на подписване|Дата на одобрение|Дата на предоставяне|Година на отпускане|Дата на решение|Дата на сключване на договора|Дата на договор|Дата на отпускане на помощта|Година на договора|Дата на сключване на договора за БФП|Дата на подписване на договора|Дата на одобрение на проекта|Година на сключване на договора|Дата на предоставяне на помощта|Дата на заповедта',
    total_cost:
      'Обща стойност|Общ бюджет|Допустими разходи|Стойност на проекта|Обща сума|Бюджет|Общо допустими разходи|Общ размер на допустимите разходи|Стойност|Обща стойност на проекта|Стойност на инвестицията|Бюджет на проекта|Общо|Общи разходи|Общи допустими разходи|Обща стойност на договора|Общ бюджет на проекта|Общо допустими разходи по проекта|Обща стойност на инвестицията|Обща стойност на допустимите разходи|Общо разходи',
    grant:
      'БФП|Безвъзмездна помощ|Размер на БФП|Помощ|Одобрена БФП|Договорена БФП|Субсидия|Грант|Размер на помощта|Публично финансиране|Предоставена помощ|Одобрена сума|Безвъзмездни средства|Отпусната сума|Финансиране|Сума на помощта|Брутен еквивалент на безвъзмездна помощ|Държавна помощ (лв.)|Размер на безвъзмездната финансова помощ|Одобрена безвъзмездна помощ|Договорено БФП|Размер на предоставената помощ|Стойност на помощта|Общо БФП|Отпусната безвъзмездна помощ',
    eu_amount:
      'ЕС|Финансиране от ЕС|Средства от ЕС|ЕФРР|Принос на ЕС|Съфинансиране от ЕС|Европейско финансиране|Подкрепа от ЕС|Дял на ЕС|ЕСФ|Принос на Съюза|БФП от ЕС|Европейски средства|Част от ЕС|ЕСФ+|от които ЕС|Средства от ЕФРР|Финансиране от ЕФРР|БФП – ЕС|Размер на финансирането от ЕС|Финансова подкрепа от ЕС|в т.ч. ЕС',
    eu_rate:
      'Процент на съфинансиране|Интензитет|Съфинансиране %|Интензитет на помощта|Ставка на съфинансиране|Процент БФП|Процент на съфинансиране от ЕС|Процент на съфинансиране от Съюза|Интензитет на помощта (%)|Ставка на съфинансиране на ЕС|% на съфинансиране',
    paid: 'Изплатени суми|Платено|Изплатено|Плащания|Изплатена помощ|Извършени плащания|Изплатени средства|Реално изплатени|Верифицирани разходи|Сертифицирани разходи|Разплатени средства|Изплатени до момента|Реално изплатена помощ|Изплатени средства до момента|Общо изплатени суми|Изплатена субсидия',
    place:
      'Област|Община|Населено място|Място на изпълнение|Район|Град|Местонахождение|Регион|Местоположение|Местоизпълнение|Район за планиране|Местоизпълнение на проекта|Населено място на изпълнение|Община на изпълнение|Район на планиране',
    postcode: 'Пощенски код|ПК|Пощенски код на операцията',
    tax_id: 'ЕИК|Булстат|ЕИК на бенефициента|ЕИК/Булстат|ДДС номер|БУЛСТАТ на кандидата',
    status:
      'Статус|Състояние|Статус на проекта|Етап|Статус на договора|Фаза|Статус на изпълнение|Състояние на договора|Етап на проекта|Статус на изпълнение на договора|Текущ статус',
    category:
      'Област на интервенция|Категория|Сектор|Тематична област|Вид интервенция|Категория интервенция|Тема|Направление|Код на област на интервенция|Тематично направление|Икономически сектор|Приоритетно направление',
    fund: 'Фонд|Съответен фонд',
    nothing:
      'Собствен принос|Национално съфинансиране|Собствени средства|Поискана сума|Адрес|Телефон|Имейл|№ по ред|Забележка|Точки|Правна форма|Категория предприятие|Дата на актуализация|Партньори|Дата на подаване|Недопустими разходи|Работни места|Продължителност (месеци)|Администратор на помощта|Национален принос|Исканa БФП|Лице за контакт|Брой точки|Размер на предприятието|Собствено съфинансиране|Поискана БФП|Национално публично финансиране|Брой създадени работни места|Дата на подаване на проекта|Данни за контакт|Категория на предприятието|Получени точки|Дата на последна промяна|Тип на бенефициента|Брой партньори|Недопустими разходи общо',
  },
  cs: {
    operation_code:
      'Registrační číslo|Číslo projektu|Číslo smlouvy|Číslo žádosti|Kód projektu|Ev. číslo|Číslo jednací|Identifikátor|Reg. č.|Evidenční číslo|IDED|Registrační číslo žádosti|Evidenční číslo projektu|Číslo rozhodnutí o poskytnutí dotace|Kód akce|Identifikace projektu|Č. smlouvy',
    beneficiary:
      'Příjemce|Žadatel|Název příjemce|Příjemce podpory|Obchodní jméno|Název žadatele|Subjekt|Firma|Jméno příjemce|Konečný příjemce|Příjemce dotace|Název subjektu|Realizátor|Nositel projektu|Hlavní uchazeč|Uchazeč|Název organizace|Název firmy|Vedoucí partner|Název (jméno) příjemce|Příjemce/žadatel|Název příjemce podpory|Žadatel/příjemce|Název právnické osoby|Nositel|Subjekt příjemce',
    operation:
      'Projekt|Název projektu|Název akce|Název|Název operace|Název žádosti|Název opatření projektu|Předmět dotace|Účel (název projektu)|Název podpořeného projektu|Název projektu CZ|Název projektu/akce|Akce (název)|Podpořený projekt|Název dotované akce',
    summary:
      'Popis|Anotace|Popis projektu|Stručný obsah projektu|Cíl projektu|Obsah|Cíle projektu|Účel a výsledky|Shrnutí|Stručný popis|Anotace projektu|Stručný popis projektu|Cíl a obsah projektu|Popis operace|Stručná anotace|Účel projektu',
    instrument:
      'Opatření|Program|Výzva|Prioritní osa|Specifický cíl|Dotační titul|Název výzvy|Dotační program|Číslo výzvy|Podprogram|Oblast podpory|Investiční priorita|Komponenta|Priorita|Aktivita|Soutěž|Veřejná soutěž|Operační program|Název dotačního programu|Program/výzva|Číslo a název opatření|Dotační titul/oblast|Kód výzvy|Název specifického cíle|Prioritní osa/opatření|Cíl politiky|Název programu podpory',
    start:
      'Začátek|Zahájení|Datum zahájení|Začátek realizace|Zahájení projektu|Datum zahájení realizace|Zahájení fyzické realizace|Začátek řešení|Datum zahájení projektu|Skutečné zahájení|Počátek realizace projektu|Zahájení realizace|Realizace od|Začátek projektu',
    end: 'Konec|Ukončení|Datum ukončení|Konec realizace|Ukončení projektu|Datum ukončení realizace|Ukončení fyzické realizace|Konec řešení|Předpokládané ukončení|Datum ukončení projektu|Skutečné ukončení|Konec realizace projektu|Ukončení realizace|Realizace do|Předpokládané datum ukončení',
    decision_date:
      'Datum schválení|Datum rozhodnutí|Datum podpisu smlouvy|Rok přidělení|Datum uzavření smlouvy|Datum přidělení|Datum vydání právního aktu|Rok poskytnutí|Datum poskytnutí|Datum podpisu|Datum přiznání podpory|Datum schválení projektu|Datum rozhodnutí o přidělení|Rok schválení|Datum schválení dotace|Datum podpisu právního aktu',
    total_cost:
      'Celkové náklady|Způsobilé výdaje|Celkové výdaje|Celkové způsobilé výdaje|Rozpočet|Uznatelné náklady|Náklady projektu|Celkový rozpočet|Rozpočet projektu|Investice celkem|Celková cena|Výše způsobilých výdajů|Uznané náklady|Celkové náklady projektu|Celkové uznatelné náklady|Předpokládané celkové náklady|Celkové způsobilé výdaje projektu|Rozpočet akce|Celkový rozpočet projektu|Způsobilé výdaje celkem (Kč)',
    grant:
      'Dotace|Podpora|Výše dotace|Výše podpory|Schválená dotace|Poskytnutá dotace|Přidělená dotace|Veřejná podpora|Částka dotace|Celková podpora|Částka podpory|Schválená částka|Příspěvek|Přiznaná dotace|Hrubý ekvivalent podpory|Schválená výše dotace|Výše příspěvku|Výše přidělené dotace|Schválená výše podpory|Poskytnutá podpora (Kč)|Přidělená podpora|Výše schválené dotace|Dotace (Kč)|Celková výše dotace|Výše poskytnuté dotace|Přiznaná podpora',
    eu_amount:
      'Podíl EU|Příspěvek EU|EFRR|Zdroje EU|Prostředky EU|Dotace EU|Příspěvek Unie|Podpora EU|Finanční prostředky EU|ESF|Částka EU|Evropský podíl|Spolufinancování EU|Podpora z EFRR|z toho EU|Podíl EU v Kč|Příspěvek fondu EU|Prostředky z EU|Výše příspěvku EU|EU část|Podpora EFRR|z toho EFRR|Finanční prostředky z EU',
    eu_rate:
      'Míra podpory|Míra spolufinancování|% podpory|Míra dotace|Intenzita podpory|Procento EU|Míra spolufinancování EU|Míra spolufinancování z EU|Procento podpory EU|Procentní podíl EU|Míra podpory v %',
    paid: 'Proplaceno|Vyplaceno|Vyčerpáno|Čerpání|Vyplacená částka|Proplacené výdaje|Vyúčtované výdaje|Uhrazeno|Platby|Skutečné čerpání|Vyplacená dotace|Certifikované výdaje|Dosud proplaceno|Proplaceno celkem|Vyplaceno příjemci|Proplacené finanční prostředky|Skutečně proplaceno|Vyplacená podpora|Profinancováno',
    place:
      'Okres|Obec|Místo realizace|Město|Region|ORP|Sídlo obec|Území|NUTS 3|Místo|Lokalita|Kraj realizace|Obec realizace|Místo realizace (obec)|Obec sídla|Kraj sídla příjemce|Místo realizace projektu|Region realizace|Dotčené území',
    postcode: 'PSČ|PSČ příjemce|Poštovní směrovací číslo',
    tax_id: 'IČ|IČO|DIČ|IČO příjemce|IČ žadatele',
    status:
      'Stav|Stav projektu|Stav žádosti|Fáze|Stav realizace|Aktuální stav|Stav realizace projektu|Stav administrace|Stav projektu (kód)|Fáze projektu',
    category:
      'Oblast intervence|Kategorie intervence|Obor|Téma|Tematická oblast|Typ intervence|Oblast|Vědní obor|Oborové zaměření|Kód intervence (oblast)|Oblast zásahu|Hlavní obor|Tematický okruh|Oblast výzkumu',
    nothing:
      'Vlastní zdroje|Státní rozpočet|Národní zdroje|Požadovaná dotace|Soukromé zdroje|Adresa|Telefon|Email|Poř. č.|Poznámka|Počet bodů|Právní forma|Velikost podniku|Datum aktualizace|Kontaktní osoba|Datum podání žádosti|Nezpůsobilé výdaje|Počet pracovních míst|Délka realizace|Poskytovatel|Zprostředkující subjekt|Rozpočet kraje|Požadovaná výše|Vlastní podíl příjemce|Požadovaná podpora|Národní veřejné zdroje|Počet vytvořených pracovních míst|Datum podání projektu|Kontaktní údaje|Velikost podniku (MSP)|Počet bodů celkem|Datum poslední změny|Typ příjemce|Rozpočet obce|Číslo účtu|Nezpůsobilé výdaje celkem',
  },
  el: {
    operation_code:
      'Κωδικός|Κωδικός έργου|MIS|Κωδικός MIS|Κωδικός πράξης|Αριθμός σύμβασης|Κωδικός ΟΠΣ|Κωδ. έργου|Κωδικός πρότασης|Αρ. Πρωτοκόλλου|Αριθμός αίτησης|Κωδικός ΟΠΣ (MIS)|Κωδικός ενταγμένης πράξης|Αρ. σύμβασης επιχορήγησης',
    beneficiary:
      'Δικαιούχος|Επωνυμία|Φορέας|Φορέας υλοποίησης|Επωνυμία επιχείρησης|Ανάδοχος|Ονομασία δικαιούχου|Επιχείρηση|Τελικός αποδέκτης|Συντονιστής|Επωνυμία δικαιούχου|Όνομα δικαιούχου|Ενδιάμεσος αποδέκτης|Αιτών|Φορέας υποδοχής|Αποδέκτης|Κύριος δικαιούχος|Συντονιστής φορέας|Εταιρεία|Επωνυμία επιχείρησης/φορέα|Δικαιούχος πράξης|Φορέας (δικαιούχος)|Επωνυμία τελικού αποδέκτη|Επιχείρηση δικαιούχος|Όνομα επιχείρησης|Φορέας υλοποίησης έργου|Ονοματεπώνυμο/Επωνυμία',
    operation:
      'Έργο|Τίτλος έργου|Τίτλος πράξης|Πράξη|Τίτλος|Ονομασία έργου|Ονομασία πράξης|Τίτλος επενδυτικού σχεδίου|Τίτλος πρότασης|Επενδυτικό σχέδιο|Τίτλος υποέργου|Τίτλος ενταγμένης πράξης|Ονομασία της πράξης|Τίτλος έργου (ελληνικά)|Έργο/πράξη',
    summary:
      'Περιγραφή|Περίληψη|Σύντομη περιγραφή|Σκοπός|Περιγραφή έργου|Φυσικό αντικείμενο|Στόχος έργου|Σύνοψη|Περιγραφή πράξης|Αντικείμενο|Στόχοι και αποτελέσματα|Σκοπός έργου|Σύντομη περιγραφή έργου|Περίληψη πράξης|Σκοπός της πράξης|Περιγραφή φυσικού αντικειμένου|Αντικείμενο της πράξης',
    instrument:
      'Πρόσκληση|Δράση|Άξονας προτεραιότητας|Πρόγραμμα|Μέτρο|Ειδικός στόχος|Άξονας|Επιχειρησιακό πρόγραμμα|Τίτλος πρόσκλησης|Κωδικός πρόσκλησης|Προτεραιότητα|Καθεστώς ενίσχυσης|Επενδυτική προτεραιότητα|Τομεακό πρόγραμμα|Θεματικός στόχος|Σχέδιο χορηγιών|Κωδικός δράσης|Σχέδιο|Τίτλος δράσης|Πρόσκληση/δράση|Επιχειρησιακό πρόγραμμα/άξονας|Ονομασία σχεδίου|Πρόγραμμα/Προτεραιότητα|Στόχος πολιτικής|Ονομασία μέτρου|Σχέδιο/Πρόγραμμα',
    start:
      'Έναρξη|Ημερομηνία έναρξης|Έναρξη έργου|Ημ. έναρξης|Έναρξη υλοποίησης|Ημ/νία έναρξης|Ημερομηνία έναρξης έργου|Ημερομηνία έναρξης υλοποίησης|Έναρξη πράξης|Πραγματική ημερομηνία έναρξης|Περίοδος υλοποίησης από',
    end: 'Λήξη|Ημερομηνία λήξης|Ολοκλήρωση|Λήξη έργου|Ημ. λήξης|Ημερομηνία ολοκλήρωσης|Πέρας|Ημερομηνία περαίωσης|Λήξη υλοποίησης|Ημερομηνία λήξης έργου|Ημερομηνία ολοκλήρωσης έργου|Λήξη πράξης|Προβλεπόμενη ημερομηνία λήξης|Περίοδος υλοποίησης έως',
    decision_date:
      'Ημερομηνία ένταξης|Ημερομηνία έγκρισης|Ημ. ένταξης|Ημερομηνία υπογραφής|Έτος ένταξης|Ημερομηνία απόφασης|Ημερομηνία χορήγησης|Ημερομηνία σύμβασης|Ημ/νία απόφασης|Ημ. υπογραφής σύμβασης|Ημερομηνία απόφασης ένταξης|Ημερομηνία υπαγωγής|Ημερομηνία απόφασης χρηματοδότησης|Ημερομηνία έκδοσης απόφασης ένταξης|Ημερομηνία υπογραφής συμφωνίας|Έτος έγκρισης|Ημερομηνία χορήγησης της ενίσχυσης|Ημερομηνία έγκρισης έργου',
    total_cost:
      'Προϋπολογισμός|Συνολικός προϋπολογισμός|Επιλέξιμη δαπάνη|Συνολικό κόστος|Προϋπολογισμός έργου|Επιλέξιμος προϋπολογισμός|Εγκεκριμένος προϋπολογισμός|Π/Υ|Συνολική δαπάνη|Συνολική επιλέξιμη δαπάνη|Κόστος έργου|Επιχορηγούμενος προϋπολογισμός|Ύψος επένδυσης|Κόστος επένδυσης|Συνολικός π/υ|Συνολικός προϋπολογισμός έργου|Συνολικό επιλέξιμο κόστος|Εγκεκριμένος συνολικός προϋπολογισμός|Επιλέξιμη δαπάνη έργου|Επιχορηγούμενος π/υ|Συνολικό ύψος επένδυσης',
    grant:
      'Δημόσια δαπάνη|Επιχορήγηση|Ενίσχυση|Ποσό ενίσχυσης|Ποσό επιχορήγησης|Εγκεκριμένο ποσό|Δ.Δ.|Δημόσια χρηματοδότηση|Ποσό χορήγησης|Χορηγία|Ποσό χορηγίας|Εγκεκριμένη χορηγία|Συνολική δημόσια δαπάνη|Ύψος ενίσχυσης|Ακαθάριστο ισοδύναμο επιχορήγησης|Ενίσχυση (€)|Δημόσια ενίσχυση|Εγκεκριμένη δημόσια επιχορήγηση|Ποσό δημόσιας χρηματοδότησης|Ποσό εγκεκριμένης χορηγίας|Ποσό ενίσχυσης (ευρώ)|Συνολική ενίσχυση|Δημόσια δαπάνη (ένταξης)|Επιχορήγηση έργου',
    eu_amount:
      'Κοινοτική συνδρομή|ΕΤΠΑ|Ενωσιακή συνδρομή|Συμμετοχή ΕΕ|Στήριξη της Ένωσης|Ενωσιακή στήριξη|Συνεισφορά ΕΕ|Κοινοτική συμμετοχή|ΕΚΤ|Χρηματοδότηση ΕΕ|Συνεισφορά της Ένωσης|ΕΚΤ+|Ποσό ΕΕ|Συνεισφορά ΕΤΠΑ|Κοινοτική συνδρομή (€)|Συμμετοχή της ΕΕ|Ποσό ενωσιακής συνεισφοράς|Στήριξη ΕΕ|Ενωσιακή χρηματοδότηση|εκ των οποίων ΕΕ',
    eu_rate:
      'Ποσοστό συγχρηματοδότησης|Ποσοστό ενίσχυσης|Ένταση ενίσχυσης|% συγχρηματοδότησης|Ποσοστό|Ποσοστό ΕΕ|Ποσοστό συμμετοχής ΕΕ|Ποσοστό κοινοτικής συμμετοχής|Ποσοστό ενωσιακής συγχρηματοδότησης|Ποσοστό συγχρηματοδότησης της Ένωσης|% ενίσχυσης|Ποσοστό επιχορήγησης',
    paid: 'Πληρωμές|Καταβληθέν ποσό|Πληρωθέντα|Πληρωμή|Δαπάνες|Ποσό πληρωμής|Καταβολές|Πληρωμές μέχρι σήμερα|Πιστοποιημένες δαπάνες|Δηλωθείσες δαπάνες|Εκταμιεύσεις|Καταβληθείσα ενίσχυση|Ποσό που καταβλήθηκε|Συνολικές πληρωμές|Πληρωμές έργου|Πληρωμές πράξης (€)|Καταβληθείσα χορηγία',
    place:
      'Περιφέρεια|Δήμος|Νομός|Περιοχή|Τόπος|Τοποθεσία|Περιφερειακή ενότητα|Πόλη|Τόπος υλοποίησης|Χωροθέτηση|Επαρχία|Περιοχή υλοποίησης|Έδρα|Νησί|Περιφέρεια υλοποίησης|Τόπος υλοποίησης έργου|Δήμος υλοποίησης|Περιφέρεια/Νομός|Τοποθεσία έργου|Επαρχία δικαιούχου|Έδρα δικαιούχου',
    postcode: 'Τ.Κ.|Ταχυδρομικός κώδικας|ΤΚ|Ταχ. κώδικας',
    tax_id: 'ΑΦΜ|ΑΦΜ δικαιούχου|Α.Φ.Μ.|Αριθμός μητρώου|ΑΦΜ επιχείρησης',
    status:
      'Κατάσταση|Στάδιο|Κατάσταση έργου|Κατάσταση πράξης|Στάδιο υλοποίησης|Κατάσταση υλοποίησης έργου|Στάδιο πράξης|Τρέχουσα κατάσταση',
    category:
      'Πεδίο παρέμβασης|Κατηγορία παρέμβασης|Τομέας|Θεματική|Είδος παρέμβασης|Θεματικός τομέας|Κλάδος|Τύπος παρέμβασης|Θεματικό πεδίο|Κωδικός πεδίου παρέμβασης|Θεματική ενότητα|Κύριος τομέας|Τομέας RIS3|Επιστημονικό πεδίο',
    fund: 'Ταμείο|Σχετικό ταμείο',
    nothing:
      'Ιδιωτική συμμετοχή|Εθνική συμμετοχή|Ίδια συμμετοχή|Αιτούμενο ποσό|Διεύθυνση|Τηλέφωνο|Email|Α/Α|Παρατηρήσεις|Βαθμολογία|Νομική μορφή|Μέγεθος επιχείρησης|Ημερομηνία ενημέρωσης|Υπεύθυνος επικοινωνίας|Εταίροι|Ημερομηνία υποβολής|Μη επιλέξιμες δαπάνες|Θέσεις εργασίας|Διάρκεια (μήνες)|Ιδιωτική δαπάνη|Αιτούμενη χρηματοδότηση|Φορέας διαχείρισης|Νόμιμος εκπρόσωπος|Αιτούμενος προϋπολογισμός|Ιδιωτική συμμετοχή (€)|Αιτούμενη επιχορήγηση|Εθνική δημόσια συμμετοχή|Αριθμός νέων θέσεων εργασίας|Ημερομηνία υποβολής πρότασης|Στοιχεία επικοινωνίας|Μέγεθος επιχείρησης (ΜΜΕ)|Συνολική βαθμολογία|Ημερομηνία τελευταίας τροποποίησης|Είδος δικαιούχου|Αριθμός εταίρων|Μη επιλέξιμο κόστος',
  },
  hr: {
    operation_code:
      'Kod projekta|Broj ugovora|Šifra projekta|Referentni broj|Broj projekta|KK kod|Kodni broj projekta|Evidencijski broj|Klasa|Broj prijave|Oznaka projekta|Referentni broj projekta|Kod operacije|Broj ugovora o dodjeli|Broj ugovora o dodjeli bespovratnih sredstava|MIS broj|Šifra operacije',
    beneficiary:
      'Korisnik|Prijavitelj|Naziv korisnika|Poduzeće|Primatelj|Naziv poduzeća|Nositelj projekta|Tvrtka|Primatelj potpore|Korisnik potpore|Krajnji primatelj|Naziv prijavitelja|Krajnji korisnik|Organizacija|Poduzetnik|Naziv tvrtke|Poslovni subjekt|Vodeći partner|Ustanova|Korisnik bespovratnih sredstava|Naziv korisnika potpore|Korisnik projekta|Korisnik/prijavitelj|Naziv primatelja potpore|Ime/naziv korisnika|Naziv pravne osobe|Naziv korisnika projekta|Korisnik (poduzeće)',
    operation:
      'Projekt|Naziv projekta|Naziv operacije|Naslov projekta|Operacija|Naziv ulaganja|Projektni prijedlog|Naziv financiranog projekta|Naziv projektnog prijedloga|Naziv odobrenog projekta|Projekt (naziv)|Financirani projekt',
    summary:
      'Opis|Sažetak|Opis projekta|Kratki opis|Svrha projekta|Cilj projekta|Sažetak projekta|Opis operacije|Svrha i rezultati|Ciljevi|Kratki opis projekta|Sažeti opis|Cilj i svrha projekta|Opis aktivnosti|Sažetak operacije',
    instrument:
      'Mjera|Poziv|Program|Prioritetna os|Specifični cilj|Natječaj|Naziv poziva|Instrument|Prioritet|Podmjera|Investicijski prioritet|Tip operacije|Program potpore|Referentni broj poziva|Operativni program|Komponenta|Javni poziv|Naziv natječaja|Naziv mjere|Program/mjera|Kod i naziv poziva|Prioritetna os/specifični cilj|Naziv programa potpore|Natječaj/poziv|Cilj politike|Naziv javnog poziva',
    start:
      'Početak|Datum početka|Početak provedbe|Početak projekta|Datum početka projekta|Početak razdoblja provedbe|Datum početka operacije|Početak provedbe projekta|Razdoblje provedbe od|Datum početka provedbe projekta|Provedba od',
    end: 'Završetak|Datum završetka|Kraj provedbe|Završetak projekta|Datum završetka projekta|Očekivani završetak|Predviđeni završetak|Rok završetka|Datum završetka operacije|Završetak provedbe projekta|Razdoblje provedbe do|Datum kraja provedbe|Provedba do',
    decision_date:
      'Datum ugovora|Datum odluke|Datum potpisivanja|Godina dodjele|Datum sklapanja ugovora|Datum dodjele|Datum potpisa ugovora|Datum odobrenja|Datum donošenja odluke|Datum ugovaranja|Godina ugovora|Datum sklapanja ugovora o dodjeli|Datum odluke o financiranju|Datum potpisivanja ugovora|Datum odobrenja projekta|Godina ugovaranja|Datum dodjele bespovratnih sredstava',
    total_cost:
      'Ukupna vrijednost|Prihvatljivi troškovi|Ukupni troškovi|Vrijednost projekta|Ukupno prihvatljivo|Ukupni prihvatljivi troškovi|Ukupni proračun|Proračun|Proračun projekta|Ukupan iznos|Vrijednost ulaganja|Ukupna vrijednost projekta|Ukupni trošak|Vrijednost investicije|Iznos ulaganja|Ukupna vrijednost operacije|Ukupni prihvatljivi troškovi projekta|Ukupna vrijednost investicije|Ukupni izdaci|Iznos ukupnih prihvatljivih troškova|Ukupan proračun projekta',
    grant:
      'Bespovratna sredstva|Potpora|Iznos potpore|Dodijeljena sredstva|Odobreni iznos|Subvencija|Ugovorena bespovratna sredstva|Javna potpora|Dodijeljeni iznos|Odobrena sredstva|Iznos dodjele|Iznos bespovratnih sredstava|Ugovoreni iznos|Državna potpora|Bruto novčana protuvrijednost potpore|Sufinanciranje|Ukupna bespovratna sredstva|Iznos sufinanciranja|Iznos dodijeljenih bespovratnih sredstava|Ugovoreni iznos bespovratnih sredstava|Iznos dodijeljene potpore|Odobreni iznos potpore|Ukupan iznos bespovratnih sredstava|Iznos odobrenih sredstava|Visina potpore',
    eu_amount:
      'EU sredstva|EU doprinos|Iznos EU|EFRR|EU dio|EU udio|Sredstva EU|EU sufinanciranje|Doprinos Unije|ESF|Iznos EU potpore|Potpora Unije|Bespovratna sredstva EU|EU financiranje|Iznos sufinanciranja EU|od čega EU|Iznos EU sredstava|Sufinanciranje EU|Doprinos EU (EUR)|Iznos sufinanciranja iz EU|EFRR iznos|Sredstva EFRR|Doprinos iz EFRR-a',
    eu_rate:
      'Stopa sufinanciranja|Intenzitet potpore|Postotak sufinanciranja|% EU|EU stopa|Udio EU (%)|Stopa EU|Intenzitet|Postotak EU|Stopa potpore|Stopa sufinanciranja EU|Postotak sufinanciranja EU|Udio EU sufinanciranja (%)|Intenzitet potpore u %',
    paid: 'Isplaćeno|Isplaćeni iznos|Plaćanja|Isplaćena sredstva|Isplate|Ovjereni izdaci|Ukupno isplaćeno|Plaćeno|Isplaćena potpora|Isplaćeno do danas|Ovjereno|Iznos isplaćenih sredstava|Ukupno isplaćena sredstva|Isplaćeno korisniku|Do sada isplaćeno|Iznos ovjerenih izdataka',
    place:
      'Županija|Grad|Općina|Mjesto|Lokacija|Mjesto provedbe|Grad/općina|Regija|Lokacija projekta|Sjedište|Mjesto provedbe projekta|Naselje|Lokacija provedbe|Mjesto provedbe operacije|Županija provedbe|Grad/općina provedbe|Lokacija provedbe projekta|Sjedište korisnika (grad)|Područje provedbe',
    postcode: 'Poštanski broj|Poštanski br.|Poštanski broj provedbe',
    tax_id: 'OIB|MB|MBS|OIB prijavitelja|OIB poduzeća',
    status:
      'Status|Stanje|Status projekta|Faza|Status ugovora|Status provedbe|Stanje provedbe|Status operacije|Faza projekta|Trenutni status',
    category:
      'Područje intervencije|Kategorija intervencije|Sektor|Tema|Tematsko područje|Vrsta intervencije|Djelatnost|S3 područje|Područje|Kod područja intervencije|Tematsko prioritetno područje|Glavno područje|Sektor djelatnosti',
    fund: 'Fond|Predmetni fond|EU fond',
    nothing:
      'Vlastita sredstva|Nacionalno sufinanciranje|Privatna sredstva|Zatraženi iznos|Državni proračun|Adresa|Kontakt osoba|Telefon|R.br.|Napomena|Bodovi|Pravni oblik|Veličina poduzeća|Datum ažuriranja|Datum podnošenja|Neprihvatljivi troškovi|Radna mjesta|Trajanje (mjeseci)|Web stranica|Posredničko tijelo|Traženi iznos|Davatelj potpore|Nacionalni doprinos|Broj zaposlenih|Vlastiti doprinos|Vlastito sufinanciranje|Zatražena bespovratna sredstva|Nacionalna javna sredstva|Broj novih radnih mjesta|Datum podnošenja projektnog prijedloga|Podaci za kontakt|Veličina poduzeća (MSP)|Ukupan broj bodova|Datum zadnje izmjene|Vrsta prijavitelja|Broj partnera|Neprihvatljivi troškovi ukupno',
  },
  hu: {
    operation_code:
      'Pályázat azonosító|Projektazonosító|Azonosító|Támogatási szerződés száma|Pályázati azonosító|Projekt kódja|Azonosítószám|Iktatószám|Szerződésszám|Pályázat száma|Projekt azonosító száma|Támogatási szerződés azonosítója|Projekt regisztrációs száma|Pályázati azonosítószám|Azonosító kód|Szerződés azonosító',
    beneficiary:
      'Kedvezményezett|Pályázó|Pályázó neve|Kedvezményezett neve|Támogatást igénylő|Cégnév|Szervezet neve|Vállalkozás neve|Végső kedvezményezett|Konzorciumvezető|Nyertes pályázó|Támogatott neve|Intézmény|Főpályázó|Cég|Konzorciumvezető neve|Szervezet|Kedvezményezett szervezet|A támogatott szervezet neve|Nyertes szervezet|Pályázó szervezet neve|Kedvezményezett megnevezése|A kedvezményezett cégneve',
    operation:
      'Projekt|Projekt címe|Pályázat címe|Projekt megnevezése|Projektcím|Projekt neve|Pályázat megnevezése|A projekt címe|Fejlesztés megnevezése|A támogatás tárgya|Támogatott projekt|Támogatott projekt címe|A fejlesztés címe|Projekt címe (magyar)',
    summary:
      'Leírás|Projekt leírása|Összefoglaló|Projekt összefoglalása|A projekt célja|Rövid leírás|Projekt tartalma|Tartalmi összefoglaló|Projektleírás|Cél és eredmények|Támogatás célja|A projekt rövid leírása|Projekt rövid összefoglalója|A művelet célja|Tervezett tevékenységek leírása',
    instrument:
      'Konstrukció|Felhívás|Program|Prioritás|Pályázati felhívás|Intézkedés|Operatív program|Felhívás kódszáma|Egyedi célkitűzés|Prioritási tengely|Pályázati konstrukció|Felhívás száma|Komponens|Pályázati program|Jogcím|Konstrukció kódja|Támogatási program|Pályázati konstrukció neve|Felhívás címe|Operatív program/prioritás|Program neve|A konstrukció megnevezése|Intézkedés neve|Pályázati kiírás|Támogatási konstrukció|Szakpolitikai célkitűzés|Felhívás azonosítója',
    start:
      'Kezdés|Kezdés dátuma|Projekt kezdete|Megvalósítás kezdete|Kezdő dátum|Projektkezdés|Kezdet|Projekt kezdő dátuma|Fizikai kezdés|Megvalósítás kezdő időpontja|Projekt kezdési időpontja|Projekt megkezdése|Megvalósítás kezdési dátuma|Kezdés időpontja|Megvalósítás -tól|A projekt kezdete',
    end: 'Befejezés|Befejezés dátuma|Projekt vége|Megvalósítás vége|Záró dátum|Zárás|Fizikai befejezés|Projekt befejezése|Projekt záró dátuma|Tervezett befejezés|Megvalósítás záró időpontja|Projekt befejezési időpontja|Megvalósítás befejezése|Befejezés időpontja|Megvalósítás -ig|A projekt vége',
    decision_date:
      'Támogatói döntés dátuma|Döntés dátuma|Szerződéskötés dátuma|Szerződés hatályba lépése|Megítélés dátuma|Döntés éve|Odaítélés dátuma|Támogatás odaítélésének dátuma|Szerződés dátuma|Támogatói okirat dátuma|Támogatási döntés időpontja|Döntés időpontja|Támogatás éve|Támogatói döntés éve|Szerződéskötés időpontja|Hatálybalépés dátuma|Támogatási szerződés dátuma|Támogatás megítélésének dátuma|Támogatói okirat kelte',
    total_cost:
      'Összköltség|Projekt összköltsége|Elszámolható költség|Teljes költség|Összes elszámolható költség|Projekt költségvetése|Beruházás összege|Teljes projektköltség|Elszámolható összköltség|Költségvetés|Beruházás értéke|Összes költség|Összes elszámolható kiadás|A projekt teljes költsége|Projekt összes elszámolható költsége|Elszámolható költség összesen|Teljes projekt költségvetés|Összes projektköltség|Beruházás teljes költsége',
    grant:
      'Támogatás|Megítélt támogatás|Támogatás összege|Elnyert támogatás|Támogatási összeg|Odaítélt támogatás|Jóváhagyott támogatás|Szerződött összeg|Támogatástartalom|Bruttó támogatástartalom|Megítélt összeg|Leszerződött támogatás|Vissza nem térítendő támogatás összege|Támogatás mértéke (Ft)|Hatályos támogatás|Költségvetési támogatás|A megítélt támogatás összege|Elnyert támogatás összege|Jóváhagyott támogatási összeg|Odaítélt támogatás (Ft)|Szerződéssel lekötött támogatás|Támogatási összeg (Ft)|A támogatás összege (HUF)|Leszerződött támogatás összege',
    eu_amount:
      'EU támogatás|Uniós támogatás|ERFA|EU forrás|Uniós forrás|Ebből EU támogatás|EU hozzájárulás|Uniós hozzájárulás|EU-s támogatás|ESZA|EU rész|Uniós támogatás összege|ERFA támogatás|Az Unió támogatása|Közösségi támogatás|Ebből uniós támogatás|EU forrás összege|Uniós forrás (Ft)|EU támogatás összege|Az EU hozzájárulása|ERFA hozzájárulás|Európai uniós forrás',
    eu_rate:
      'Támogatási intenzitás|Társfinanszírozási arány|Támogatás intenzitása|EU társfinanszírozás aránya|Támogatási arány|Intenzitás|Uniós társfinanszírozás mértéke|EU társfinanszírozás mértéke|Uniós társfinanszírozási arány (%)|A támogatás intenzitása (%)|Támogatás aránya',
    paid: 'Kifizetett összeg|Kifizetés|Kifizetett támogatás|Folyósított támogatás|Kifizetések|Elszámolt összeg|Átutalt összeg|Felhasznált támogatás|Kifizetett|Folyósított összeg|Eddig kifizetett támogatás|Kifizetett támogatás összege|Összes kifizetés|Kifizetett támogatás (Ft)|Folyósított támogatás összege',
    place:
      'Megye|Település|Helyszín|Megvalósítás helye|Régió|Megvalósítási helyszín|Vármegye|Város|Járás|Székhely település|Megvalósítás települése|Helység|Megvalósítás helyszíne (település)|Projekt megvalósítási helye|Kedvezményezett megyéje|Székhely szerinti település|Megvalósulási helyszín|Megye (megvalósítás)|Érintett település',
    postcode: 'Irányítószám|Irsz.|Megvalósítás irányítószáma',
    tax_id: 'Adószám|Cégjegyzékszám|Kedvezményezett adószáma|Adóazonosító|Statisztikai számjel',
    status:
      'Státusz|Állapot|Projekt állapota|Projekt státusza|Fázis|Szerződés állapota|Státusza|A projekt státusza|Jelenlegi státusz|Projekt jelenlegi állapota|Megvalósítás státusza',
    category:
      'Beavatkozási terület|Beavatkozási kategória|Téma|Szakterület|Ágazat|Beavatkozás típusa|Tudományterület|Tématerület|Beavatkozási kód|Beavatkozási terület kódja|Tudományterületi besorolás|Fő téma|Ágazati besorolás',
    fund: 'Alap|Pénzügyi alap|Uniós alap',
    role: 'Szerep|Szerepkör|Konzorciumi szerep|Partner szerepe',
    nothing:
      'Önerő|Saját forrás|Hazai forrás|Igényelt összeg|Igényelt támogatás|Cím|Kapcsolattartó|Telefonszám|Sorszám|Megjegyzés|Pontszám|Gazdálkodási forma|Vállalkozás mérete|Frissítés dátuma|Konzorciumi tagok|Benyújtás dátuma|Nem elszámolható költség|Létrehozott munkahelyek|Futamidő (hónap)|Közreműködő szervezet|Hazai társfinanszírozás|Székhely címe|Igényelt támogatási összeg|Saját erő összege|Önrész|Hazai költségvetési forrás|Létrehozott új munkahelyek száma|Benyújtás időpontja|Kapcsolattartó e-mail címe|Vállalkozás mérete (KKV)|Értékelés pontszáma|Utolsó módosítás dátuma|Partnerek száma|Nem elszámolható költségek összege|Konzorciumi partnerek neve',
  },
  pl: {
    operation_code:
      'Numer umowy|Nr projektu|Numer projektu|Nr umowy o dofinansowanie|Numer wniosku|Sygnatura|Kod projektu|Nr wniosku|ID projektu|Identyfikator|Numer umowy o dofinansowanie projektu|Nr projektu (SL2014)|Numer identyfikacyjny|Kod operacji|Numer wniosku o dofinansowanie|Nr ref.',
    beneficiary:
      'Beneficjent|Nazwa firmy|Wnioskodawca|Nazwa wnioskodawcy|Podmiot|Przedsiębiorca|Lider|Nazwa podmiotu|Firma|Lider konsorcjum|Realizator|Projektodawca|Odbiorca wsparcia|Nazwa przedsiębiorstwa|Odbiorca ostateczny|Grantobiorca|Nazwa instytucji|Partner wiodący|Nazwa podmiotu realizującego|Nazwa beneficjenta/wnioskodawcy|Beneficjent (lider)|Nazwa odbiorcy|Wnioskodawca/Beneficjent|Nazwa przedsiębiorcy|Pełna nazwa beneficjenta',
    operation:
      'Tytuł projektu|Projekt|Nazwa projektu|Przedsięwzięcie|Tytuł|Nazwa zadania|Nazwa przedsięwzięcia|Tytuł zadania|Nazwa operacji|Nazwa inwestycji|Tytuł realizowanego projektu|Nazwa dofinansowanego projektu|Tytuł operacji|Nazwa projektu/zadania|Projekt (tytuł)',
    summary:
      'Opis|Opis projektu|Streszczenie|Krótki opis projektu|Cel projektu|Skrócony opis|Zakres projektu|Cel i efekty|Cele projektu|Zakres rzeczowy|Opis przedsięwzięcia|Krótki opis|Opis realizowanych działań|Główny cel projektu|Opis operacji|Streszczenie projektu',
    instrument:
      'Działanie|Poddziałanie|Priorytet|Program|Nabór|Konkurs|Oś priorytetowa|Cel szczegółowy|Instrument|Numer naboru|Nazwa konkursu|Schemat|Program pomocowy|Komponent|Środek pomocowy|Nazwa programu|Program/Działanie|Nazwa działania|Numer i nazwa działania|Nr naboru|Działanie/Poddziałanie|Nazwa programu pomocowego|Nazwa naboru|Cel polityki|Oś',
    start:
      'Początek realizacji|Data rozpoczęcia|Rozpoczęcie|Okres realizacji od|Data startu|Start projektu|Planowany początek|Rozpoczęcie realizacji|Data rozpoczęcia operacji|Rozpoczęcie realizacji projektu|Termin rozpoczęcia realizacji|Data rozpoczęcia rzeczowego|Początek okresu realizacji|Realizacja od',
    end: 'Koniec realizacji|Data zakończenia|Zakończenie|Okres realizacji do|Planowane zakończenie|Termin zakończenia|Koniec projektu|Zakończenie realizacji|Data zakończenia operacji|Zakończenie realizacji projektu|Termin zakończenia realizacji|Data zakończenia rzeczowego|Koniec okresu realizacji|Realizacja do',
    decision_date:
      'Data podpisania umowy|Data umowy|Data zawarcia umowy|Data przyznania|Data decyzji|Rok przyznania|Data wyboru|Data zatwierdzenia|Data udzielenia pomocy|Data podjęcia decyzji|Dzień udzielenia pomocy|Data zawarcia umowy o dofinansowanie|Data wyboru projektu|Data wydania decyzji|Data podpisania|Rok zawarcia umowy|Data zatwierdzenia do dofinansowania|Data przyznania wsparcia',
    total_cost:
      'Koszt całkowity|Wartość projektu|Wydatki kwalifikowalne|Wartość ogółem|Całkowita wartość projektu|Koszty kwalifikowane|Budżet|Wydatki kwalifikowane ogółem|Całkowity koszt|Budżet projektu|Wartość całkowita|Wartość inwestycji|Koszt projektu|Wydatki ogółem|Całkowita wartość projektu (zł)|Wartość projektu ogółem|Wydatki kwalifikowalne ogółem|Koszty kwalifikowalne projektu|Całkowity koszt projektu|Kwota wydatków kwalifikowalnych ogółem|Planowane wydatki ogółem|Koszt całkowity przedsięwzięcia',
    grant:
      'Dofinansowanie|Kwota dofinansowania|Dotacja|Przyznana kwota|Wartość dofinansowania|Kwota wsparcia|Wsparcie|Pomoc publiczna|Kwota grantu|Przyznane wsparcie|Wysokość dofinansowania|Wartość pomocy|Kwota pomocy|Finansowanie publiczne|Ekwiwalent dotacji brutto|Kwota przyznanego dofinansowania|Kwota przyznanego wsparcia|Przyznana kwota dofinansowania|Wysokość przyznanego dofinansowania|Dofinansowanie ogółem (PLN)|Kwota dofinansowania projektu|Kwota przyznanej dotacji|Łączna kwota dofinansowania|Wartość przyznanego dofinansowania|Przyznane środki',
    eu_amount:
      'Dofinansowanie UE|Wkład UE|EFRR|Środki UE|Kwota UE|Wkład Unii|Finansowanie UE|Współfinansowanie UE|Wkład EFRR|Dofinansowanie z UE|Środki europejskie|EFS+|Dofinansowanie EFRR|Kwota dofinansowania UE|Wkład wspólnotowy|Wsparcie Unii|w tym dofinansowanie UE|Kwota dofinansowania z UE|Środki UE (EFRR)|Dofinansowanie ze środków UE|Kwota EFRR|Wartość dofinansowania UE|w tym EFS+',
    eu_rate:
      'Poziom dofinansowania|Stopa dofinansowania|% dofinansowania|Procent dofinansowania|Intensywność pomocy|Stopa współfinansowania|Poziom współfinansowania UE|Udział UE %|Poziom dofinansowania UE|% dofinansowania UE|Stopa dofinansowania UE',
    paid: 'Wypłacono|Kwota wypłacona|Płatności|Wydatki poniesione|Wypłacone środki|Rozliczono|Wydatki rozliczone|Kwota rozliczona|Wydatki certyfikowane|Zatwierdzone wnioski o płatność|Wypłacona dotacja|Kwota wypłaconego dofinansowania|Suma płatności|Wypłacone dofinansowanie|Środki wypłacone beneficjentowi|Dotychczas wypłacono|Płatności na rzecz beneficjenta',
    place:
      'Województwo|Powiat|Gmina|Miejscowość|Lokalizacja|Miejsce realizacji|Siedziba|Miasto|Region|Obszar realizacji|Miejsce realizacji projektu|Lokalizacja projektu|Podregion|Miejsce realizacji operacji|Lokalizacja inwestycji|Województwo/powiat|Gmina realizacji|Miejscowość realizacji|Siedziba beneficjenta (miejscowość)|Obszar realizacji projektu|Powiat realizacji',
    postcode: 'Kod pocztowy|Kod pocztowy siedziby',
    tax_id: 'NIP|REGON|KRS|NIP beneficjenta|Numer NIP',
    status:
      'Status|Stan realizacji|Status umowy|Etap|Status projektu|Status wniosku|Faza|Stan umowy|Stan zaawansowania|Status realizacji projektu|Aktualny status|Etap projektu',
    category:
      'Dziedzina|Obszar wsparcia|Branża|Zakres interwencji|Kategoria interwencji|Dziedzina interwencji|Obszar tematyczny|Rodzaj interwencji|Sektor|Temat uzupełniający|KIS|Zakres interwencji (kod)|Dziedzina wsparcia|Główna dziedzina|Obszar tematyczny projektu|Obszar B+R',
    nothing:
      'Wkład własny|Budżet państwa|Wkład krajowy|Wnioskowana kwota|Wkład prywatny|Adres|Telefon|E-mail|Lp.|Uwagi|Liczba punktów|Forma prawna|Wielkość przedsiębiorstwa|Data aktualizacji|Opiekun projektu|Data złożenia wniosku|Koszty niekwalifikowalne|Miejsca pracy|Okres realizacji (miesiące)|Instytucja|Liczba uczestników|Kwota wnioskowana|Udzielający pomocy|Wkład własny beneficjenta|Kwota wnioskowanego dofinansowania|Współfinansowanie krajowe|Liczba utworzonych miejsc pracy|Data wpływu wniosku|Dane kontaktowe|Wielkość przedsiębiorcy|Opiekun|Wynik oceny merytorycznej|Data ostatniej aktualizacji|Typ beneficjenta|Budżet JST|Środki prywatne|Numer konta|Wydatki niekwalifikowalne',
  },
  ro: {
    operation_code:
      'Cod SMIS|Cod proiect|Nr. contract|Cod MySMIS|Numărul contractului|Nr. contract finanțare|Cod unic|Cod SMIS 2014+|ID proiect|Cod depunere|Nr. de înregistrare|Cod unic de identificare a proiectului|Cod SMIS proiect|Nr. contract/decizie de finanțare|Numărul contractului de finanțare|ID aplicație|Codul proiectului',
    beneficiary:
      'Beneficiar|Denumire beneficiar|Nume beneficiar|Solicitant|Denumire solicitant|Lider|Nume firmă|Lider de parteneriat|Organizație|Operator economic|Denumire societate|Întreprindere|Promotor|Contractor|Instituția gazdă|Coordonator|Autoritate contractantă|Beneficiar final|Destinatar final|Solicitant/Lider|Denumirea întreprinderii|Numele beneficiarului de finanțare|Denumirea solicitantului|Beneficiarul finanțării|Denumire entitate|Lider/Beneficiar|Întreprinderea beneficiară|Nume întreprindere|Beneficiar ajutor|Denumire operator economic',
    operation:
      'Titlu proiect|Proiect|Titlul proiectului|Denumire proiect|Titlu|Denumirea proiectului|Nume proiect|Obiectiv de investiții|Denumirea obiectivului de investiții|Titlul operațiunii|Titlul proiectului finanțat|Nume/titlu proiect|Titlul proiectului de investiții',
    summary:
      'Rezumat|Descriere|Descriere proiect|Scurtă descriere|Obiectivul general|Scopul proiectului|Sinteză|Obiectivele proiectului|Rezumatul proiectului|Scop și realizări|Obiectiv general al proiectului|Descrierea proiectului|Obiectivele proiectului (rezumat)|Scurtă descriere a proiectului|Scopul operațiunii|Rezumatul operațiunii|Descriere succintă',
    instrument:
      'Apel|Măsură|Axa prioritară|Program|Obiectiv specific|Prioritate|Schemă|Cod apel|Submăsură|Acțiune|Program operațional|Componentă|Prioritate de investiții|Schema de ajutor|Apel de proiecte|Domeniu major de intervenție|Linie de finanțare|Masura|Axa/Prioritatea|Programul de finanțare|Denumirea apelului|Cod/denumire apel|Schema de finanțare|Măsura/submăsura|Denumirea schemei de ajutor|Obiectiv de politică|Linia de finanțare',
    start:
      'Data începerii|Început|Data de început|Data început|Data start|Data demarării|Data începerii implementării|Începerea proiectului|Dată început implementare|Data de începere a proiectului|Perioada de implementare - început|Începutul implementării|Data demarării proiectului|Perioada de la|Data contractuală de început',
    end: 'Data finalizării|Sfârșit|Data de sfârșit|Finalizare|Data încheierii|Data finalizare|Data finalizării implementării|Finalizarea proiectului|Dată sfârșit|Data de finalizare estimată|Data de finalizare a proiectului|Perioada de implementare - sfârșit|Sfârșitul implementării|Data închiderii proiectului|Perioada până la|Data finalizare estimată',
    decision_date:
      'Data semnării contractului|Data contractării|Data aprobării|Data contract|Data semnării|Data acordării|Data deciziei|Data contractului de finanțare|Anul acordării|Data acordării ajutorului|Data selecției|Data semnării contractului de finanțare|Data aprobării proiectului|Data acordului de finanțare|Anul contractării|Data ordinului de finanțare|Data emiterii deciziei|Data selectării',
    total_cost:
      'Valoare totală|Buget total|Valoarea totală a proiectului|Valoare eligibilă|Total eligibil|Cost total|Valoare proiect|Total cheltuieli eligibile|Total valoare|Buget|Valoarea proiectului|Valoare totala eligibila|Costuri eligibile|Buget eligibil|Total cheltuieli|Valoare investiție|Valoarea totală a contractului|Bugetul total al proiectului|Valoarea eligibilă totală|Valoare totală eligibilă (lei)|Costul total al investiției|Total cheltuieli proiect|Total buget eligibil|Valoarea totală eligibilă a proiectului',
    grant:
      'Valoare nerambursabilă|Finanțare nerambursabilă|Grant|Ajutor de stat|Valoarea ajutorului|Finanțare publică|Sumă aprobată|Grant aprobat|Valoare finanțare|Ajutor acordat|Suma acordată|Finanțare acordată|Contribuție publică|Subvenție|Sprijin|Sprijin nerambursabil|Valoare grant|Ajutor financiar|Valoarea sprijinului|Valoare ajutor de minimis|Buget aprobat|Sprijin acordat|Valoarea finanțării nerambursabile|Finanțare nerambursabilă acordată|Valoarea ajutorului de stat acordat|Suma nerambursabilă aprobată|Valoarea grantului acordat|Total finanțare publică|Ajutor de minimis acordat',
    eu_amount:
      'Contribuție UE|Fonduri UE|Valoare FEDR|FEDR|Contribuția UE|Finanțare UE|Valoare UE|Fonduri europene|Sprijin UE|Contribuția Uniunii|FSE+|Contribuția Uniunii Europene|Alocare UE|Grant UE|Fonduri nerambursabile UE|Finanțare FEDR|Suma UE|din care UE|Contribuția financiară UE|Sprijin financiar UE|Valoarea contribuției UE|Finanțare din FEDR|FEDR (lei)|Contribuție din fonduri UE',
    eu_rate:
      'Rata de cofinanțare|Procent UE|% cofinanțare UE|Intensitatea ajutorului|Rata cofinanțare|Procent de finanțare|Rata UE|Intensitate|Rata de cofinanțare a UE|Procentul de cofinanțare UE|% contribuție UE|Rata de intervenție',
    paid: 'Plăți efectuate|Sume plătite|Plăți|Plătit|Sume rambursate|Plăți către beneficiari|Plăți UE|Cheltuieli rambursate|Rambursat|Total plăți|Valoare plăți|Cheltuieli certificate|Sume decontate|Total plăți către beneficiar|Suma plătită|Sume rambursate beneficiarului|Plăți efectuate către beneficiar|Valoarea plăților efectuate|Total sume rambursate|Cheltuieli autorizate la plată',
    place:
      'Județ|Localitate|Regiune|Oraș|Locul implementării|Municipiu|Comună|Regiunea de dezvoltare|Localizare|Județul|Loc de implementare|Locație proiect|Sediu|Amplasament|Zona|Locația|Locul de implementare a proiectului|Județ implementare|Localitatea de implementare|Regiune/județ|Locația proiectului|Sediul beneficiarului (localitate)|Zona de implementare',
    postcode: 'Cod poștal|Codul poștal|Cod postal',
    tax_id: 'CUI|CIF|Cod fiscal|Cod unic de înregistrare|CUI beneficiar|CIF beneficiar|Cod de identificare fiscală',
    status:
      'Stadiu|Stare proiect|Status|Stadiul proiectului|Stare contract|Stadiu implementare|Stadiul implementării|Situație|Stare|Stadiul contractului|Starea proiectului|Stadiul de implementare|Stadiu actual',
    category:
      'Domeniu de intervenție|Categorie de intervenție|Domeniu|Sector|Tip intervenție|Temă|Domeniul de intervenție|Domeniu tematic|Cod intervenție|Categoria de intervenție (cod)|Domeniu principal|Domeniul de activitate|Arie de specializare inteligentă',
    nothing:
      'Contribuție proprie|Buget de stat|Cofinanțare proprie|Suma solicitată|Cheltuieli neeligibile|Adresă|Telefon|Email|Nr. crt.|Observații|Punctaj|Formă juridică|Mărime întreprindere|Data actualizării|Persoană de contact|Data depunerii|Valoare neeligibilă|Locuri de muncă|Durată (luni)|Contribuția privată|Buget național|Reprezentant legal|Cofinanțare națională|Valoare solicitată|Furnizor ajutor|Autoritate de management|Contribuția beneficiarului|Valoarea cofinanțării proprii|Număr de locuri de muncă create|Data depunerii cererii|Date de contact|Punctaj total|Data ultimei modificări|Tipul beneficiarului|Valoarea solicitată|Număr parteneri|Cheltuieli neeligibile totale',
  },
  sk: {
    operation_code:
      'Kód projektu|Číslo zmluvy|Kód ITMS|ITMS kód|Číslo projektu|Kód žiadosti|Registračné číslo|Číslo rozhodnutia|Identifikátor|Evidenčné číslo|Kód ITMS2014+|Kód projektu v ITMS|Číslo zmluvy o poskytnutí NFP|Evidenčné číslo zmluvy|Identifikátor projektu|Kód operácie',
    beneficiary:
      'Prijímateľ|Žiadateľ|Názov prijímateľa|Obchodné meno|Príjemca|Subjekt|Názov žiadateľa|Názov organizácie|Konečný prijímateľ|Prijímateľ pomoci|Organizácia|Firma|Názov subjektu|Názov firmy|Riešiteľská organizácia|Hlavný partner|Prijímateľ NFP|Prijímateľ (názov)|Obchodné meno prijímateľa|Prijímateľ dotácie|Žiadateľ/prijímateľ|Názov podniku|Subjekt prijímateľa',
    operation:
      'Projekt|Názov projektu|Názov|Názov operácie|Účel|Názov akcie|Predmet podpory|Názov žiadosti|Názov schváleného projektu|Názov podporeného projektu|Projekt (názov)|Názov projektu SK|Podporený projekt',
    summary:
      'Popis|Popis projektu|Cieľ projektu|Opis|Anotácia|Stručný popis|Ciele projektu|Zhrnutie|Účel projektu|Stručný opis projektu|Stručný obsah|Popis operácie|Stručný opis operácie|Účel operácie|Cieľ a obsah projektu|Anotácia projektu',
    instrument:
      'Opatrenie|Výzva|Prioritná os|Program|Špecifický cieľ|Schéma|Kód výzvy|Priorita|Investičná priorita|Dotačná schéma|Komponent|Názov výzvy|Schéma pomoci|Operačný program|Aktivita|Názov opatrenia|Výzva/vyzvanie|Prioritná os/opatrenie|Názov schémy|Dotačný program|Kód a názov výzvy|Cieľ politiky|Program/Priorita|Názov špecifického cieľa',
    start:
      'Začiatok|Začiatok realizácie|Dátum začatia|Začatie|Začiatok projektu|Dátum začatia realizácie|Začiatok riešenia|Začiatok realizácie projektu|Dátum začiatku realizácie|Začatie realizácie aktivít|Realizácia od|Skutočný začiatok',
    end: 'Koniec|Ukončenie|Koniec realizácie|Dátum ukončenia|Ukončenie projektu|Plánované ukončenie|Dátum ukončenia realizácie|Koniec riešenia|Koniec realizácie projektu|Dátum konca realizácie|Ukončenie realizácie aktivít|Realizácia do|Predpokladané ukončenie',
    decision_date:
      'Dátum schválenia|Dátum podpisu zmluvy|Dátum účinnosti zmluvy|Rok schválenia|Dátum rozhodnutia|Dátum poskytnutia|Dátum poskytnutia pomoci|Dátum uzavretia zmluvy|Deň poskytnutia pomoci|Rok poskytnutia|Dátum uzavretia zmluvy o NFP|Dátum schválenia žiadosti|Dátum vydania rozhodnutia|Dátum nadobudnutia účinnosti zmluvy|Rok podpisu zmluvy|Dátum pridelenia',
    total_cost:
      'Celkové oprávnené výdavky|Celkové náklady|Rozpočet|COV|Oprávnené výdavky|Celkové výdavky|Celkový rozpočet|Celková hodnota projektu|Celkové oprávnené náklady|Oprávnené náklady|Suma projektu|Rozpočet projektu|Výška celkových oprávnených výdavkov|Celkové výdavky projektu|Celkové oprávnené výdavky projektu|Rozpočet projektu celkom|Celkové náklady na projekt|Celková výška projektu',
    grant:
      'NFP|Výška NFP|Dotácia|Nenávratný finančný príspevok|Schválená suma|Výška dotácie|Výška pomoci|Poskytnutá dotácia|Podpora|Suma NFP|Výška podpory|Schválený NFP|Poskytnutá suma|Suma dotácie|Príspevok|Ekvivalent hrubého grantu|Výška štátnej pomoci|Zazmluvnený NFP|Schválená výška dotácie|Schválená výška NFP (EUR)|Výška poskytnutej pomoci|Poskytnutý NFP|Výška schváleného príspevku|Poskytnutá pomoc v EUR|Zmluvná výška NFP|Výška poskytnutej dotácie',
    eu_amount:
      'Zdroj EÚ|Príspevok EÚ|Podiel EÚ|Zdroje EÚ|EFRR|Prostriedky EÚ|NFP (EÚ)|Suma EÚ|Príspevok Únie|Podpora z EÚ|Spolufinancovanie EÚ|ESF|Finančné prostriedky EÚ|z toho EÚ|Zdroje EÚ (EFRR)|Výška príspevku EÚ|Príspevok z EFRR|z toho zdroj EÚ|NFP zo zdrojov EÚ',
    eu_rate:
      'Miera spolufinancovania|Intenzita pomoci|Miera podpory|% EÚ|Percento spolufinancovania|Miera financovania EÚ|Intenzita podpory|Miera spolufinancovania z EÚ|Percento EÚ|Miera príspevku EÚ|Percentuálny podiel EÚ',
    paid: 'Vyplatené|Čerpanie|Uhradené|Vyčerpané|Čerpané|Vyplatená suma|Uhradené výdavky|Deklarované výdavky|Platby|Schválené čerpanie|Suma vyplatených prostriedkov|Vyplatený NFP|Vyplatené prostriedky|Doteraz vyplatené|Čerpanie NFP|Skutočne vyplatená suma|Vyplatené prijímateľovi',
    place:
      'Okres|Obec|Miesto realizácie|Mesto|Región|Lokalita|Miesto|Miesto realizácie projektu|Územie|Sídlo prijímateľa (obec)|Miesto realizácie (obec)|Obec realizácie|Kraj realizácie|Miesto realizácie operácie|Sídlo (obec)',
    postcode: 'PSČ|Poštové smerovacie číslo|PSČ prijímateľa',
    tax_id: 'IČO|DIČ|IČO prijímateľa|IČO žiadateľa',
    status:
      'Stav|Stav projektu|Stav realizácie|Fáza|Stav žiadosti|Stav zmluvy|Stav implementácie|Stav operácie|Aktuálny stav projektu|Stav zmluvného vzťahu',
    category:
      'Oblasť intervencie|Kategória intervencie|Odvetvie|Téma|Oblasť|Typ intervencie|Doména|Doména RIS3|Kód oblasti intervencie|Oblasť výskumu|Tematická oblasť|Hlavná doména',
    nothing:
      'Vlastné zdroje|Štátny rozpočet|Požadovaná suma|Adresa|Telefón|E-mail|Por. č.|Poznámka|Počet bodov|Právna forma|Veľkosť podniku|Dátum aktualizácie|Kontaktná osoba|Dátum predloženia|Neoprávnené výdavky|Počet pracovných miest|Dĺžka realizácie|Poskytovateľ|Žiadaná suma|Súkromné zdroje|ŠR|Vlastné zdroje prijímateľa|Žiadaná výška NFP|Národné verejné zdroje|Počet vytvorených pracovných miest|Dátum podania žiadosti|Kontaktné údaje|Veľkosť podniku (MSP)|Získané body|Dátum poslednej zmeny|Typ prijímateľa|Číslo účtu|Spolufinancovanie prijímateľa|Neoprávnené výdavky celkom',
  },
  sl: {
    operation_code:
      'Šifra projekta|Številka pogodbe|Oznaka operacije|Šifra operacije|Koda projekta|Št. pogodbe|ID projekta|Številka zadeve|Številka vloge|Številka projekta|Evidenčna številka|Šifra projekta (MIS)|Številka operacije|Evidenčna številka pogodbe|Oznaka projekta/operacije|Koda operacije',
    beneficiary:
      'Upravičenec|Prijavitelj|Naziv upravičenca|Podjetje|Prejemnik|Nosilec|Prejemnik sredstev|Naziv podjetja|Končni prejemnik|Vodilni partner|Prejemnik pomoči|Naziv prejemnika|Nosilec projekta|Izvajalec|Naziv prijavitelja|Organizacija|Koordinator|Končni upravičenec|Raziskovalna organizacija|Vlagatelj|Naziv upravičenca/prejemnika|Upravičenec (naziv)|Prejemnik podpore|Upravičenec do sredstev|Prijavitelj/upravičenec|Naziv pravne osebe|Nosilni upravičenec',
    operation:
      'Projekt|Naziv projekta|Operacija|Naziv operacije|Ime projekta|Naslov projekta|Naziv investicije|Ime operacije|Predmet pogodbe|Naziv sofinanciranega projekta|Ime projekta/operacije|Naziv odobrene operacije|Sofinancirani projekt|Naslov projekta (SLO)',
    summary:
      'Opis|Povzetek|Opis projekta|Kratek opis|Cilj projekta|Opis operacije|Vsebina|Namen in cilji|Povzetek projekta|Vsebina projekta|Cilji operacije|Kratek opis operacije|Namen operacije|Kratka vsebina|Opis vsebine projekta|Cilj in namen operacije',
    instrument:
      'Ukrep|Razpis|Program|Prednostna os|Specifični cilj|Javni razpis|Prednostna naložba|Instrument|Shema|Podukrep|Naziv razpisa|Razvojna prioriteta|Prednostna naloga|Operativni program|Shema pomoči|Komponenta|Javni poziv|Ukrep NOO|Naziv ukrepa|Javni razpis/poziv|Naziv sheme|Naziv programa|Razpis (naziv)|Cilj politike|Specifični cilj programa',
    start:
      'Začetek|Datum začetka|Začetek izvajanja|Začetek projekta|Datum začetka izvajanja|Datum pričetka|Pričetek|Začetek operacije|Datum začetka operacije|Začetek izvajanja operacije|Začetek izvajanja projekta|Obdobje izvajanja od|Izvajanje od',
    end: 'Konec|Datum zaključka|Zaključek|Konec izvajanja|Konec projekta|Zaključek projekta|Predviden zaključek|Datum konca|Zaključek operacije|Datum zaključka operacije|Datum konca operacije|Konec izvajanja operacije|Zaključek izvajanja projekta|Obdobje izvajanja do|Izvajanje do',
    decision_date:
      'Datum pogodbe|Datum sklepa|Datum odobritve|Leto dodelitve|Datum podpisa|Datum podpisa pogodbe|Datum dodelitve|Datum odločbe|Leto odobritve|Datum sklenitve pogodbe|Datum dodelitve pomoči|Datum potrditve|Datum odločitve o podpori|Datum podpisa pogodbe o sofinanciranju|Datum sklepa o izboru|Datum odobritve operacije|Leto sklenitve pogodbe|Datum odločitve|Datum dodelitve sredstev',
    total_cost:
      'Vrednost projekta|Skupna vrednost|Upravičeni stroški|Celotna vrednost|Skupni stroški|Vrednost operacije|Proračun|Skupna vrednost projekta|Skupni upravičeni stroški|Celotni stroški|Vrednost naložbe|Celotna vrednost operacije|Vrednost investicije|Upravičeni izdatki|Investicijska vrednost|Skupni izdatki|Celotna vrednost projekta|Skupna vrednost operacije|Skupni upravičeni stroški operacije|Skupni stroški projekta|Vrednost celotne investicije|Višina upravičenih stroškov',
    grant:
      'Sofinanciranje|Dodeljena sredstva|Subvencija|Odobrena sredstva|Višina sofinanciranja|Pomoč|Znesek pomoči|Podpora|Nepovratna sredstva|Znesek sofinanciranja|Javna sredstva|Višina subvencije|Dodeljena pomoč|Znesek dodeljene pomoči|Višina podpore|Odobreni znesek|Državna pomoč|Bruto ekvivalent nepovratnih sredstev|Pogodbena vrednost sofinanciranja|Višina pomoči|Dodeljeni znesek|Znesek odobrenih sredstev|Višina odobrenega sofinanciranja|Dodeljena sredstva (EUR)|Skupna javna sredstva|Višina dodeljene pomoči|Odobrena podpora|Znesek javnega sofinanciranja|Odobrena nepovratna sredstva',
    eu_amount:
      'EU sredstva|EU del|Delež EU|ESRR|Prispevek EU|EU prispevek|Sredstva EU|ESS|Podpora EU|Prispevek Unije|EU sofinanciranje|Znesek EU|Znesek podpore EU|EU podpora|Sredstva ESRR|Prispevek ESRR|od tega EU|Višina EU sredstev|EU del (ESRR)|Znesek EU sofinanciranja|Prispevek iz ESRR|Sredstva iz EU|Sredstva ESRR (EUR)|Višina prispevka Unije',
    eu_rate:
      'Stopnja sofinanciranja|Odstotek sofinanciranja|Intenzivnost pomoči|Stopnja EU|% sofinanciranja|Stopnja podpore|Odstotek EU|Stopnja EU sofinanciranja|Delež sofinanciranja EU v %|Stopnja sofinanciranja Unije (%)|Odstotek sofinanciranja EU',
    paid: 'Izplačano|Izplačila|Izplačani znesek|Izplačana sredstva|Plačila|Izplačan znesek|Izplačano upravičencu|Skupaj izplačano|Certificirani izdatki|Izplačana pomoč|Izplačana EU sredstva|Skupaj izplačana sredstva|Izplačano do sedaj|Znesek izplačil|Izplačano upravičencu (EUR)',
    place:
      'Občina|Regija|Lokacija|Statistična regija|Mesto|Kraj izvajanja|Sedež|Lokacija izvajanja|Naselje|Območje|Kohezijska regija|Lokacija operacije|Kraj izvedbe|Upravna enota|Občina izvajanja operacije|Lokacija izvajanja projekta|Sedež upravičenca (kraj)|Statistična regija izvajanja|Kohezijska regija izvajanja|Območje izvajanja operacije',
    postcode: 'Poštna številka|Pošta|Poštna št.',
    tax_id: 'Davčna številka|Matična številka|ID za DDV|Matična št.|Davčna št.|Davčna številka upravičenca',
    status:
      'Status|Stanje|Status operacije|Faza|Stanje projekta|Status projekta|Faza izvajanja|Stanje izvajanja|Trenutno stanje|Faza operacije|Status pogodbe',
    category:
      'Področje|Področje ukrepanja|Kategorija|Tema|Dejavnost|Področje intervencije|Vrsta ukrepa|Raziskovalno področje|Področje uporabe|Vrsta intervencije|Koda področja|Koda področja ukrepanja|Tematsko področje|Prednostno področje S5|Glavno področje',
    fund: 'Sklad|Zadevni sklad',
    nothing:
      'Lastna sredstva|Nacionalno sofinanciranje|Zasebna sredstva|Zaprošena sredstva|Državni proračun|Naslov podjetja|Kontaktna oseba|Telefon|Zap. št.|Opombe|Točke|Pravna oblika|Velikost podjetja|Datum posodobitve|Datum oddaje vloge|Neupravičeni stroški|Delovna mesta|Trajanje (meseci)|Spletna stran|Posredniško telo|Število točk|Konzorcijski partnerji|Nacionalni delež|Proračun RS|Dajalec pomoči|Občinska sredstva|Vodja projekta|Lastna udeležba|Zaprošena višina sredstev|Nacionalna javna sredstva|Število novih delovnih mest|Datum oddaje prijave|Kontaktni podatki|Velikost podjetja (MSP)|Skupno število točk|Datum zadnje spremembe|Vrsta upravičenca|Število partnerjev|Neupravičeni stroški skupaj',
  },
}
