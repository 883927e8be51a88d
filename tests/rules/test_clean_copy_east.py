"""Clean copy in Eastern European, Asian and right-to-left languages: no rule may find anything; one defect is found."""

from __future__ import annotations

from collections import Counter
from types import ModuleType

import pytest
from pytest_newscheck.rules import claims, dashes, language, names, quotes, readability

from pytest_newscheck.article.model import Article
from pytest_newscheck.errors import Skip
from pytest_newscheck.findings import Finding
from pytest_newscheck.testing import article_from_text, findings

RULES: dict[str, ModuleType] = {rule.ID: rule for rule in (quotes, dashes, names, language, readability, claims)}


def found(text: str, tag: str) -> list[tuple[str, Finding]]:
    """What the six rules find; a rule that knows nothing of the language finds nothing."""
    article = article_from_text(text, tag)
    return [(name, finding) for name, rule in RULES.items() for finding in _findings(rule, article)]


def _findings(rule: ModuleType, article: Article) -> list[Finding]:
    try:
        return findings(rule, article)
    except Skip:
        return []


CLEAN = {
    "ru: split quotations": (
        "ru",
        "Паром вернётся на линию весной\n"
        "«Лёд держится, — сказал начальник порта Игорь Лапин. — Раньше апреля мы никого не повезём». «А если "
        "потеплеет?» — спросили его жители. «Тогда и поговорим!» — ответил он.\n"
        "По словам Лапина, судно стоит на ремонте с ноября. «Двигатель перебрали, — добавил он, — но винт ещё в "
        "Мурманске».",
    ),
    "ru: quotation over paragraphs, opened again": (
        "ru",
        "Письмо из Териберки\n"
        "«Мы живём здесь сорок лет, и никто не спрашивал нас, нужна ли нам дорога.\n"
        "«Теперь дорогу закрыли, и снова никто не спросил», — пишет учительница Анна Седова.",
    ),
    "ru: both closing marks fall together": (
        "ru",
        "Что говорят в театре\n"
        "Режиссёр вспоминает: «Тогда мы впервые поставили „Вишнёвый сад“». На афише, по его словам, стояло: "
        "«Спектакль театра „Современник“».\n"
        "«Я читала „Войну и мир“, — сказала актриса Ольга Реутова. — А „Анну Каренину“ — нет».",
    ),
    "ru: collapsed guillemets with one closing mark": (
        "ru",
        "Завод сменил владельца\n"
        "Владельцем стало ООО «Торговый дом «Север», сообщила пресс-служба области. Прежний собственник, ОАО "
        "«Комбинат «Заря», отказался от комментариев.",
    ),
    "ru: straight quotes throughout": (
        "ru",
        "Клуб остался без стадиона\n"
        '"Мы не знаем, где будем играть", — сказал тренер "Зари" Павел Носов. По его словам, матч с "Торпедо" '
        "могут перенести.\n"
        'Болельщики написали мэру: "Верните нам стадион".',
    ),
    "ru: dialogue in dashes": (
        "ru",
        "Разговор на переправе\n"
        "— Давно стоите? — спрашивает водитель.\n"
        "— С утра, — отвечает Марина. — Говорят, лодки ещё нет.\n"
        "— И не будет, — вмешивается старик в ватнике. — Лодочник в больнице.",
    ),
    "ru: copula and other dashes": (
        "ru",
        "Москва — столица, Петербург — порт\n"
        "Волга — река, Байкал — озеро, а Ладога — тоже озеро, хотя местные зовут её морем.\n"
        "Чем холоднее — тем тише. Рейс Москва — Петербург отменён; поезд идёт 6–7 часов, температура — минус 12, "
        "ночью −18, местами до -25 градусов.",
    ),
    "ru: hyphen compounds": (
        "ru",
        "Кое-что о погоде\n"
        "Кое-кто из-за тумана опоздал, кто-то по-прежнему ждал в Ростове-на-Дону, а вице-премьер по-русски "
        "объяснил журналистам, что рейсы во Франкфурт-на-Майне и Нью-Йорк задержаны.\n"
        "Пресс-секретарь порта сообщила, что в Санкт-Петербурге всё-таки открыли юго-западный терминал, бизнес-зал "
        "и интернет-кафе; жар-птица на эмблеме осталась.",
    ),
    "ru: numerals with endings": (
        "ru",
        "Итоги недели\n"
        "В 90-х здесь было две школы, 5-й класс учился в подвале, сказал директор. По данным мэрии, 40-процентная "
        "скидка действует с 1-го по 15-е число.\n"
        "На 2-м этаже открыли музей 1920-х годов, сообщил 38-летний смотритель.",
    ),
    "ru: abbreviations with points": (
        "ru",
        "Справка\n"
        "Дом им. А. С. Пушкина на ул. Ленина, д. 5, построен в 1905 г. и стоит, по данным архива, 4 тыс. руб. в "
        "день, т. е. около 1,5 млн руб. в год.\n"
        "Там хранятся рукописи, карты, книги и т. д. Музей работает с 10 до 18 ч., т. к. зимой темнеет рано; см. "
        "также с. 12.",
    ),
    "ru: no-break spaces and thin spaces": (
        "ru",
        "Цены на рынке\n"
        "Картофель подорожал до 1 200 рублей за мешок, сообщил Росстат. «Дешевле не будет», — уверен продавец.",
    ),
    "ru: surnames inflected in every case": (
        "ru",
        "Назначение в порту\n"
        "Начальником порта стал Сергей Иванов. Указ об Иванове подписал губернатор Дмитрий Кравец; Иванову сорок "
        "лет. Раньше Сергея Иванова знали как лоцмана, с Ивановым работал и Кравец.\n"
        "Жена начальника, Ирина Иванова, преподаёт химию. Об Ирине Ивановой в городе говорят тепло, Иванову любят "
        "ученики.",
    ),
    "ru: father and daughter, son and father": (
        "ru",
        "Семья учителей\n"
        "Пётр Сергеевич Орлов преподавал физику, его дочь Мария Петровна Орлова — музыку, сын Сергей Петрович "
        "Орлов — географию. Орловым дали квартиру; у Орловых большая библиотека.",
    ),
    "ru: Mark and Marka, Roman and Romana": (
        "ru",
        "Два брата\n"
        "Тренер Марк Зайцев и его брат Роман Зайцев открыли секцию. У Марка Зайцева учатся дети, у Романа Зайцева "
        "— взрослые; к Марку ходят даже пенсионеры, а Романом гордится вся улица.",
    ),
    "ru: feminine adjectival surnames": (
        "ru",
        "Суд в Пскове\n"
        "Адвокат Елена Троицкая просила отложить заседание. Елене Троицкой отказали, и Троицкая подала жалобу. Её "
        "муж Андрей Троицкий в суд не пришёл, хотя повестку Троицкому вручили.",
    ),
    "ru: indeclinable and Caucasian surnames": (
        "ru",
        "Гости фестиваля\n"
        "Приехали Нино Катамадзе, Резо Гигинеишвили и Отар Иоселиани; с Нино Катамадзе беседовал Вахтанг "
        "Кикабидзе. Белых, Черных и Живаго — фамилии неизменяемые, напомнила лингвист Анна Черных.",
    ),
    "ru: foreign names with oblique cases": (
        "ru",
        "Переговоры в Женеве\n"
        "Президент Франции Эмманюэль Макрон встретился с Джо Байденом. Байден поблагодарил Макрона, а Макрону "
        "ответил и Камале Харрис. С Владимиром Зеленским Эмманюэль Макрон увидится в пятницу.\n"
        "Владимир Зеленский прилетит из Берлина, где его примет Олаф Шольц; об Олафе Шольце в Киеве отзываются "
        "сдержанно.",
    ),
    "ru: surname pair of two people": (
        "ru",
        "Матч года\n"
        "В воротах стояли Александр Макаров и Александр Макеев: Макаров отбил пенальти, Макеев вышел на замену.",
    ),
    "ru: Latin names with Cyrillic endings": (
        "ru",
        "Рынок гаджетов\n"
        "Продажи iPhone’ов и iPad’ов упали, сообщил ритейлер. Google’у грозит штраф, а IT-компания Yandex объявила "
        "о запуске SMS-сообщений и PR-кампании; SIM-карты продают в IKEA и H&M.\n"
        "Владельцы Samsung Galaxy S24, Boeing 737 MAX и Airbus A320neo в опросе не участвовали. В TikTok’е "
        "набирает просмотры ролик «It’s a man’s world».",
    ),
    "ru: military designations": (
        "ru",
        "Парад\n"
        "По данным агентства, показали Т-72, Су-35, Ми-8, С-400, «Искандер-М», Ту-95МС, а также американские F-16, "
        "B-52, M1A2 Abrams и HIMARS. Рядом стояли Як-40, ГАЗ-66 и «Волга» ГАЗ-21.",
    ),
    "ru: abbreviations of look-alike letters": (
        "ru",
        "Саммит\n"
        "В зале были послы США, НАТО, ООН, ХАМАС и ЕС; делегация СССР в Москве упоминалась лишь на старых фото. "
        "ВВС, МВД и ФСБ от комментариев отказались, о чём сообщило РИА Новости.",
    ),
    "ru: chemical formulas and models": (
        "ru",
        "Наука\n"
        "В воде нашли следы CO2, H2O2 и витаминов B12 и D3, сообщили учёные. Выбросы СО2 не выросли. Вирусы "
        "COVID-19 и H5N1 не обнаружены.",
    ),
    "ru: Roman numerals": (
        "ru",
        "Хроника\n"
        "В XXI веке дворец, который строил Пётр I, открыли снова. При Екатерине II и Николае I здесь жили послы; в "
        "III квартале 2023 года, по данным музея, пришли тысячи гостей. Папа Иоанн Павел II молился в часовне "
        "XVIII века.",
    ),
    "ru: Latin player list": (
        "ru",
        "Состав на матч\n"
        "Стартовый состав: Neuer, Kimmich, Upamecano, Davies, Goretzka, Pavlović, Sané, Musiala, Gnabry, Kane.\n"
        "В запасе остались Müller и Peretz, сообщил клуб.",
    ),
    "ru: foreign sentence with translation": (
        "ru",
        "Надпись на стене\n"
        "На стене было написано «Ich bin ein Berliner» («Я — берлинец»), ниже по-английски: «All you need is "
        "love». Рядом висел плакат Je suis Charlie.",
    ),
    "ru: addresses, hashtags, handles, emoji": (
        "ru",
        "Новости одной строкой\n"
        "Мэр @ivan_petrov написал в Telegram: «Снег убран!» 🎉 Подробности на сайте "
        "https://gorod.example.ru/news/2024?id=5&lang=ru, хештег #ЧистыйГород, почта press@gorod.example.ru.",
    ),
    "ru: figures attributed in many ways": (
        "ru",
        "Цифры недели\n"
        "По данным Росстата, безработных стало на 12 процентов меньше. Погибли пять человек, сообщили в МЧС. Как "
        "уточнили в прокуратуре, ущерб составил 40 млн рублей.\n"
        "Согласно отчёту банка, вклады выросли вдвое. Агентство, ссылаясь на источники, пишет о 300 раненых. Якобы "
        "уехали ещё 2 тысячи человек. Опрос показал, что 60 процентов жителей против.\n"
        "Пострадали 14 пассажиров, говорится в сообщении перевозчика. В компании подсчитали, что поезд перевёз 5 "
        "тысяч туристов. Об этом пишет «Коммерсантъ».",
    ),
    "ru: ё and е side by side": (
        "ru",
        "Королёв и Королев\n"
        "В Королёве открыли музей. Жители города Королёва ждали его десять лет; экскурсии, говорят, уже расписаны.",
    ),
    "ru: book and newspaper titles": (
        "ru",
        "Библиотека\n"
        "Сериал «Чернобыль», роман «Мы», журнал «Вокруг света» и газета «Известия» — всё это просят читатели. "
        "Фильм «Брат-2» показывают по вторникам.",
    ),
    "uk: split quotations": (
        "uk",
        "Пором повернеться навесні\n"
        "«Крига ще тримається, — сказав начальник порту Ігор Лапко. — До квітня ми нікого не повеземо». «А якщо "
        "потеплішає?» — запитали його мешканці. «Тоді й побачимо!» — відповів він.",
    ),
    "uk: three apostrophes in one text": (
        "uk",
        "Сім'я повертається\n"
        "П’ять родин із Кам’янця повернулися додому, сказав голова громади Дем’ян Зубко. «В'їзд відкрито», — додав "
        "він. Сусіди, за його словами, пʼють чай і пам’ятають усе.",
    ),
    "uk: typewriter apostrophe and straight quotes": (
        "uk",
        "Об'єкт відкрили\n"
        "\"Ми п'ять років чекали на під'їзд\", - сказала Мар'яна Кузьменко. - \"Тепер об'їжджати не треба\".\n"
        "Площа нового з'їзду, за даними міськради, невелика.",
    ),
    "uk: German-style quotes": (
        "uk",
        "Театр грає\n„Ми граємо «Лісову пісню» щотижня“, — каже режисер Остап Гнатюк. „Зала повна“, — додає він.",
    ),
    "uk: English-style quotes": (
        "uk",
        "Школа в Ізюмі\n"
        "“Діти повертаються, — каже директорка Оксана Бойко. — Але не всі”. За її словами, “Пласт” відкрив гурток.",
    ),
    "uk: nested, closing together": (
        "uk",
        "Газета нагадує\nРедактор каже: «Ми друкували „Кобзар“». На обкладинці стояло: «Видавництво „Веселка“».",
    ),
    "uk: collapsed guillemets": (
        "uk",
        "Підприємство\n"
        "Власником стало ТОВ «Торговий дім «Карпати», повідомила пресслужба. Раніше там працювало ПАТ «Завод "
        "«Електрон».",
    ),
    "uk: dialogue": (
        "uk",
        "На пероні\n— Коли поїзд? — питає жінка.\n— Увечері, — відповідає провідник. — Якщо колію полагодять.",
    ),
    "uk: dashes and ranges": (
        "uk",
        "Київ — Львів\n"
        "Київ — столиця, Дніпро — ріка. Потяг Київ—Львів їде 5–6 годин; мороз — мінус 12, уночі −18. Проєкт "
        "розрахований на 2024–2026 роки, пише видання.",
    ),
    "uk: compounds": (
        "uk",
        "Будь-хто й усе-таки\n"
        "Хто-небудь із прес-служби по-українськи пояснив би, чому північно-західний вітер заважає. Будь-хто з "
        "Івано-Франківська, Кам’янця-Подільського чи Рави-Руської це знає: екскурсії скасовано з-за туману.",
    ),
    "uk: ordinals and adjectives with numbers": (
        "uk",
        "Ювілей\n"
        "У 90-х роках 5-й клас навчався у 2-й зміні, каже 70-річна вчителька. За даними школи, 30-відсоткова "
        "знижка діє з 1-го вересня.",
    ),
    "uk: abbreviations with points": (
        "uk",
        "Довідка\n"
        "Музей ім. І. Франка на вул. Шевченка, буд. 5, м. Львів, збудовано 1905 р., за даними архіву, за 40 тис. "
        "крон. Тут є рукописи, мапи, листи тощо, тобто все, що лишилося від проф. М. Возняка.",
    ),
    "uk: persons in all cases": (
        "uk",
        "Призначення\n"
        "Головою порту стала Олена Коваленко. Про Олену Коваленко писали газети, з Оленою Коваленко працював "
        "Сергій Бондар. Бондарю сорок років; Сергія Бондаря знає вся Одеса, про Бондаря кажуть добре.",
    ),
    "uk: vocative and patronymics": (
        "uk",
        "Лист\n"
        "«Пане Ігорю, дорога Ольго Петрівно, Василю Івановичу!» — так починається лист. Ольга Петрівна Кравчук і "
        "Василь Іванович Кравчук читали його вголос.",
    ),
    "uk: place names with alternation": (
        "uk",
        "Міста\n"
        "З Харкова до Львова їдуть через Київ і Тернопіль. У Харкові, Львові й Тернополі, за словами провідника, "
        "чисто; під Києвом дощ. Луганщина й Луганськ мовчать, а в Запоріжжі сонячно.",
    ),
    "uk: feminine surnames": (
        "uk",
        "Суд\n"
        "Адвокатка Ірина Залеська просила відкласти засідання. Ірині Залеській відмовили. Її чоловік Андрій "
        "Залеський не прийшов, хоча Залеському вручили повістку.",
    ),
    "uk: Russian words in a quotation": (
        "uk",
        "Мова\n«Он сказал: „Всё будет хорошо“, — згадує свідок. — І вийшов». На мапі стояла назва «Малая Берестовка».",
    ),
    "uk: Latin and Cyrillic together": (
        "uk",
        "Техніка\n"
        "Застосунок Monobank і IT-компанія EPAM запустили SMS-розсилку. Власники iPhone’ів та Samsung Galaxy не "
        "скаржаться. Показали F-16, Т-64, Су-27, M777, HIMARS і Patriot PAC-3.",
    ),
    "uk: abbreviations of look-alike letters": (
        "uk",
        "Саміт\n"
        "До НАТО, ООН, ЄС, США та ОБСЄ звернулися з листом. СБУ, МВС і ВМС мовчать; викиди СО2 й CO2 не зросли. "
        "COVID-19 у І кварталі не фіксували.",
    ),
    "uk: figures attributed in many ways": (
        "uk",
        "Цифри\n"
        "За даними Держстату, безробітних стало на 12 відсотків менше. Загинули п’ятеро людей, повідомили в ДСНС. "
        "Як уточнила прокуратура, збитки сягнули 40 млн гривень.\n"
        "Згідно зі звітом банку, вклади зросли вдвічі. За словами речниці, поїзд перевіз 5 тисяч туристів. Ідеться "
        "про 300 поранених, пише агентство. Начебто виїхали ще 2 тисячі людей.",
    ),
    "uk: addresses and hashtags": (
        "uk",
        "Коротко\n"
        "Мерка @olena_mer написала: «Сніг прибрано!» ❄️ Деталі: https://misto.example.ua/news?id=7, тег "
        "#ЧистеМісто.",
    ),
    "uk: Roman numerals and letter І": (
        "uk",
        "Історія\n"
        "У ХХІ столітті палац, який будував король Ян ІІІ, відкрили знову. І школа, і лікарня стоять у XVIII-му "
        "кварталі, як і за Катерини II. Папа Іван Павло II молився тут.",
    ),
    "be: Belarusian passage": (
        "be",
        "Паром вернецца вясной\n"
        "«Лёд яшчэ трымаецца, — сказаў начальнік порта Ігар Лапін. — Да красавіка мы нікога не павязём». Ён дадаў, "
        "што судна стаіць на рамонце з лістапада.\n"
        "У Гродне, Віцебску і Магілёве ўжо няма снегу. Аўтобус Мінск — Брэст ідзе 4–5 гадзін.",
    ),
    "be: apostrophes and short u": (
        "be",
        "Сям’я\n"
        'Сям’я Мар’і Ждановіч з’ехала з Мінска ў Вільню, а ў пяць гадзін раніцы вярнулася. "Мы п\'ём гарбату", — '
        "напісала яна.",
    ),
    "be: low-high quotes and English-style": (
        "be",
        "Тэатр\n"
        "“Мы граем „Паўлінку“ штотыдзень, — кажа рэжысёр. — Зала поўная”. Газета “Звязда” піша пра гэта на першай "
        "старонцы.",
    ),
    "be: close to Ukrainian and Russian": (
        "be",
        "Навіны\n"
        "Прэзідэнт сустрэўся з міністрамі і абмеркаваў бюджэт на наступны год. Дэпутаты прагаласавалі за праект у "
        "першым чытанні. Суд вынес прысуд, але адвакаты падалі скаргу.\n"
        "Па словах эксперта, гэта нічога не мяняе. Людзі, якія чакалі ля будынка, разышліся позна ўвечары.",
    ),
    "bg: Bulgarian low-high quotes": (
        "bg",
        "Фериботът се връща през пролетта\n"
        "„Ледът още държи – каза началникът на пристанището Иван Лалов. – Преди април няма да возим никого.“ "
        "Корабът е на ремонт от ноември.\n"
        "Жителите питат: „А ако се затопли?“",
    ),
    "bg: inner guillemets and straight quotes": (
        "bg",
        "Театър\n„Играем «Под игото» всяка седмица“, казва режисьорът. „Залата е пълна“, добавя той.",
    ),
    "bg: straight throughout": (
        "bg",
        "Клубът остана без стадион\n"
        '"Не знаем къде ще играем", каза треньорът на "Левски" Петър Хубчев. Мачът с "ЦСКА" може да бъде отложен.',
    ),
    "bg: dialogue": (
        "bg",
        "На гарата\n– Кога тръгва влакът?\n– Довечера – отговаря кондукторът. – Ако поправят линията.",
    ),
    "bg: article endings and definite forms": (
        "bg",
        "Президентът и премиерът\n"
        "Президентът Румен Радев разговаря с премиера Николай Денков. Премиерът отказа коментар, а президентът "
        "замина за Варна. Варненци и софиянци чакат.\n"
        "В XXI век, в 90-те години и през XIX в. тук имаше училище. Ученичката Цвети е на 12 г., брат ѝ – на 14.",
    ),
    "bg: Latin in text": (
        "bg",
        "Техника\n"
        "Компанията Google и ИТ фирмата Telerik пускат SMS услуга. Самолетите F-16 Block 70 и МиГ-29 летяха над "
        "Граф Игнатиево, изтребителят Су-25 – не.",
    ),
    "bg: close to Macedonian and Russian": (
        "bg",
        "Накратко\n"
        "Съдът отложи делото. Адвокатите подадоха жалба. По думите на експерта, това нищо не променя. Хората пред "
        "сградата се разотидоха късно вечерта.",
    ),
    "sr: Serbian Cyrillic, low-high quotes": (
        "sr",
        "Скела се враћа на пролеће\n"
        "„Лед још држи“, рекао је начелник луке Игор Лапчевић. „Пре априла никога нећемо возити“, додао је он.\n"
        "У Новом Саду, Нишу и Крагујевцу нема снега. Аутобус Београд–Ниш иде 3–4 сата.",
    ),
    "sr: low-right quotes and inner singles": (
        "sr",
        "Позориште\n„Играмо ’Кир Јању’ сваке недеље”, каже редитељ. „Сала је пуна”, додаје он.",
    ),
    "sr: Serbian Latin": (
        "sr",
        "Skela se vraća na proleće\n"
        "„Led još drži“, rekao je načelnik luke Igor Lapčević. „Pre aprila nikoga nećemo voziti“, dodao je on.\n"
        "Njegov sused Džon, rođen u Ljigu, kaže: „Ljubav je ljubav“.",
    ),
    "sr-Latn: Serbian Latin tag": (
        "sr-Latn",
        "Autobus kasni\n„Autobus kasni”, kaže vozač Đorđe Nikolić. Putnici čekaju na peronu 3. u Čačku.",
    ),
    "sr: close to Bosnian and Croatian": (
        "sr",
        "Кратко\n"
        "Суд је одложио суђење. Адвокати су уложили жалбу. По речима стручњака, то ништа не мења. Људи који су "
        "чекали испред зграде разишли су се касно увече.",
    ),
    "hr: Croatian quotes": (
        "hr",
        "Trajekt se vraća u proljeće\n"
        "„Led još drži”, rekao je ravnatelj luke Igor Lapčić. „Prije travnja nikoga nećemo voziti”, dodao je.\n"
        "Stanovnici pitaju: „A ako zatopli?”",
    ),
    "hr: book style guillemets": (
        "hr",
        "Kazalište\n»Igramo ›Gospodu Glembajeve‹ svaki tjedan«, kaže redatelj. »Dvorana je puna«, dodaje on.",
    ),
    "hr: straight throughout": (
        "hr",
        "Klub bez stadiona\n"
        '"Ne znamo gdje ćemo igrati", rekao je trener "Hajduka" Ivan Perić. Utakmica s "Dinamom" mogla bi biti '
        "odgođena.",
    ),
    "hr: names in cases": (
        "hr",
        "Imenovanje\n"
        "Ravnateljem je postao Marko Horvat. O Marku Horvatu pisale su novine, s Markom Horvatom radila je Ivana "
        "Kovač. Ivani Kovač pripada pola tvrtke; kod Ivane Kovač radi i Luka Horvat.\n"
        "Luki je 30 godina. U Zagrebu, Splitu i Rijeci 1. svibnja je bio blagdan.",
    ),
    "hr: English titles": (
        "hr",
        "Glazba\n"
        "Grupa je svirala „Sweet Home Alabama” i „With a Little Help from My Friends”, a publika je pjevala. "
        "Koncert u dvorani Dom sportova pratilo je tisuću ljudi.",
    ),
    "bs: Bosnian passage": (
        "bs",
        "Trajekt se vraća na proljeće\n"
        "„Led još drži“, rekao je načelnik luke Igor Lapčić. „Prije aprila nikoga nećemo voziti“, dodao je on.\n"
        "Stanovnici pitaju: „A ako otopli?“ Odgovora nema, a sutra će, kažu, biti snijega.",
    ),
    "bs: English-style and straight": (
        "bs",
        'Pozorište\n"Igramo \'Hasanaginicu\' svake sedmice", kaže reditelj. "Sala je puna", dodaje on.',
    ),
    "sl: Slovenian guillemets": (
        "sl",
        "Trajekt se vrne spomladi\n"
        "»Led še drži,« je dejal vodja pristanišča Igor Lapajne. »Pred aprilom ne bomo peljali nikogar.« Ladja je "
        "na popravilu od 3. novembra.\n"
        "Prebivalci sprašujejo: »Kaj pa, če se otopli?« »Potem bomo videli,« odgovarja.",
    ),
    "sl: low-high quotes, dual and dates": (
        "sl",
        "Gledališče\n"
        "„Igramo ‚Hlapce‘ vsak teden,“ pravi režiser. Predstavi bosta 5. in 12. maja; vstopnice stanejo od 8 do 12 "
        "evrov.",
    ),
    "sl: names in cases": (
        "sl",
        "Imenovanje\n"
        "Direktorica je postala Maja Novak. O Maji Novak so pisali časopisi, z Majo Novak je delal Luka Kos. Luku "
        "Kosu gre dobro, Luka Kosa poznajo vsi.",
    ),
    "cs: Czech quotes and nested singles": (
        "cs",
        "Přívoz se vrátí na jaře\n"
        "„Led ještě drží,“ řekl správce přístavu Igor Lapka. „Dřív než v dubnu nikoho nepovezeme.“\n"
        "„Hrajeme ‚Prodanou nevěstu‘ každý týden,“ dodává režisér. „Máme rádi ‚Rusalku‘.“",
    ),
    "cs: printers' guillemets": (
        "cs",
        "Nová kniha\n»Psal jsem to deset let,« říká autor. »Kniha ›Most‹ vyjde v květnu.«",
    ),
    "cs: straight throughout": (
        "cs",
        "Klub bez stadionu\n"
        '"Nevíme, kde budeme hrát," řekl trenér "Zbrojovky" Petr Švancara. Zápas se "Slavií" může být odložen.',
    ),
    "cs: feminine surnames": (
        "cs",
        "Soud v Brně\n"
        "Advokátka Jana Nováková žádala o odklad. Janě Novákové soud nevyhověl, s Janou Novákovou nesouhlasil ani "
        "její muž Petr Novák. Petra Nováka soud vyslechne později, Petru Novákovi přišla obsílka.\n"
        "Vedle nich seděly Eva Černá a Pavel Černý; Evu Černou i Pavla Černého zná celé Brno.",
    ),
    "cs: ordinals, dates and abbreviations": (
        "cs",
        "Stručně\n"
        "Dne 5. května 2023 otevřel prof. MUDr. Jan Dvořák, CSc., 2. ročník výstavy v ul. Na Příkopě č. 12. Vstup "
        "stojí 120 Kč, tj. cca 5 eur, příp. 80 Kč pro děti do 15 let apod.\n"
        "Vlak Praha–Brno jede 2–3 hodiny; teplota klesla na −8 °C.",
    ),
    "cs: dashes and compounds": (
        "cs",
        "Česko-německý večer\n"
        "Kdo chce – a kdo by nechtěl –, může přijít na česko-německé čtení. Hraje se 3:1 a Frýdek-Místek vede. "
        "Je-li zima, topí se, budou-li lidé, bude i svařák.",
    ),
    "cs: close to Slovak": (
        "cs",
        "Volby\n"
        "Slovenský premiér Robert Fico přijel do Prahy a s českým protějškem Petrem Fialou jednal o energetice. "
        "Listy Sme a Denník N o tom psaly obšírně.",
    ),
    "cs: Slovak title quoted": (
        "cs",
        "Literatura\n"
        "Román „Rivers of Babylon“ i sbírka „Nebo, peklo, raj“ vyšly v Bratislavě. „Je to krásné čtení,“ řekla "
        "knihovnice Zdena Malá.",
    ),
    "sk: Slovak quotes": (
        "sk",
        "Prievozník sa vráti na jar\n"
        "„Ľad ešte drží,“ povedal správca prístavu Igor Lapka. „Pred aprílom nikoho nepovezieme.“ „A ak sa "
        "oteplí?“ pýtali sa ľudia.",
    ),
    "sk: singles and guillemets": (
        "sk",
        "Divadlo\n»Hráme ›Tanec nad plačom‹ každý týždeň,« hovorí režisér. »Sála je plná,« dodáva.",
    ),
    "sk: feminine surnames and cases": (
        "sk",
        "Súd\n"
        "Advokátka Zuzana Čaputová žiadala odklad. Zuzane Čaputovej nevyhoveli, so Zuzanou Čaputovou nesúhlasil "
        "ani Ivan Korčok. Ivana Korčoka vypočujú neskôr, Ivanovi Korčokovi prišla zásielka.",
    ),
    "sk: close to Czech": (
        "sk",
        "Stručne\n"
        "Súd odročil pojednávanie. Obhajcovia podali sťažnosť. Podľa slov odborníka to nič nemení. Ľudia, ktorí "
        "čakali pred budovou, sa rozišli neskoro večer.",
    ),
    "pl: Polish quotes with inner guillemets": (
        "pl",
        "Prom wróci wiosną\n"
        "„Lód jeszcze trzyma – powiedział kapitan portu Igor Łapiński. – Przed kwietniem nikogo nie przewieziemy”. "
        "Statek jest w remoncie od listopada.\n"
        "„Gramy «Wesele» co tydzień” – mówi reżyser. – „Sala jest pełna”.",
    ),
    "pl: guillemets turned in": (
        "pl",
        "Teatr\n„W młodości czytałem »Lalkę« i »Quo vadis«” – wspomina aktor. „Grałem w »Dziadach«”.",
    ),
    "pl: guillemets as first marks": (
        "pl",
        "Wywiad\n«Nie wiem, co będzie jutro» – mówi burmistrz Ewa Kopacka. «Zobaczymy w maju» – dodaje.",
    ),
    "pl: straight throughout, hyphens for dashes": (
        "pl",
        "Klub bez stadionu\n"
        '"Nie wiemy, gdzie zagramy" - powiedział trener "Lecha" Piotr Rutkowski. Mecz z "Legią" może być '
        "przełożony.",
    ),
    "pl: dialogue": (
        "pl",
        "Na peronie\n– Kiedy pociąg? – pyta kobieta.\n– Wieczorem – odpowiada konduktor. – Jeśli naprawią tory.",
    ),
    "pl: abbreviations and initials": (
        "pl",
        "Notka\n"
        "Dom im. A. Mickiewicza przy ul. Długiej 5 zbudowano w 1905 r., tzn. sto lat temu, za ok. 40 tys. zł, np. "
        "dach kosztował 2 mln marek. Prof. dr hab. J. Kowalski, mgr inż. E. Nowak i in. badają go od lat 90.\n"
        "W XX w. mieszkał tu m.in. pisarz S. Żeromski. Bilet kosztuje 12,50 zł, tj. ok. 3 euro.",
    ),
    "pl: persons in cases": (
        "pl",
        "Nominacja\n"
        "Dyrektorem został Marek Wiśniewski. O Marku Wiśniewskim pisały gazety, z Markiem Wiśniewskim pracowała "
        "Anna Wiśniewska. Annie Wiśniewskiej gratulował Roman Kot, a o Romanie Kocie mówi się dobrze. U Romany Lis "
        "i Romana Lisa mieszka kot.",
    ),
    "pl: foreign surnames with apostrophe": (
        "pl",
        "Rozmowy\n"
        "Rzecznik Joe Bidena i Emmanuela Macrona przyjechał do Kijowa. O Macronie mówi się mało; o wierszach "
        "Baudelaire’a i prozie Camus’a – więcej. Koncertu Davida Bowie’ego nie będzie, z Boeinga 737 i Airbusa "
        "A320 wysiedli wszyscy.",
    ),
    "pl: compounds and ranges": (
        "pl",
        "Polsko-ukraińskie spotkanie\n"
        "Czarno-biały film, północno-wschodni wiatr i Bielsko-Biała: tyle z kroniki. W latach 1995–2004 pociąg "
        "Warszawa–Kraków jechał 2–3 godziny, przy −12 stopniach dłużej. Eks-minister i wice-dyrektor nie przyszli.",
    ),
    "hu: Hungarian quotes": (
        "hu",
        "Tavasszal visszatér a komp\n"
        "„A jég még tart – mondta Lapos Igor kikötőparancsnok. – Április előtt senkit nem viszünk át.” A hajót "
        "november óta javítják.\n"
        "„Minden héten játsszuk a »Bánk bán« című darabot” – mondja a rendező.",
    ),
    "hu: suffixes on foreign words": (
        "hu",
        "Röviden\n"
        "A Google-nak és az IKEA-nak levelet írt a 2-es számú bizottság. A NATO-val, az EU-ban és az ENSZ-szel "
        "tárgyaltak 2024-ben; a 90-es években a 3. emeleten volt az iroda. Joe Biden az USA-ból érkezett, Bidennel "
        "Orbán Viktor tárgyalt, Orbánt elkísérte Szijjártó Péter.",
    ),
    "hu: straight throughout": (
        "hu",
        "Stadion nélkül\n"
        '"Nem tudjuk, hol játszunk" - mondta a "Fradi" edzője, Varga Zoltán. A meccset elhalaszthatják.',
    ),
    "ro: Romanian quotes with inner guillemets": (
        "ro",
        "Bacul revine în primăvară\n"
        "„Gheața încă ține”, a spus șeful portului, Igor Lăpușneanu. „Jucăm «O scrisoare pierdută» în fiecare "
        "săptămână”, a adăugat regizorul.\n"
        "„Și dacă se încălzește?”, au întrebat localnicii.",
    ),
    "ro: dialogue and hyphenated forms": (
        "ro",
        "Pe peron\n"
        "– Când vine trenul? întreabă o femeie.\n"
        "– Diseară, răspunde conductorul. S-a stricat linia și n-au reparat-o; dă-mi un ceai, te rog, și spune-i "
        "s-aștepte.",
    ),
    "ro: dashes and ranges": (
        "ro",
        "Pe scurt\n"
        "În anii 1995–2004, linia Bucureşti – Iaşi – prima din ţară – a dus oameni la mare. Dl. prof. univ. I. "
        "Popescu a locuit pe str. Lungă nr. 5. Fost-a odată ca-n povești: așa începe.",
    ),
    "ro: straight throughout, cedilla letters": (
        "ro",
        "Clubul fără stadion\n"
        '"Nu ştim unde vom juca", a declarat antrenorul de la "Steaua", Mihai Stoica. Meciul cu "Dinamo" ar putea '
        "fi amânat.",
    ),
    "el: Greek guillemets with inner quotes": (
        "el",
        "Το πλοίο επιστρέφει την άνοιξη\n"
        "«Ο πάγος κρατάει ακόμη», είπε ο λιμενάρχης Γιώργος Λάππας. «Πριν από τον Απρίλιο δεν θα μεταφέρουμε "
        "κανέναν. Διαβάστε την “Καθημερινή”», πρόσθεσε.\n"
        "Οι κάτοικοι ρωτούν: «Κι αν ζεστάνει;»",
    ),
    "el: dialogue and elision": (
        "el",
        "Στην αποβάθρα\n– Πότε φεύγει το τρένο;\n– Απόψε, απ’ ό,τι λένε. Θ’ αργήσει όμως – σ’ το είπα.",
    ),
    "el: Latin names and abbreviations": (
        "el",
        "Σύντομα\n"
        "Η Google, η IKEA και το ΝΑΤΟ έστειλαν επιστολές στις ΗΠΑ, τον ΟΗΕ και την ΕΕ. Τα F-16, τα Rafale και ο "
        "COVID-19 συζητήθηκαν στις 5 π.μ. του 2023 μ.Χ. κ.λπ. Εκπομπές CO2: 5–7 τόνοι.",
    ),
    "el: reopening per paragraph": (
        "el",
        "Η επιστολή\n"
        "«Ζούμε εδώ σαράντα χρόνια και κανείς δεν μας ρώτησε αν θέλουμε δρόμο.\n"
        "»Τώρα τον έκλεισαν, και πάλι δεν μας ρώτησαν», γράφει η δασκάλα Άννα Σεφέρη.",
    ),
    "tr: Turkish quotes and apostrophes": (
        "tr",
        "Feribot baharda dönüyor\n"
        "“Buz hâlâ tutuyor,” dedi liman müdürü İgor Laçin. “Nisan’dan önce kimseyi taşımayacağız.” Gemi kasım "
        "ayından beri Ankara’da değil, İzmir’de onarımda.\n"
        "Halk, “Ya ısınırsa?” diye soruyor. Türkiye’nin, NATO’nun ve ABD’nin temsilcileri 5’inci katta toplandı; "
        "1990’larda burada okul vardı.",
    ),
    "tr: typewriter apostrophes and straight quotes": (
        "tr",
        "Kulüp stadsız\n"
        '"Nerede oynayacağımızı bilmiyoruz," dedi "Göztepe"nin teknik direktörü Ali Tandoğan. İstanbul\'da, '
        "Ankara'nın batısında ve 2024'te oynanan maç \"ertelenebilir\".",
    ),
    "tr: inner singles": (
        "tr",
        "Tiyatro\n“Her hafta ‘Keşanlı Ali Destanı’nı oynuyoruz,” diyor yönetmen. “Salon dolu,” diye ekliyor.",
    ),
    "tr: names with suffixes": (
        "tr",
        "Atama\n"
        "Müdür Mehmet Yılmaz oldu. Mehmet Yılmaz’ı gazeteler yazdı, Mehmet Yılmaz’la Ayşe Kaya çalıştı; Ayşe "
        "Kaya’nın eşi Can Kaya’ya da teşekkür ettiler. Prof. Dr. A. Demir 3. kattaydı.",
    ),
    "ka: Georgian quotes": (
        "ka",
        "ბორანი გაზაფხულზე დაბრუნდება\n"
        "„ყინული ჯერ კიდევ უძლებს“, – თქვა პორტის უფროსმა იგორ ლაპიაშვილმა. „აპრილამდე არავის გადავიყვანთ“, – "
        "დაამატა მან.\n"
        "ავტობუსი თბილისი–ბათუმი 5–6 საათს მიდის. ისინი NATO-სა და Google-ს წერენ.",
    ),
    "hy: Armenian guillemets": (
        "hy",
        "Լաստանավը կվերադառնա գարնանը\n"
        "«Սառույցը դեռ դիմանում է,- ասաց նավահանգստի պետ Իգոր Լապյանը։ - Մինչև ապրիլ ոչ ոքի չենք տեղափոխի»։ Նավը "
        "վերանորոգման մեջ է նոյեմբերից։",
    ),
    "kk: Kazakh letters": (
        "kk",
        "Паром көктемде оралады\n"
        "«Мұз әлі қатты, — деді порт бастығы Игорь Лапин. — Сәуірге дейін ешкімді тасымалдамаймыз». Кеме қараша "
        "айынан бері жөндеуде тұр.\n"
        "Қазақстан президенті Қасым-Жомарт Тоқаев Астанада Ресей және Қытай өкілдерімен кездесті. Жиында 2–3 "
        "мәселе қаралды, ұлттық банк пікір білдірмеді.",
    ),
    "kk: Kazakh with Russian names and abbreviations": (
        "kk",
        "Қысқаша\n"
        "АҚШ, БҰҰ және НАТО елшілері Алматыға келді. «Самұрық-Қазына» қоры мен Chevron компаниясы келісім жасады, "
        "деп хабарлайды ҚазАқпарат.",
    ),
    "ky: Kyrgyz passage": (
        "ky",
        "Паром жазында кайтат\n"
        "«Муз дагы эле бекем, — деди порт башчысы. — Апрелге чейин эч кимди ташыбайбыз». Өкмөт жана шаар бийлиги "
        "комментарий берген жок.",
    ),
    "tt: Tatar passage": (
        "tt",
        "Паром язын кайта\n"
        "«Боз әле нык, — диде порт башлыгы. — Апрельгә кадәр беркемне дә йөртмибез». Казанда һәм Әлмәттә кар юк "
        "инде.",
    ),
    "ar: Arabic guillemets": (
        "ar",
        "العبّارة تعود في الربيع\n"
        "قال مدير الميناء كريم الحداد: «الجليد ما زال صلبًا، ولن ننقل أحدًا قبل أبريل». وأضاف أن السفينة قيد الإصلاح "
        "منذ نوفمبر.\n"
        "وسأل السكان: «وماذا لو ارتفعت الحرارة؟»",
    ),
    "ar: curly quotes": (
        "ar",
        "المسرح\n"
        "قال المخرج: “نعرض المسرحية كل أسبوع”. وأضاف: “القاعة ممتلئة”، مشيرًا إلى أن الجمهور يأتي من “كل المدن”.",
    ),
    "ar: straight quotes and Latin names": (
        "ar",
        "باختصار\n"
        'قال متحدث باسم شركة Google إن الشركة "لن تعلق" على الأمر. وذكرت صحيفة "الأهرام" أن طائرة Boeing 737 MAX '
        "هبطت بسلام، وأن 12% من الركاب غادروا.",
    ),
    "ar: prefixes before guillemets": (
        "ar",
        "في الصحف\n"
        "نشرت «الشرق الأوسط» تقريرًا عن «حزب الخضر»، وقالت إن عضوًا بـ«الحزب» استقال، ونقلت عن «رويترز» و«فرانس برس» "
        "نفيًا.",
    ),
    "he: gershayim and quotes": (
        "he",
        "המעבורת תחזור באביב\n"
        "״הקרח עדיין מחזיק״, אמר מנהל הנמל יגאל לפיד. ״לפני אפריל לא נסיע איש״. דובר צה״ל, עו״ד רון כהן וח״כ דנה "
        "לוי לא הגיבו.\n"
        "הסופר ש״י עגנון נולד בבוצ׳אץ׳, והשופט ג׳ורג׳ קרא גרוש ביקר בצ׳כיה ב־1995–1996.",
    ),
    "he: straight quotes with acronyms": (
        "he",
        "בקצרה\n"
        '"אנחנו לא יודעים איפה נשחק", אמר מאמן מכבי ת"א. דובר צה"ל ומשרד החוץ סירבו להגיב, ארה"ב והאו"ם שותקים, '
        'וד"ר כהן אמר: "נחכה".',
    ),
    "he: curly quotes and acronyms": (
        "he",
        "בתיאטרון\n”אנחנו מציגים בכל שבוע”, אמר הבמאי. ”האולם מלא”, הוסיף.\nמנכ״ל התיאטרון ויו״ר הדירקטוריון הסכימו.",
    ),
    "he: acronym in straight quotes, many": (
        "he",
        "ביטחון\n"
        'רמטכ"ל צה"ל, מפכ"ל המשטרה ומנכ"ל משרד רה"מ נפגשו בת"א. בתום הפגישה אמר עו"ד לוי: "לא נדבר על זה". בחו"ל '
        "דיווחו על כך אתמול.",
    ),
    "fa: Persian guillemets": (
        "fa",
        "کشتی در بهار بازمی\u200cگردد\n"
        "مدیر بندر گفت: «یخ هنوز محکم است و پیش از فروردین کسی را جابه\u200cجا نمی\u200cکنیم». او افزود که کشتی از "
        "آبان در تعمیر است.\n"
        "به گزارش «ایسنا»، مردم می\u200cپرسند: «اگر هوا گرم شود چه؟»",
    ),
    "fa: straight and Latin": (
        "fa",
        'کوتاه\nسخنگوی شرکت Google گفت که "نظری ندارد". روزنامه "شرق" نوشت که هواپیمای Airbus A320 سالم نشست.',
    ),
    "fa: nested singles": (
        "fa",
        "تئاتر\nکارگردان گفت: «ما هر هفته ‹مرغ دریایی› را اجرا می\u200cکنیم». او گفت: «سالن پر است».",
    ),
    "hi: Hindi curly quotes": (
        "hi",
        "नाव वसंत में लौटेगी\n"
        "बंदरगाह के प्रमुख ने कहा, “बर्फ़ अभी मज़बूत है। अप्रैल से पहले हम किसी को नहीं ले जाएँगे।” उन्होंने कहा कि जहाज़ "
        "नवंबर से मरम्मत में है।\n"
        "लोग पूछते हैं, “अगर गर्मी हो गई तो?”",
    ),
    "hi: single quotes and English words": (
        "hi",
        "संक्षेप में\n"
        "उन्होंने ‘आज तक’ से कहा कि Google और BBC ने टिप्पणी नहीं की। डॉ. ए. के. शर्मा ने 2–3 घंटे तक बात की। 'दैनिक "
        "भास्कर' ने यह ख़बर छापी।",
    ),
    "hi: straight throughout": (
        "hi",
        'खेल\nकोच ने कहा, "हमें नहीं पता कि हम कहाँ खेलेंगे।" क्लब ने कहा, "मैच टल सकता है।"',
    ),
    "ja: corner brackets and nested": (
        "ja",
        "渡し船は春に再開\n"
        "「氷はまだ厚い」と港湾局の田中一郎局長は話した。「4月まで誰も運ばない」という。\n"
        "監督は「毎週『銀河鉄道の夜』を上演しています」と語り、『坊っちゃん』も準備中だと明かした。",
    ),
    "ja: reopening per paragraph": (
        "ja",
        "手紙\n"
        "「私たちはここに四十年暮らしているが、道が要るかと聞かれたことはない。\n"
        "「今、道は閉鎖され、また誰も聞いてくれなかった」と教師の佐藤花子さんは書いている。",
    ),
    "ja: Latin and numerals": (
        "ja",
        "ひとこと\n"
        "米Googleと米IKEAは5日、新型iPhone 15とBoeing 737 "
        "MAXについて「コメントしない」と述べた。CO2排出量は前年比3.5%減、COVID-19の感染者は1,200人だった。",
    ),
    "ja: names and song titles in Latin": (
        "ja",
        "音楽\n"
        "バンドは“Let It Be”と「Hey Jude」を演奏した。ボーカルのジョン・スミスさん(35)は「最高の夜だった」と話した"
        "。",
    ),
    "ja: quoted English sentence": (
        "ja",
        "会見\n社長は英語で「We are not afraid of the future」(未来を恐れない)と述べた。会場は静まり返った。",
    ),
    "ja: Chinese names": (
        "ja",
        "外交\n王毅外相は北京で林芳正氏と会談した。中国側は「一つの中国」を改めて主張し、人民日報は一面で伝えた。",
    ),
    "zh-Hans: mainland quotes": (
        "zh-Hans",
        "渡轮将在春天恢复\n"
        "“冰还很厚，”港务局局长李明说，“四月以前我们不会运送任何人。”他表示，船从去年十一月起就在维修。\n"
        "《人民日报》刊登了题为《回家的路》的文章，文中写道：“我们等了‘四十年’。”",
    ),
    "zh-Hans: corner brackets": (
        "zh-Hans",
        "剧院\n导演说：「我们每周都演『茶馆』。」他还说：「座无虚席。」",
    ),
    "zh-Hans: quotation over paragraphs": (
        "zh-Hans",
        "来信\n“我们在这里住了四十年，没有人问过我们要不要路。\n“现在路封了，还是没有人问我们。”教师王芳写道。",
    ),
    "zh-Hans: Latin words": (
        "zh-Hans",
        "简讯\n"
        "谷歌（Google）和苹果公司发布了新款iPhone 15，波音737 "
        "MAX和AI芯片也在展会上亮相。2024年CO2排放量下降3.5%，COVID-19病例减少。",
    ),
    "zh-Hant: corner brackets": (
        "zh-Hant",
        "渡輪將在春天恢復\n"
        "「冰還很厚，」港務局局長林明德說，「四月以前我們不會載送任何人。」他表示，船從去年十一月起就在維修。\n"
        "導演說：「我們每週都演《暗戀桃花源》，也演『人間條件』。」",
    ),
    "zh-Hant: titles and curly quotes": (
        "zh-Hant",
        "簡訊\n《聯合報》與《蘋果日報》報導，“獨家”消息來自消息人士。〈回家的路〉一文獲獎，Google未回應。",
    ),
    "zh-Hant: close to Japanese": (
        "zh-Hant",
        "外交\n日本首相岸田文雄與美國總統拜登會談，『日の丸』旗幟懸掛於東京。外務省發言人說：「雙方討論了安全議題。」",
    ),
    "ko: Korean quotes": (
        "ko",
        "나룻배, 봄에 다시 운항\n"
        "“얼음이 아직 두껍다”고 이고르 라핀 항만청장은 말했다. “4월 전에는 아무도 태우지 않을 것”이라고 덧붙였다.\n"
        "감독은 “매주 ‘햄릿’을 공연한다”며 《햄릿》과 〈맥베스〉를 준비하고 있다고 밝혔다.",
    ),
    "ko: straight throughout": (
        "ko",
        "구단에 경기장이 없다\n\"어디서 경기할지 모른다\"고 감독은 말했다. 구단은 '연기'를 검토 중이라고 했다.",
    ),
    "ko: Latin words and numbers": (
        "ko",
        "단신\n"
        "구글(Google)과 SK하이닉스, LG전자는 5일 AI 반도체를 공개했다. 보잉 737 MAX와 KF-21도 전시됐다. CO2 "
        "배출량은 3~4% 줄었다.",
    ),
    "id: Indonesian passage": (
        "id",
        "Feri kembali beroperasi pada musim semi\n"
        "“Es masih tebal,” kata kepala pelabuhan Igor Lapian. “Sebelum April kami tidak akan mengangkut siapa "
        "pun.” Kapal itu diperbaiki sejak November.\n"
        "Warga bertanya, “Bagaimana kalau cuaca menghangat?”",
    ),
    "id: straight and nested, close to Malay": (
        "id",
        "Teater\n"
        '"Kami memainkan \'Opera Kecoa\' setiap pekan," kata sutradara. "Gedung penuh," tambahnya. Surat kabar '
        "Berita Harian di Kuala Lumpur memuat kabar itu.",
    ),
    "id: reduplication and affixed names": (
        "id",
        "Singkat\n"
        "Anak-anak, ibu-ibu, dan orang-orang tua se-Jawa Barat datang; ke-5 kalinya acara ini digelar. Presiden "
        "Joko Widodo bertemu Prabowo Subianto. Prabowo berterima kasih kepada Jokowi, lalu ber-selfie di depan Bus "
        "Trans-Jakarta.",
    ),
    "vi: Vietnamese passage": (
        "vi",
        "Phà sẽ trở lại vào mùa xuân\n"
        "“Băng vẫn còn dày,” giám đốc cảng Nguyễn Văn Minh nói. “Trước tháng Tư chúng tôi sẽ không chở ai.” Tàu "
        "được sửa từ tháng Mười một.\n"
        "Người dân hỏi: “Nếu trời ấm lên thì sao?”",
    ),
    "vi: nested and straight": (
        "vi",
        'Sân khấu\n"Chúng tôi diễn \'Kim Vân Kiều\' mỗi tuần", đạo diễn nói. "Khán phòng chật kín", ông nói thêm.',
    ),
    "vi: names and Latin terms": (
        "vi",
        "Tin ngắn\n"
        "Thủ tướng Phạm Minh Chính gặp Tổng thống Joe Biden ở Hà Nội. Các hãng Google, IKEA và Boeing 737 MAX "
        "không bình luận. Lượng CO2 giảm 3–4% so với năm 2023.",
    ),
    "ru: speech that ends with a name and one closing mark": (
        "ru",
        "О чтении\n"
        "«Я, как и все, читаю журнал «Огонёк», — сказал библиотекарь. «А я выписываю газету «Север», — возразила "
        "соседка.",
    ),
    "ru: straight quotes, company in company": (
        "ru",
        "Сделка\n"
        'Акции ООО "Торговый дом "Север" купило АО "Комбинат "Заря", сообщила пресс-служба. "Сделка закрыта", — '
        "сказал директор.",
    ),
    "ru: long report with several persons": (
        "ru",
        "Суд арестовал подрядчика, строившего мост\n"
        "Ленинский районный суд Мурманска арестовал директора фирмы «Мостстрой-5» Антона Беляева. Об этом сообщила "
        "пресс-служба суда.\n"
        "По версии следствия, Беляев получил аванс, но к работам не приступил. Антона Беляева задержали в "
        "аэропорту. Его заместитель Антонина Беляева, однофамилица директора, проходит свидетелем.\n"
        "«Вину мой подзащитный не признаёт, — сказала адвокат Наталья Ким. — С Беляевым я говорила вчера». Наталью "
        "Ким суд назначил 3 мая; у Натальи Ким двадцать лет стажа.\n"
        "Губернатор Андрей Чибисов обещал достроить мост. С Андреем Чибисовым согласен и глава Кольского района.",
    ),
    "ru: dash habits of Russian press": (
        "ru",
        "Как живёт остров\n"
        "Остров — это прежде всего люди. Их здесь — по данным переписи — четыреста. Паром ходит раз в неделю — "
        "если нет шторма.\n"
        "Зимой — вертолёт, летом — катер. В школе — десять учеников, в больнице — один врач. На рейсе Анадырь — "
        "Эгвекинот мест нет до 20–25 мая. Закон Бойля — Мариотта тут знают все, а премия Кузнецова-Сибирского "
        "известна лишь историкам.",
    ),
    "ru: interview with labels": (
        "ru",
        "«Рыба ушла на север»\n"
        "— Сколько лодок осталось в посёлке?\n"
        "— Семь. Было сорок. Молодёжь уезжает — кто в Мурманск, кто в Петербург.\n"
        "— А вы?\n"
        "— А я — последний. Мне семьдесят два, куда мне ехать-то?",
    ),
    "ru: scores and matches": (
        "ru",
        "Спорт\n"
        "«Спартак» обыграл «Зенит» — 2:1, ЦСКА уступил «Ростову» (0:3), а хоккейный СКА победил «Ак Барс» в серии "
        "4–2. Матч «Динамо» — «Локомотив» пройдёт 5 мая.",
    ),
    "ru: yo, soft signs and near place names": (
        "ru",
        "География\n"
        "Из Орла в Орёл не едут: это один город, но редакторы пишут и так. Река Кола впадает в Кольский залив у "
        "города Кола, а посёлок Кольский — дальше. Ижевск и Ижорск, Вятка и Вятские Поляны — разные места.",
    ),
    "ru: Kyiv and Kharkov declined with sister names": (
        "ru",
        "Поездка\n"
        "Делегация была в Киеве, Харькове и Львове; из Киева выехали утром. Киевляне и харьковчане встречали "
        "гостей хлебом-солью. Украинский министр Дмитрий Кулеба говорил по-украински: «Дякуємо за підтримку».",
    ),
    "ru: brand capitals and Latin plurals": (
        "ru",
        "Технологии\n"
        "Мессенджеры WhatsApp и Telegram не работали, YouTube-канал был закрыт. PDF-файл весит 5 Мбайт, 3D-принтер "
        "стоит у входа, Wi-Fi бесплатный, USB-кабель — в киоске. QR-коды, VPN-сервисы, GPS-трекеры и e-mail "
        "запретили.",
    ),
    "ru: sources behind the figure": (
        "ru",
        "Цифры\n"
        "Завод выпустил 12 тысяч машин, рассказал журналистам директор. Это на 8 процентов больше прошлогоднего, "
        "отмечается в отчёте. Зарплаты, по его оценке, выросли вдвое.\n"
        "«У нас работают 3 тысячи человек», — напомнил он.\n"
        "Росстат оценил инфляцию в 7 процентов. По подсчётам экономистов, бедных стало больше на 2 млн человек. "
        "Полиция насчитала на площади 5 тысяч участников.",
    ),
    "ru: figures that nobody disputes": (
        "ru",
        "Хроника\n"
        "Музей открылся 12 апреля 1961 года. Урок длится 45 минут, поезд идёт 4 часа. Самолёт летит на высоте 10 "
        "тысяч метров. Хозяину 54 года, у него трое детей.",
    ),
    "ru: editor's notes and foreign agents": (
        "ru",
        "Театр\n"
        "Премьера прошла в субботу (по старому стилю. — Прим. ред.). Режиссёр* уехал в Ригу.\n"
        "* Внесён в реестр.",
    ),
    "ru: quotation inside brackets and after colon": (
        "ru",
        "Письмо\nОн написал коротко: «Приеду». (Она ответила: «Жду!») На конверте — «г. Тверь, до востребования».",
    ),
    "ru: list with dashes and bullets": (
        "ru",
        "Что закрыто\nЗавтра закрыты:\n— мост через Колу;\n— улица Ленина;\n— вокзал.",
    ),
    "ru: ellipses and exclamations beside marks": (
        "ru",
        "Голоса\n"
        "«Что?..» — переспросил он. «Ничего!..» — ответила она. «…И никого», — добавил кто-то. «Ура!» — закричали "
        "дети, а «Скорую» уже вызвали.",
    ),
    "ru: quotation without spaces by the dash": (
        "ru",
        "Реплика\n«Поздно»,— сказал он. «Почему?»— спросила она. «Так вышло»,— ответил он.",
    ),
    "uk: speech that ends with a name and one closing mark": (
        "uk",
        "Про читання\n«Я читаю журнал «Вітчизна», — сказав бібліотекар. Сусідка виписує «Голос», каже вона.",
    ),
    "uk: long report with several persons": (
        "uk",
        "Суд заарештував підрядника\n"
        "Шевченківський райсуд Києва взяв під варту директора фірми «Мостобуд-5» Антона Білика. Про це повідомила "
        "пресслужба суду.\n"
        "За версією слідства, Білик отримав аванс, але до робіт не взявся. Антона Білика затримали в аеропорту; з "
        "Біликом була дружина Наталія Білик.\n"
        "«Провини мій підзахисний не визнає, — сказала адвокатка Наталя Кім. — З Біликом я говорила вчора». Наталю "
        "Кім призначили 3 травня.",
    ),
    "uk: dash habits": (
        "uk",
        "Острів\n"
        "Острів — це передусім люди. Їх тут — за даними перепису — чотириста. Пором ходить раз на тиждень — якщо "
        "немає шторму. Узимку — гелікоптер, улітку — катер.",
    ),
    "uk: straight quotes with hyphens for dashes throughout": (
        "uk",
        'Клуб\n"Ми не знаємо, де гратимемо", - сказав тренер "Зорі". - "Матч перенесли".',
    ),
    "uk: dialogue with labels": (
        "uk",
        "«Риба пішла на північ»\n"
        "– Скільки човнів лишилося?\n"
        "– Сім. Було сорок. Молодь виїздить – хто до Одеси, хто до Києва.\n"
        "– А ви?\n"
        "– А я – останній. Куди мені їхати?",
    ),
    "uk: Kyiv in derived words": (
        "uk",
        "Столиця\n"
        "Київ готується до свята. У Києві перекриють центр, київська влада просить киян їхати метро. Під Київрадою "
        "стоять намети, «Київпастранс» додав автобусів, а кияни й киянки гуляють.",
    ),
    "uk: compounds with names and half": (
        "uk",
        "Пів години\n"
        "Екс’юристка з пів-Європи та екс-міністр оборони приїхали; віцепрем’єрка мовчить. Пів’яблука — мало. Гра "
        "Рівне — Луцьк скасована. Т-подібне перехрестя перекрили, 3D-тур по музею доступний.",
    ),
    "uk: figures behind their sources": (
        "uk",
        "Цифри\n"
        "Завод випустив 12 тисяч машин, розповів журналістам директор. Це на 8 відсотків більше, ідеться у звіті. "
        "Зарплати, за його оцінкою, зросли вдвічі.\n"
        "Держстат оцінив інфляцію в 7 відсотків. За підрахунками економістів, бідних побільшало на 2 млн людей. "
        "Поліція нарахувала на площі 5 тисяч учасників.",
    ),
    "uk: figures that nobody disputes": (
        "uk",
        "Хроніка\n"
        "Музей відкрили 12 квітня 1961 року. Урок триває 45 хвилин, потяг їде 4 години. Господареві 54 роки, у "
        "нього троє дітей.",
    ),
    "be: collapsed guillemets": (
        "be",
        "Завод\n"
        "Уладальнікам стала ТАА «Гандлёвы дом «Поўнач», паведаміла прэс-служба. «Ёсць пытанні?» — спытаў сакратар.",
    ),
    "be: classical spelling with soft signs": (
        "be",
        "Песьня\n"
        "Сьпявачка Насьця Зьміцерка прыехала зь Вільні. «Дзякуй, што прыйшлі, — сказала яна. — Пабачымся ўвосень».",
    ),
    "bg: ranges, minus and abbreviations": (
        "bg",
        "Времето\n"
        "Температурите ще са от –5 до 3 градуса, а вятърът – 10–15 м/с. Цената е 1,5 млн. лв., т.е. около 750 хил. "
        "евро; г-н Иванов, д-р Петров и др. чакат на ул. „Граф Игнатиев“ № 5.",
    ),
    "bg: quotation by dash and colon": (
        "bg",
        "Съд\n"
        "„Не съм виновен“ – каза подсъдимият пред в. „Труд“. „Ще обжалваме решението пред ВКС“, допълни адв. "
        "Менков от името на „Лукойл Нефтохим“.",
    ),
    "sr: ranges, ordinals and abbreviations": (
        "sr",
        "Време\n"
        "Дана 5. маја 2023. отворен је 2. конкурс у ул. Кнеза Милоша бр. 12. Др Јован Јовановић и проф. Ђ. "
        "Ђорђевић стигли су у 18 ч. По подацима РХМЗ, биће од –5 до 3 степена.",
    ),
    "sr: Latin names in Cyrillic": (
        "sr",
        "Техника\n"
        "Компаније Google и IKEA послале су СМС поруке. Авиони F-16 и МиГ-29 летели су изнад Батајнице; НАТО, УН и "
        "САД ћуте. Љубиша и Џејмс возе Fiat 500L.",
    ),
    "sr: digraph names in Latin script and Cyrillic title": (
        "sr",
        "Knjige\n"
        "Roman Njegoša i priče Ljubivoja Džonija štampaju se ćirilicom („Горски вијенац“). Nj. K. V. princ stigao "
        "je u 10.30.",
    ),
    "hr: double apostrophe and dashes": (
        "hr",
        "Promet\n"
        "Vlak Zagreb – Split kasni 5 – 6 sati. Vozači kažu: „Bit će k’o lani”. Na A1 – i to oba smjera – stoje "
        "kolone; vozi se od -5 do 3 stupnja.",
    ),
    "hr: dual-name pairs": (
        "hr",
        "Skupština\n"
        "Govorili su Ivan Marić i Ivana Marić, Ante Marin i Ante Marinić. Ivanu Mariću i Ivani Marić pljeskali su "
        "dugo; Marinu i Mariniću manje. Zastupnica Grbin-Praljak i ministar Božinović šute.",
    ),
    "sl: close to Croatian": (
        "sl",
        "Na kratko\n"
        "Sodišče je preložilo obravnavo. Odvetniki so vložili pritožbo. Po besedah strokovnjaka to ničesar ne "
        "spremeni. Hrvaška predsednica Kolinda Grabar-Kitarović je obiskala Ljubljano.",
    ),
    "cs: speech split by the narrator": (
        "cs",
        "Pekař zavírá\n"
        "„Peču třicet let,“ říká Karel Vomáčka, „a takovou zimu nepamatuju.“ „Jednou,“ vzpomíná jeho žena, „jsme "
        "nepekli týden.“ Říkali jí „Máňa z pekárny“.",
    ),
    "cs: persons in the vocative and possessive": (
        "cs",
        "Dopis\n"
        "„Milý Petře, milá Jano,“ začíná dopis. Petrův bratr Pavel Novotný a Janina sestra Eva Novotná ho četli "
        "spolu. S Pavlem Novotným mluvila i Eva Malá; Pavlovi Novotnému dopis poslali, Evě Novotné ne.",
    ),
    "cs: foreign women's surnames both ways": (
        "cs",
        "Kultura\n"
        "Herečku Emmu Watsonovou ocenili v Cannes. Spisovatelka Radka Denemarková psala o Olze Tokarczukové, Olga "
        "Tokarczuková jí poděkovala. S Angelou Merkelovou se sešel Andrej Babiš; Angela Merkelová odjela večer.",
    ),
    "sk: split speech and ranges": (
        "sk",
        "Pekár zatvára\n"
        "„Pečiem tridsať rokov,“ hovorí Karol Vomáčka, „a takú zimu si nepamätám.“ Vlak Bratislava – Košice mešká "
        "2 – 3 hodiny, vonku je −12 °C.",
    ),
    "sk: persons in cases": (
        "sk",
        "Návšteva\n"
        "Prezident Peter Pellegrini prijal Petra Pavla; s Petrom Pellegrinim hovoril o energii. Petrovi "
        "Pellegrinimu ďakovali aj Zuzana Kubáňová a Ivan Kubáň. Zuzanu Kubáňovú pozná celá Žilina.",
    ),
    "pl: nested quotation closing together": (
        "pl",
        "Literatura\n"
        "„Czytam «Lalkę»” – mówi. „Zawsze lubiłem powieść «Quo vadis»”, dodaje brat. Pismo „Gazeta »Dziennik«” "
        "zamknięto.",
    ),
    "pl: persons with fleeting vowels": (
        "pl",
        "Sejm\n"
        "Posłowie Marek Kwiecień i Marcin Wróbel złożyli wniosek. Wniosku Marka Kwietnia i Marcina Wróbla nie "
        "przyjęto; Kwietniowi i Wróblowi pogratulował jednak Jacek Gołąb. O Jacku Gołębiu mówi cała Łódź, w Łodzi "
        "zna go każdy.\n"
        "Z Białegostoku do Białej Podlaskiej jedzie się dwie godziny.",
    ),
    "pl: en dashes with closing marks and numbers": (
        "pl",
        "Ceny\n"
        "Za 2–3 kg jabłek zapłacimy 10–12 zł – mówią handlarze. „Drożej nie będzie” – zapewnia pani Zofia. "
        "40-procentowa obniżka i 5-letni plan to mało; w XXI w. – a zwłaszcza w latach 20. – handel się zmienił.",
    ),
    "hu: speech split with dashes": (
        "hu",
        "A pék bezár\n"
        "– Harminc éve sütök – mondja Kovács Károly –, de ilyen telet nem láttam.\n"
        "– És most mi lesz? – kérdezi a felesége. – Elmegyünk?\n"
        "„Nem” – feleli. Az 5–6 fokos hidegben Budapest–Bécs között álltak a vonatok.",
    ),
    "hu: order of names and suffixes": (
        "hu",
        "Kinevezés\n"
        "Kovács Anna lett az igazgató. Kovács Annát, Kovács Annával, Kovács Annának: a nevét mindenki megtanulta. "
        "Férje, Nagy Péter és Nagy Péterné nem jött el; Szabóékkal érkezett Szabó Éva.",
    ),
    "ro: nested both closings together": (
        "ro",
        "Teatru\n"
        "„Am jucat în «O noapte furtunoasă»”, spune actrița. „Îmi place «Luceafărul»”, adaugă. Ziarul „Adevărul” "
        "scrie despre „Cazul «Mircea»”.",
    ),
    "ro: straight quotes and apostrophe": (
        "ro",
        'Vorbe\n"N-am văzut așa iarnă", zice un bătrân. "Da\' o să treacă, dom\'le", adaugă altul.',
    ),
    "el: abbreviations, years and ranges": (
        "el",
        "Χρονικό\n"
        "Το μουσείο άνοιξε το ’68 και έκλεισε το ’74. Στις δεκαετίες ’80–’90 λειτούργησε ξανά· η είσοδος κοστίζει "
        "5–6 ευρώ. Ο κ. Γ. Παπαδόπουλος και η κα Ε. Παπαδοπούλου είναι σύζυγοι, η κόρη του Παπαδόπουλου σπουδάζει.",
    ),
    "el: nested closing together": (
        "el",
        "Θέατρο\n"
        "«Παίξαμε τους “Όρνιθες”», λέει ο σκηνοθέτης. «Μου αρέσει η “Αντιγόνη”», απαντά. Η ταινία «Ζ» και το "
        "τραγούδι «Let It Be» ακούστηκαν.",
    ),
    "tr: split speech": (
        "tr",
        "Fırıncı kapatıyor\n"
        "“Otuz yıldır ekmek yapıyorum,” diyor Kemal Usta, “böyle kış görmedim.” Karısı, “Bir keresinde,” diye "
        "anlatıyor, “bir hafta kapalıydık.” ‘Ekmek Ana’ derlermiş ona.",
    ),
    "tr: dotted and dotless i with plurals": (
        "tr",
        "Şehir\n"
        "İstanbul ve Isparta valileri buluştu. İzmir’li, Iğdır’lı, Ankara’lı gençler 2024’ün 3’üncü ayında, saat "
        "10.00-12.00 arasında “Işık” filmini izledi. Cumhurbaşkanı’nın sözcüsü BM’ye ve AB’ye gitti.",
    ),
    "ka: nested and ranges": (
        "ka",
        "თეატრი\n„ჩვენ ვთამაშობთ «ჰამლეტს» ყოველ კვირა“, – ამბობს რეჟისორი. 1995–2004 წლებში აქ სკოლა იყო.",
    ),
    "hy: spaced dashes and straight": (
        "hy",
        "Թատրոն\n«Մենք խաղում ենք ամեն շաբաթ»,- ասում է ռեժիսորը։ Երևան-Գյումրի գնացքը գնում է 2-3 ժամ։",
    ),
    "kk: spaced dashes and suffixes on Latin": (
        "kk",
        "Технология\n"
        "Google-дың өкілі «түсініктеме бермейміз» деді. iPhone-ды, SMS-ті және Wi-Fi-ды 5-сынып оқушылары да "
        "біледі. ЖШС «Сауда үйі «Солтүстік» сотқа шағымданды.",
    ),
    "ar: nested quotations": (
        "ar",
        "الكتاب\nقال الكاتب: «قرأتُ “ألف ليلة وليلة” مرتين». وأضافت الناشرة: «نحب رواية “ثرثرة فوق النيل”»، ثم صمتت.",
    ),
    "ar: speech over lines": (
        "ar",
        "رسالة\n"
        "«نعيش هنا منذ أربعين عامًا ولم يسألنا أحد إن كنا نريد الطريق.\n"
        "«والآن أُغلق الطريق، ولم يسألنا أحد أيضًا»، كتبت المعلمة آمنة.",
    ),
    "ar: dashes, digits and dates": (
        "ar",
        "موجز\n"
        "أعلنت الوزارة - في بيان - أن درجات الحرارة بين ٥-٧ مئوية. وقال د. أحمد عبد الرحمن (٥٤ عامًا) إن عامي "
        "2020–2021 كانا صعبين.",
    ),
    "he: prefix letters before a quotation": (
        "he",
        'עיתונות\nב"הארץ" נכתב כי ה"ליכוד" ו"יש עתיד" ייפגשו. ב"ידיעות אחרונות" דווח אחרת.',
    ),
    "he: prefixes and acronyms together": (
        "he",
        'פוליטיקה\nח"כ לוי אמר ל"ידיעות": "נצביע בעד". יו"ר ה"עבודה" הגיב: "נצביע נגד". בארה"ב שתקו.',
    ),
    "he: gershayim typed as curly marks": (
        "he",
        "צבא\nדובר צה”ל ומנכ”ל המשרד נפגשו בת”א. ”לא נדבר על זה”, אמר עו”ד לוי.",
    ),
    "he: maqaf, dashes and apostrophes": (
        "he",
        "תרבות\n"
        "בית־הספר ע״ש ביאליק – הישן בעיר – נסגר. צ'רלי צ'פלין וג'ורג' אורוול מופיעים בתערוכה בירושלים–תל אביב, 5–6 "
        "במאי.",
    ),
    "fa: half-space, ranges and brackets": (
        "fa",
        "فرهنگ\n"
        "موزه در سال\u200cهای ۱۳۷۵–۱۳۸۰ باز بود. دکتر علی رضایی (۵۴ ساله) گفت: «می\u200cخواهیم آن را بازگشایی "
        "کنیم». فیلم «جدایی نادر از سیمین» نمایش داده شد.",
    ),
    "hi: nested quotation": (
        "hi",
        "किताब\nलेखक ने कहा, “मैंने ‘गोदान’ दो बार पढ़ा है।” प्रकाशक बोलीं, “हमें ‘मैला आँचल’ पसंद है।” कार्यक्रम 5-6 मई को होगा।",
    ),
    "ja: titles and emphasis in several brackets": (
        "ja",
        "文化\n"
        "映画『生きる』と『東京物語』、小説「こころ」が紹介された。監督は“名作”と呼び、《序曲》が流れた。〈新星〉賞"
        "も発表された。",
    ),
    "ja: dashes and long vowel marks": (
        "ja",
        "交通\n"
        "東京―大阪間の列車――始発から――は5〜6時間遅れ、コンピューターの故障が原因という。1995-2004年も同様だった。",
    ),
    "ja: nested closing together": (
        "ja",
        "発言\n"
        "市長は「兄はいつも『急がば回れ』と言っていた。弟は『善は急げ』」と笑った。「雨か」「いや、雪だ」。二人は黙"
        "った。",
    ),
    "zh-Hans: nested closing together": (
        "zh-Hans",
        "文化\n他说：“我最喜欢的是‘茶馆’。”她问：“你读过《红楼梦》吗？”——他摇头。北京—上海的列车晚点5～6小时。",
    ),
    "zh-Hans: Japanese name and place": (
        "zh-Hans",
        "外交\n日本首相石破茂在东京会见记者，NHK报道称“双方讨论了安全议题”。日本“三菱”公司拒绝评论。",
    ),
    "zh-Hant: Hong Kong passage": (
        "zh-Hant",
        "香港\n行政長官李家超出席「國際金融論壇」，表示「香港有信心」。《明報》引述消息人士稱，「未有時間表」。",
    ),
    "ko: corner brackets for laws and titles": (
        "ko",
        "문화\n"
        "국회는 「도서관법」 개정안을 통과시켰다. 소설 『토지』와 영화 〈기생충〉이 소개됐다. 장관은 “기쁘다”고 했"
        "다.",
    ),
    "ko: nested quotation and speech by sentence": (
        "ko",
        "인터뷰\n"
        "그는 “형이 늘 ‘서두르지 마라’고 했다”고 회상했다. “비가 오나?” “아니, 눈이다.” 둘은 말이 없었다. 5~6일에는"
        " 눈이 온다.",
    ),
    "id: nested and English words": (
        "id",
        "Buku\n"
        "“Saya membaca ‘Laskar Pelangi’ dua kali,” kata penulis itu. “Kami suka ‘Bumi Manusia’.” Acara bertajuk "
        "“Read It Again” digelar 5–6 Mei di Kompleks Taman Ismail Marzuki.",
    ),
    "id: close to Malay news": (
        "id",
        "Singkat\n"
        "Pengadilan menunda sidang. Para pengacara mengajukan banding. Menurut ahli, hal itu tidak mengubah "
        "apa-apa. Perdana Menteri Malaysia Anwar Ibrahim tiba di Jakarta, dan Anwar bertemu Presiden.",
    ),
    "vi: dashes, dates and nested quotation": (
        "vi",
        "Sách\n"
        "“Tôi đã đọc ‘Số đỏ’ hai lần,” nhà văn nói. Tàu Hà Nội - Sài Gòn chạy 30 giờ; ngày 5-6/5 - theo thông báo "
        "- sẽ nghỉ. Ông Nguyễn Văn A và bà Nguyễn Thị A có mặt.",
    ),
    "ru: measures that only describe": (
        "ru",
        "Башня\nБашня высотой 324 метра стоит на берегу, на глубине 40 метров лежит кабель длиной 12 тысяч километров.",
    ),
    "uk: measures that only describe": (
        "uk",
        "Вежа\nВежа заввишки 324 метри стоїть на березі, на глибині 40 метрів лежить кабель завдовжки 1200 метрів.",
    ),
    "sr: long Cyrillic report": (
        "sr",
        "Суд притворио извођача радова\n"
        "Основни суд у Нишу одредио је притвор директору предузећа „Мостоградња“ Антону Белићу. „Кривицу мој "
        "брањеник не признаје“, рекла је адвокаткиња Наталија Ким.\n"
        "Белића су ухапсили на аеродрому. Градоначелница Нада Вукић обећала је довршетак моста; с Надом Вукић "
        "сагласан је и начелник општине Бојан Белић. Људи чекају, аутобуси не возе, трговине раде.",
    ),
}


@pytest.mark.parametrize(("tag", "text"), CLEAN.values(), ids=CLEAN)
def test_nothing_is_found_in_clean_copy(tag: str, text: str) -> None:
    assert found(text, tag) == []


def test_every_language_is_there() -> None:
    passages = Counter(tag.split("-")[0] for tag, _ in CLEAN.values())
    few = {code: number for code, number in passages.items() if number < 2}
    assert few.keys() <= {"ky", "tt"}


DEFECTS = {
    "ru: closing mark lost": (
        "ru",
        "Паром вернётся на линию весной\n«Лёд держится, — сказал начальник порта Игорь Лапин. Жители разошлись.",
        ("quotes", 2, "unclosed"),
    ),
    "ru: closing mark lost before another quotation": (
        "ru",
        "Паром вернётся на линию весной\n"
        "«Лёд держится, — сказал он. «Раньше апреля никого не повезём», — добавил Лапин.",
        ("quotes", 2, "unclosed"),
    ),
    "ru: opening mark lost": (
        "ru",
        "Паром вернётся на линию весной\nСудно стоит с ноября.\nЛёд держится», — сказал начальник порта.",
        ("quotes", 3, "unopened"),
    ),
    "ru: closing mark straight": (
        "ru",
        'Клуб остался без стадиона\n«Мы не знаем, где будем играть", — сказал тренер. «Матч перенесут».',
        ("quotes", 2, "mismatched"),
    ),
    "ru: closing mark turned": (
        "ru",
        "Клуб остался без стадиона\n«Мы не знаем, где будем играть«, — сказал тренер. «Матч перенесут».",
        ("quotes", 2, "wrong-direction"),
    ),
    "ru: same marks inside": (
        "ru",
        "Журналисты вспоминают\n«Мы читали «Новый мир» и спорили», — говорит редактор.",
        ("quotes", 2, "nested-same"),
    ),
    "ru: one quotation in straight marks": (
        "ru",
        'Театр\n«Мы играем», — говорит режиссёр. «Зал полон», — добавляет он.\nГазета пишет: "Аншлаг".',
        ("quotes", 3, "mixed-style"),
    ),
    "ru: company in company, closing mark lost altogether": (
        "ru",
        "Завод сменил владельца\nВладельцем стало ООО «Торговый дом, сообщила пресс-служба области. Суд молчит.",
        ("quotes", 2, "unclosed"),
    ),
    "uk: closing mark lost": (
        "uk",
        "Пором повернеться навесні\n«Крига ще тримається, — сказав начальник порту. Мешканці розійшлися.",
        ("quotes", 2, "unclosed"),
    ),
    "uk: opening mark lost": (
        "uk",
        "Пором повернеться навесні\nКрига ще тримається», — сказав начальник порту.",
        ("quotes", 2, "unopened"),
    ),
    "uk: low mark closed with a guillemet": (
        "uk",
        "Театр грає\n„Ми граємо щотижня», — каже режисер. „Зала повна“, — додає він.",
        ("quotes", 2, "mismatched"),
    ),
    "be: closing mark lost": (
        "be",
        "Паром вернецца вясной\n«Лёд яшчэ трымаецца, — сказаў начальнік порта. Людзі разышліся.",
        ("quotes", 2, "unclosed"),
    ),
    "bg: opening mark lost": (
        "bg",
        "Фериботът се връща\nЛедът още държи“, каза началникът на пристанището.",
        ("quotes", 2, "unopened"),
    ),
    "sr: closing mark lost": (
        "sr",
        "Скела се враћа\n„Лед још држи, рекао је начелник луке. Људи су се разишли.",
        ("quotes", 2, "unclosed"),
    ),
    "hr: mixed marks": (
        "hr",
        "Trajekt se vraća\n"
        "„Led još drži”, rekao je ravnatelj. „Nikoga nećemo voziti”, dodao je.\n"
        "List piše: “Led drži”.",
        ("quotes", 3, "mixed-style"),
    ),
    "cs: closing mark of English kind": (
        "cs",
        "Přívoz se vrátí\n„Led ještě drží,” řekl správce. „Dřív nikoho nepovezeme,“ dodal.",
        ("quotes", 2, "mismatched"),
    ),
    "sk: opening mark lost": (
        "sk",
        "Prievozník sa vráti\nĽad ešte drží,“ povedal správca.",
        ("quotes", 2, "unopened"),
    ),
    "sl: guillemet turned": (
        "sl",
        "Trajekt se vrne\n»Led še drži,» je dejal vodja. »Pred aprilom ne.«",
        ("quotes", 2, "wrong-direction"),
    ),
    "pl: closing mark straight": (
        "pl",
        'Prom wróci wiosną\n„Lód jeszcze trzyma" – powiedział kapitan. „Zobaczymy”.',
        ("quotes", 2, "mismatched"),
    ),
    "hu: closing mark lost": (
        "hu",
        "Tavasszal visszatér a komp\n„A jég még tart – mondta a parancsnok. A hajót javítják.",
        ("quotes", 2, "unclosed"),
    ),
    "ro: opening mark lost": (
        "ro",
        "Bacul revine\nGheața încă ține”, a spus șeful portului.",
        ("quotes", 2, "unopened"),
    ),
    "el: closing guillemet lost": (
        "el",
        "Το πλοίο επιστρέφει\n«Ο πάγος κρατάει ακόμη, είπε ο λιμενάρχης. Οι κάτοικοι έφυγαν.",
        ("quotes", 2, "unclosed"),
    ),
    "tr: opening mark lost": (
        "tr",
        "Feribot dönüyor\nBuz hâlâ tutuyor,” dedi liman müdürü.",
        ("quotes", 2, "unopened"),
    ),
    "ka: closing mark lost": (
        "ka",
        "ბორანი დაბრუნდება\n„ყინული ჯერ კიდევ უძლებს, – თქვა პორტის უფროსმა.",
        ("quotes", 2, "unclosed"),
    ),
    "kk: closing mark lost": (
        "kk",
        "Паром көктемде оралады\n«Мұз әлі қатты, — деді порт бастығы. Кеме жөндеуде тұр.",
        ("quotes", 2, "unclosed"),
    ),
    "ar: closing guillemet lost": (
        "ar",
        "العبّارة تعود\nقال المدير: «الجليد ما زال صلبًا. وغادر السكان المكان.",
        ("quotes", 2, "unclosed"),
    ),
    "he: opening mark lost beside acronyms": (
        "he",
        'בקצרה\nדובר צה"ל אמר כי אין תגובה. נחכה", אמר ד"ר כהן.',
        ("quotes", 2, "unopened"),
    ),
    "he: closing mark lost beside acronyms": (
        "he",
        'בקצרה\nדובר צה"ל אמר: "אין תגובה. עו"ד לוי שתק.',
        ("quotes", 2, "unclosed"),
    ),
    "fa: opening guillemet lost": (
        "fa",
        "کوتاه\nیخ هنوز محکم است»، مدیر بندر گفت.",
        ("quotes", 2, "unopened"),
    ),
    "hi: closing mark lost": (
        "hi",
        "नाव वसंत में लौटेगी\nप्रमुख ने कहा, “बर्फ़ अभी मज़बूत है। लोग चले गए।",
        ("quotes", 2, "unclosed"),
    ),
    "ja: closing bracket lost": (
        "ja",
        "渡し船は春に再開\n局長は「氷はまだ厚いと話した。住民は帰った。",
        ("quotes", 2, "unclosed"),
    ),
    "ja: closed with the inner bracket": (
        "ja",
        "渡し船は春に再開\n局長は「氷はまだ厚い』と話した。",
        ("quotes", 2, "mismatched"),
    ),
    "zh-Hans: opening mark lost": (
        "zh-Hans",
        "渡轮将在春天恢复\n冰还很厚，”港务局局长李明说。",
        ("quotes", 2, "unopened"),
    ),
    "zh-Hant: closing bracket lost": (
        "zh-Hant",
        "渡輪將在春天恢復\n「冰還很厚，港務局局長說。居民散去。",
        ("quotes", 2, "unclosed"),
    ),
    "ko: closing mark lost": (
        "ko",
        "나룻배 운항\n“얼음이 아직 두껍다고 청장은 말했다.",
        ("quotes", 2, "unclosed"),
    ),
    "vi: opening mark lost": (
        "vi",
        "Phà sẽ trở lại\nBăng vẫn còn dày,” giám đốc cảng nói.",
        ("quotes", 2, "unopened"),
    ),
    "ru: long dash in a compound": (
        "ru",
        "Кое-что о погоде\nРейс задержан из—за тумана, сообщили в порту.",
        ("dashes", 2, "dash-as-hyphen"),
    ),
    "uk: long dash in a compound": (
        "uk",
        "Погода\nРейс скасовано, хоч хто—небудь і чекав.",
        ("dashes", 2, "dash-as-hyphen"),
    ),
    "ru: hyphen among dashes": (
        "ru",
        "Остров\nОстров — это люди. Зимой — вертолёт, летом — катер.\nШкола - десять учеников, больница — один врач.",
        ("dashes", 3, "hyphen-as-dash"),
    ),
    "uk: double hyphen among dashes": (
        "uk",
        "Острів\nОстрів — це люди. Узимку — гелікоптер. Улітку -- катер.",
        ("dashes", 2, "double-hyphen"),
    ),
    "ru: surname in two spellings after one first name": (
        "ru",
        "Назначение в порту\n"
        "Начальником порта стал Сергей Ивашкевич. Указ подписал губернатор.\n"
        "Вечером Сергей Иважкевич встретился с лоцманами.",
        ("names", 3, "spelling"),
    ),
    "uk: surname in two spellings after one first name": (
        "uk",
        "Призначення\nГоловою порту стала Олена Коваленко.\nУвечері Олена Ковеленко зустрілася з лоцманами.",
        ("names", 3, "spelling"),
    ),
    "cs: name with and without a diacritic": (
        "cs",
        "Soud v Brně\nAdvokátka Jana Nováková žádala o odklad.\nSoud vyslechl i svědka, Jana Novaková odešla.",
        ("names", 3, "diacritics"),
    ),
    "ru: Latin letter in a Cyrillic word": (
        "ru",
        "Саммит\nПослы покинули Mоскву вечером.",
        ("language", 2, "mixed-script"),
    ),
    "uk: Latin i in a Ukrainian word": (
        "uk",
        "Саміт\nПосли залишили Киiв увечері.",
        ("language", 2, "mixed-script"),
    ),
    "bg: Latin letter in a Bulgarian abbreviation": (
        "bg",
        "Накратко\nПосланиците на СAЩ заминаха вечерта.",
        ("language", 2, "mixed-script"),
    ),
    "ru: paragraph left in English": (
        "ru",
        "Паром вернётся весной\n"
        "Судно стоит на ремонте с ноября, сообщили в порту.\n"
        "The harbour master said that nobody would be carried across before the end of April.",
        ("language", 3, "untranslated"),
    ),
    "ru: paragraph left in Ukrainian": (
        "ru",
        "Паром вернётся весной\n"
        "Судно стоит на ремонте с ноября, сообщили в порту.\n"
        "Начальник порту повідомив, що до кінця квітня нікого не перевозитимуть, бо крига ще тримається.",
        ("language", 3, "untranslated"),
    ),
    "uk: paragraph left in Russian": (
        "uk",
        "Пором повернеться навесні\n"
        "Судно стоїть на ремонті з листопада, повідомили в порту.\n"
        "Начальник порта сообщил, что до конца апреля никого не будут перевозить, потому что лёд ещё держится.",
        ("language", 3, "untranslated"),
    ),
    "bg: paragraph left in Russian": (
        "bg",
        "Фериботът се връща\n"
        "Корабът е на ремонт от ноември, съобщиха от пристанището.\n"
        "Жители вышли на площадь, чтобы узнать, когда откроют мост, но никто им не ответил, и они разошлись по "
        "домам.",
        ("language", 3, "untranslated"),
    ),
    "ja: paragraph left in Chinese": (
        "ja",
        "渡し船は春に再開\n"
        "船は十一月から修理中だと港湾局は発表した。\n"
        "港务局局长说，四月底以前不会运送任何人，因为冰还很厚，船也还没有修好。",
        ("language", 3, "untranslated"),
    ),
    "ar: paragraph left in English": (
        "ar",
        "العبّارة تعود\n"
        "السفينة قيد الإصلاح منذ نوفمبر.\n"
        "The harbour master said that nobody would be carried across before the end of April.",
        ("language", 3, "untranslated"),
    ),
    "ru: figure without a source": (
        "ru",
        "Завод в кризисе\nРабочие вышли на площадь.\nЗа прошлый год завод потерял на экспорте 40 млн рублей.",
        ("claims", 3, "unflagged"),
    ),
    "ru: accusation without a source": (
        "ru",
        "Мост не построен\nПодрядчик украл деньги у города.",
        ("claims", 2, "unflagged"),
    ),
    "uk: figure without a source": (
        "uk",
        "Завод у кризі\nРобітники вийшли на площу.\nЗа минулий рік завод утратив на експорті 40 млн гривень.",
        ("claims", 3, "unflagged"),
    ),
    "ru: endless sentence": (
        "ru",
        "Остров\n"
        "Паром, который ходит раз в неделю, если нет шторма, а шторм здесь бывает часто, и тогда люди ждут на "
        "берегу, пока не стихнет ветер, и пьют чай в доме смотрителя, который помнит ещё те годы, когда катер "
        "приходил каждый день, и рассказывает об этом всем, кто готов слушать, а слушать готовы немногие, потому "
        "что все эти истории на острове давно знают наизусть и дети, и старики.",
        ("readability", 2, "long-sentence"),
    ),
    "ru: figure after a dimension word of another sentence": (
        "ru",
        "Мост закрыт\nРабочие вышли на площадь.\nМост длиной 120 метров рухнул, и в реке утонули 14 автомобилей.",
        ("claims", 3, "unflagged"),
    ),
    "zh-Hans: mixed marks": (
        "zh-Hans",
        "剧院\n导演说：“我们每周都演。”演员说：“座无虚席。”\n报纸写道：「一票难求。」",
        ("quotes", 3, "mixed-style"),
    ),
    "he: quotation in marks of another kind": (
        "he",
        'בתיאטרון\n״אנחנו מציגים״. "האולם מלא", אמר הבמאי. "נחכה", הוסיף.\nהעיתון כתב: “אין כרטיסים”.',
        ("quotes", 3, "mixed-style"),
    ),
    "sr: paragraph left in English": (
        "sr",
        "Скела се враћа\n"
        "Брод је на поправци од новембра, саопштила је лука.\n"
        "The harbour master said that nobody would be carried across before the end of April.",
        ("language", 3, "untranslated"),
    ),
}


@pytest.mark.parametrize(("tag", "text", "expected"), DEFECTS.values(), ids=DEFECTS)
def test_a_planted_defect_is_found_once_where_it_stands(tag: str, text: str, expected: tuple[str, int, str]) -> None:
    assert [(name, finding.line, finding.code) for name, finding in found(text, tag)] == [expected]
