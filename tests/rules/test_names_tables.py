"""The rule names, pair by pair: what must be reported, by cause, and the longer table of what must not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pytest_newscheck.rules import names

from pytest_newscheck.testing import findings

# Three ways in which an article uses a name twice: in the byline and the credits, in two paragraphs
# in full, and in full with the bare surname later.
_CREDITS = "By {first} {one}\nThe bridge stayed shut all day.\nEdited by {first} {other}"
_IN_FULL = "a quiet day\nThe court heard {first} {one} on the first day.\nLater it heard {first} {other} again."
_SURNAME = (
    "a quiet day\nThe court heard {first} {one} at noon, and thanked {one}.\n"
    "Nobody came with {first} {one}.\nIn the evening {first} {other} left the town."
)
_TEMPLATES = (_CREDITS, _IN_FULL, _SURNAME)

_ONE_NAME: dict[str, list[tuple[str, str, str]]] = {
    "transliteration": [
        ("Oleksandr", "Hrytsenko", "Gritsenko"),
        ("Dmitri", "Zaitsev", "Zaytsev"),
        ("Yuri", "Shcherbak", "Scherbak"),
        ("Sergei", "Tkachyov", "Tkachev"),
        ("Anatoly", "Zhdankin", "Jdankin"),
        ("Mikhail", "Kharitonov", "Haritonov"),
        ("Olha", "Vynnyk", "Vinnik"),
        ("Ivan", "Tsvetkov", "Cvetkov"),
        ("Andriy", "Yermolenko", "Ermolenko"),
        ("Nikol", "Hakobyan", "Hagopyan"),
        ("Mahmoud", "Husseini", "Hosseini"),
        ("Walid", "Jumblatt", "Joumblatt"),
        ("Samir", "Geagea", "Geaga"),
        ("Omar", "Qaddour", "Kaddour"),
        ("Haruki", "Ohtake", "Otake"),
        ("Vasily", "Chuikov", "Tchuikov"),
        ("Taras", "Kovalchuk", "Kovalczuk"),
        ("Marat", "Yakhin", "Iakhin"),
        ("Lev", "Sobolevsky", "Sobolevskiy"),
        ("Nadia", "Verkhovskaya", "Verhovskaia"),
    ],
    "missing-letter": [
        ("Ronja", "Threlfall", "Threfall"),
        ("Marcus", "Brandstetter", "Brandsteter"),
        ("Ada", "Quillfeather", "Quilfeather"),
        ("Jonas", "Lindqvist", "Lindvist"),
        ("Peter", "Hallgrimsson", "Hallgrimson"),
        ("Lucia", "Montserrat", "Montserat"),
        ("Paolo", "Castellani", "Castelani"),
        ("Renata", "Sokolnicka", "Sokonicka"),
        ("Ingrid", "Vestergaard", "Vesterggard"),
        ("Tomas", "Rheinberger", "Reinberger"),
        ("Kofi", "Agyemang", "Agemang"),
        ("Bruno", "Marchetti", "Marcheti"),
        ("Helen", "Worthington", "Worthingon"),
        ("Carla", "Espinoza", "Espinza"),
        ("Nils", "Bergström", "Bergsröm"),
    ],
    "doubled-letter": [
        ("Robbie", "Greimer", "Greimmer"),
        ("Clara", "Petersen", "Peterssen"),
        ("Marta", "Kolarova", "Kollarova"),
        ("Felix", "Matisen", "Mattisen"),
        ("Rosa", "Baretti", "Barretti"),
        ("Simon", "Tanager", "Tannager"),
        ("Hanna", "Kesler", "Kessler"),
        ("Otto", "Fuhrman", "Fuhrmann"),
        ("Daria", "Molina", "Mollina"),
        ("Emil", "Sandager", "Sandagger"),
        ("Laura", "Capelo", "Cappelo"),
        ("Viktor", "Rozanov", "Rozzanov"),
    ],
    "swapped-letters": [
        ("Anthony", "Kiedis", "Keidis"),
        ("Maria", "Siebert", "Seibert"),
        ("Grigory", "Malkov", "Maklov"),
        ("Sophie", "Trenkel", "Treknel"),
        ("Abdul", "Rahimi", "Rahmii"),
        ("Janet", "Fairweather", "Fairwaether"),
        ("Leon", "Kramnik", "Karmnik"),
        ("Ester", "Goldberg", "Goldbreg"),
        ("Piotr", "Wisniewski", "Winsiewski"),
        ("Ronan", "Gallagher", "Gallahger"),
        ("Aino", "Virtanen", "Virtaenn"),
        ("Cecil", "Drummond", "Durmmond"),
    ],
    "another-letter": [
        ("Oleg", "Brandin", "Brundin"),
        ("Greta", "Holmberg", "Halmberg"),
        ("Samuel", "Okonkwo", "Okankwo"),
        ("Irina", "Belkova", "Balkova"),
        ("Hugo", "Ferrante", "Ferranti"),
        ("Amelia", "Thornbury", "Thornbery"),
        ("Marek", "Zelinski", "Zalinski"),
        ("Olivier", "Dumontier", "Dumantier"),
        ("Naomi", "Castleford", "Castlefard"),
        ("Stefan", "Drobnik", "Drabnik"),
        ("Rachel", "Finkelstein", "Finkelstain"),
        ("Gareth", "Pritchard", "Pritcherd"),
    ],
    "diacritics": [
        ("Junot", "Díaz", "Diaz"),
        ("Jürgen", "Hallström", "Hallstrom"),
        ("Radek", "Dvořák", "Dvorak"),
        ("Lech", "Wałęga", "Walega"),
        ("Emre", "Gündoğdu", "Gundogdu"),
        ("Søren", "Møller", "Moller"),
        ("Inés", "Muñiz", "Muniz"),
        ("Beyza", "Şahin", "Sahin"),
        ("Hélène", "Prévost", "Prevost"),
        ("Zoltán", "Erdős", "Erdos"),
        ("Ante", "Perišić", "Perisic"),
        ("Tamás", "Székely", "Szekely"),
    ],
    "hyphen": [
        ("Nick", "Al-Masri", "Almasri"),
        ("Sami", "El-Khouri", "Elkhouri"),
        ("Min", "Ji-woo", "Jiwoo"),
        ("Tariq", "Abu-Zayd", "Abuzayd"),
        ("Kim", "Hyun-seok", "Hyunseok"),
        ("Lina", "Ben-Haim", "Benhaim"),
        ("Yusuf", "Bin-Saleh", "Binsaleh"),
    ],
    "case": [
        ("Blair", "MacPherson", "Macpherson"),
        ("Fiona", "McAllister", "Mcallister"),
        ("Ron", "DeSousa", "Desousa"),
        ("Piet", "VanDorsten", "Vandorsten"),
        ("Luca", "DiMarco", "Dimarco"),
        ("Jean", "LeClerque", "Leclerque"),
    ],
    "apostrophe": [
        ("Conor", "O’Shaughan", "Oshaughan"),
        ("Gina", "D’Amberti", "Damberti"),
        ("Oleksii", "Luk’yanov", "Lukyanov"),
        ("Pat", "O’Malloran", "Omalloran"),
        ("Zoya", "Soloviova’k", "Soloviovak"),
        ("Denis", "Grigor’ev", "Grigorev"),
        ("Kate", "O’Donovan", "Odonovan"),
    ],
}


def _one_name() -> Iterator[Any]:
    number = 0
    for cause, pairs in _ONE_NAME.items():
        for first, one, other in pairs:
            text = _TEMPLATES[number % len(_TEMPLATES)].format(first=first, one=one, other=other)
            yield pytest.param(text, {one, other}, id=f"{cause}-{one}-{other}")
            number += 1


def found(text: str, language: str = "en") -> list[set[str]]:
    """The two spellings of each finding."""
    return [set(finding.data["variants"][:2]) for finding in findings(names, text, language)]


@pytest.mark.parametrize(("text", "pair"), list(_one_name()))
def test_one_name_in_two_spellings(text: str, pair: set[str]) -> None:
    assert found(text) == [pair]


def test_the_table_is_long() -> None:
    assert sum(map(len, _ONE_NAME.values())) >= 100
    assert len(list(_two_names())) >= 200


_TWO_NAMES: dict[str, list[str]] = {
    "family": [
        "Eric Garland died. His daughter Erica Garland sued the city.",
        "Anna Lindqvist sings. Her brother Arne Lindqvist plays. The Lindqvists live in a mill.",
        "Maria Petrova and her husband Marko Petrov moved. Petrova teaches; Petrov cooks.",
        "Ivan Sokolov met Ivana Sokolova. Sokolov smiled, Sokolova did not.",
        "John Adderley and his twin Joan Adderley won. John was first.",
        "Paul Haskins wed Paula Haskins. Paula is his cousin.",
        "Her mother, Christine Vale, called Christina Vale at noon.",
        "Martin Duarte sued his uncle, Martina Duarte said.",
        "George Amberson followed Georgia Amberson. Georgia left.",
        "Daniel Roux and Danielle Roux run the bakery. Danielle bakes.",
        "Stefan Horvat and Stefanie Horvat fled. Stefanie was six.",
        "Gabriel Santos thanked Gabriela Santos. Gabriela wept.",
    ],
    "first-names": [
        "Anna Hansen met Peter Hanson. Later Hansen left and Hanson stayed.",
        "Carl Brunner beat Thomas Bruner. Brunner bowed to Bruner.",
        "We spoke to Linda Petersen and to Oscar Peterson. Petersen knew Peterson.",
        "Victor Allan lost. Hugo Allen won. Allan called Allen.",
        "Judge Rosa Keller heard Emil Kellner. Keller believed Kellner.",
        "Nora Steiner and Max Stein were there. Steiner and Stein agreed.",
        "The coach, Brian Clarke, praised Denise Clark. Clarke and Clark embraced.",
        "Tom Reid works for Susan Reed. Reid likes Reed.",
        "Lena Schmid hired Otto Schmidt. Schmid pays Schmidt well.",
        "Ida Mayer knows Karl Meyer. Mayer and Meyer are neighbours.",
        "Jon Phillips replaced Carol Philips. Phillips admired Philips.",
        "Eva Larsen and Ole Larson ski. Larsen is faster than Larson.",
        "Ruth Davies shot Alan Davis. Davies said Davis had laughed.",
        "Ben Stewart met Moira Stuart. Stewart and Stuart danced.",
        "Sara Nielsen told Kim Nilsen. Nielsen trusts Nilsen.",
    ],
    "lists": [
        "The children are Adam, Salma and Aliya. The imam, Salah Haddad, wept.",
        "With them were Marina, Marisa, Martina and Malina.",
        "On the list stand Hansen, Hanson, Jansen and Janson.",
        "They invited Karla, Carla, Clara and Klara to the fair.",
        "The team: Petrov, Petrova, Petrenko and Petrovsky.",
        "Elena, Alena, Helena and Milena took the bus.",
        "Buses go to Lindau, Landau, Lindow and Laudau.",
    ],
    "demonyms": [
        "Ukraine asked. Ukrainian officers and other Ukrainians waited.",
        "Belgium paid. The Belgian minister thanked other Belgians.",
        "Norway waits. The Norwegian crew met Norwegians in the port.",
        "Brazil won. Brazilian fans and many Brazilians danced.",
        "Canada signed. Canadian and other Canadians did, too.",
        "Italy lost. The Italian side blamed Italians abroad.",
        "Chile voted. Chilean women led; Chileans cheered.",
        "Georgia protested. Georgian students met Georgians abroad.",
        "Armenia closed the pass. Armenian soldiers told Armenians so.",
        "Estonia froze. An Estonian ferry took Estonians home.",
        "Hungary objected. A Hungarian judge heard Hungarians.",
        "Peru mourned. Peruvian miners and other Peruvians marched.",
        "Serbia paid. Serbian towns and Serbs abroad gave.",
        "Tunisia reopened. Tunisian guides led Tunisians.",
        "Moldova hesitated. A Moldovan envoy met Moldovans.",
        "Kenya ran. Kenyan women beat other Kenyans.",
        "Berlin froze. A Berliner and other Berliners skated.",
        "London slept. A Londoner and other Londoners waited.",
        "Vienna waltzed. Viennese cafés were full.",
        "Moscow denied it. Muscovites shrugged; a Muscovite laughed.",
    ],
    "adjectives": [
        "Islam has rules. Islamic law and the Islamist party differ.",
        "Europe waits. European firms and Europeans agree.",
        "Africa grows. African towns and Africans hope.",
        "Marx wrote it. A Marxist and other Marxists read it; Marxism fell.",
        "Putin spoke. Putinism is a word of critics; Putinist, too.",
        "They read Shakespeare. The Shakespearean stage is bare.",
        "Freud is dead. Freudian slips live; Freudians slip.",
        "Catholics met. The Catholic bishop praised Catholicism.",
        "The Byzantine wall is near Byzantium.",
        "Stalin ruled. Stalinist towers and Stalinism remain.",
        "Thatcher left. Thatcherite ministers kept Thatcherism.",
        "Kafka wrote it. A Kafkaesque trial followed.",
    ],
    "plurals-and-possessives": [
        "Ask the Clintons. Hillary Clinton said no; Clinton’s staff agreed.",
        "The Kennedys sailed. John Kennedy steered. Kennedy’s boat leaked.",
        "We met the Ottersons. Mia Otterson’s dog bit Otterson.",
        "The Joneses moved in. Alan Jones’ lorry, Jones’s own, broke down.",
        "The Obamas danced. Michelle Obama led.",
        "The Vikings lost. A Viking fan left. The Viking’s helmet fell.",
        "Two Toyotas and a Toyota burned.",
        "The Smiths reunited. Patti Smith’s band did not.",
        "Several Boeings are late. The Boeing’s wing cracked. Boeing’s chief left.",
        "The Alps are white. An Alpine hut closed.",
    ],
    "titles": [
        "The Ministry was silent. The Minister was not.",
        "President Marta Lindholm spoke. The Presidency and the Presidents agreed.",
        "Senator Hale left the Senate. Other Senators stayed.",
        "Archbishop Nkomo met Bishop Nkemo. The Archbishops sang.",
        "General Ott and Generals Ritt and Rott agreed. The General slept.",
        "Professor Adeyemi told the Professors. The Professorship is free.",
        "Governor Ruiz and the Governors met Gov. Ruiz.",
        "The Chancellor and the Chancellery were silent. Chancellors change.",
        "Captain Sorensen waved. Capt. Sorensen sank.",
        "The King and the Kings of Benin met a Kingfisher.",
    ],
    "common-words": [
        "The Weekly Mirror came out. A Mirrour hung there. He looked in the mirror.",
        "Justice was slow. The Justices agreed; justice won.",
        "The Bank waits. The Banks of the river do not; a bank does.",
        "Street by street, the Streets band played. It was a street.",
        "Winter came. A Winterberg road froze in winter.",
        "He bought a Jaguar. A jaguar ran. The Jaguars lost.",
        "Police said so. The Policy was new. A police car and its policy waited.",
        "The Market fell. A Marked man ran from the market, marked by it.",
        "Parliament met. The Parliaments of both towns, each a parliament, agreed.",
        "The Church rang. The Churches of a church town burned.",
        "The University closed. Universities elsewhere, and a university here, did not.",
        "The North froze. Northern towns, north of us, thawed.",
    ],
    "sentence-starts": [
        "Where is it? There it is. Were they there? Here they were.",
        "These are late. Those are not. Though it rained, they came.",
        "While it rained, Whole towns slept. White snow fell. Which one?",
        "Later it thawed. Latest reports differ. Late trains stood.",
        "Never mind. Nearly all came. Newer boats sank. Nobody cared.",
        "Police came. Policy changed. Polite people left.",
        "Others stayed. Other towns did. Otherwise nothing moved.",
        "Women spoke. Woman by woman, they left. Women’s rights won.",
        "Several died. Severe frost came. Seven fled. Seventy stayed.",
        "Farmers waited. Former miners left. Firmer ground was found.",
    ],
    "headlines": [
        "Grim Days Ahead For Graham Grahan Supporters Everywhere Now\nGraham Bell waits.",
        "Mayor Marks Market Opening With Marked Restraint\nThe market opened.",
        "Ferries Carry Farmers And Former Miners Over Frozen Ferry Route\nIt was cold.",
        "Bakers Beat Bankers In Bitter Baking Battle Over Butter\nThe bakers won.",
        "Winters Get Warmer, Winter Sports Suffer In Winterberg Again\nThe lifts stand still.",
        "Police Policies Put Politicians Under Pressure This Week Again\nNothing moved.",
        "Striking Drivers Strike Deal As Strikers Drive Home Early\nThe drivers agreed.",
        "Older Voters Vote Early, Other Voter Groups Vote Later\nThe vote is over.",
    ],
    "all-caps": [
        "FERRY WAITS, FERRIES LATE\nThe ferry waits.",
        "KEIDIS SPEAKS\nThe singer spoke in KEIDES and left.",
        "LINDHOLM WINS\nLindholm won. Marta Lindholm smiled.",
        "MCALLISTER RESIGNS\nFiona McAllister resigned. McAllister was tired.",
        "DÍAZ READS\nJunot Díaz read. Díaz left.",
        "It said EXIT and EXITS, and also EXIST.",
        "WHO and WTO met. The OECD and the OSCE did not.",
    ],
    "organisations": [
        "NATO and NASA signed. NATO left. ANKA and ANCA stayed.",
        "The UNHCR and UNICEF met Unicef staff. Unesco waits.",
        "Members of Hamas met Amal. Hezbollah stayed away.",
        "Ajax beat Ajaccio. Ajax fans sang.",
        "Reuters reported it. A router failed at Router Systems.",
        "Siemens bought Simens Bakery. Siemens rose.",
        "Sky and Skye TV merged. Skype closed.",
        "The Social Democrats met the Social Democratic Party and a Democrat.",
        "Inter drew with Internacional. Inter was tired.",
        "Greenpeace wrote to the Greens. Greenpace Ltd is a firm. Green left.",
        "Gazprom paid. Gazprombank did not. Gazprom’s shares fell.",
        "Rosneft and Rosnano met Rostec and Rosatom.",
        "Interpol called. Europol answered. Interpol hung up.",
        "Bundesliga clubs met the Bundesrat. The Bundestag slept.",
    ],
    "places": [
        "Iran closed the strait. Iraq protested, and Iranian ships met Iraqi ones.",
        "Niger and Nigeria signed. Nigerian and Nigerien envoys met.",
        "Austria won. Australia lost. Austrians and Australians drank.",
        "Mali sent troops. Malawi sent maize. Malians thanked Malawians.",
        "Paraguay drew with Uruguay. Paraguayans sang, Uruguayans slept.",
        "Guinea and Guyana wrote to each other. French Guiana did not.",
        "Slovakia beat Slovenia. Slovaks sang; Slovenes slept.",
        "Dominica sent aid to the Dominican Republic. Dominicans cheered.",
        "Zambia met Gambia. Zambian fans left, Gambian fans stayed.",
        "Latvia plays. Lithuania rests. Latvians met Lithuanians.",
        "Mauritius and Mauritania voted. Mauritian ships sailed.",
        "Sweden and Switzerland signed. The Swedes and the Swiss drank.",
        "North Korea waits. North Carolina does not.",
        "Voters in Kansas waited. In Arkansas they did not.",
        "In Georgia it rained. In Tbilisi, Georgians stayed at home.",
        "Budapest froze. In Bucharest it thawed.",
        "They drove from Lindau to Landau. Lindau was wet, Landau dry.",
        "Soledar fell, then Vuhledar. Both lie east of Dnipro.",
        "Toyama is near. Koyama lives here. Oyama is far.",
        "In Tripoli it was calm. In Tivoli it was not.",
        "In Ramallah they waited. In Ramla they left.",
        "The road leads from Vilnius to Vilkija, not to Vilna Street.",
        "Sudan met Sedan. South Sudan did not.",
        "Moldova and Moldavia Street are far apart. In Moldova it rained.",
    ],
    "days-and-months": [
        "We meet on Tuesday. They leave on Thursday, or in June, or in July.",
        "It opened on Sunday, closed on Monday and burned on Saturday.",
        "In March it froze. In May it thawed. Marsh grass grew.",
        "From September to December; from November to October.",
        "On Tuesdays and Thursdays, never on a Tuesday in January or June.",
        "Juno Vance left in June. Julie came in July.",
        "April Hayes left in April. August Hayer left in August.",
    ],
    "brands": [
        "Watch YouTube. Watch YouTubers. We met Ann Tuber.",
        "An iPhone and an iPad broke. IPhones are dear.",
        "He drove a Skoda past a Scoda shop; the skoda was red.",
        "Facebook paid. FaceTime failed. Faceboard is a board.",
        "She works for PayPal. Paypoint is a shop.",
        "TikTok sued. A tick tock was heard; Ticktock is a shop.",
        "BlackRock bought Blackstone. BlackRock rose.",
    ],
    "nicknames": [
        "Michael Orr came. Everyone calls him Mike. Mike Orr sings.",
        "Aleksandr Lapin came. Sasha, as he is known, smiled.",
        "Robert Vance left. Bob Vance, Robbie to friends, stayed.",
        "William Tate, known as Bill, sings. Will Tate is his son.",
        "Elizabeth Munro spoke. Liz Munro, Beth to friends, nodded.",
        "Yekaterina Belova won. Katya Belova cried.",
        "Thomas Reyes fell. Tom Reyes stood up.",
        "Joseph Okoro ran. Joe Okoro won.",
        "Francisco Vidal fled. Paco Vidal, as he is called, hid.",
        "Benjamin Asher ate. Ben Asher paid.",
    ],
    "handles-and-addresses": [
        "Follow @KarinHolmm or https://KarinHolmm.org today. We met Karin Holm.",
        "Write to Karin.Holmm@Example.org. Karin Holm answers.",
        "See www.Lindholmm.org; Marta Lindholm runs it.",
        "He posted #Lindholmm. Marta Lindholm saw it.",
        "Marta Lindholm (@MartaLindholmm) wrote it.",
        "The page https://example.org/Lindhollm/Marta is gone. Marta Lindholm wept.",
    ],
    "sic": [
        "They owe Angela Correll. The letter says “Angela Corell’s [sic] fault”.",
        "Marta Lindholm laughed. “Marta Lindhulm [sic] must go,” it read.",
        "The plaque honours “Oleg Brundin [sic]”. Oleg Brandin was there.",
        "“Ronja Kesler (sic) is late,” he wrote. Ronja Kessler was not.",
    ],
    "foreign-words": [
        "It was 'Zelenskyy' to some. Президент Зеленский молчал. Zelenskyy left.",
        "In Ukrainian, Kyiv is Київ. Kyiv was calm.",
        "The Bundestag met. The word Bundesstag is a joke; the bundesstag is not.",
        "She said “Dobrý den” and “Dobry wieczór”. Then she left.",
        "They sang “Volare” and “Volver”. Nobody danced.",
        "Trains reach Kyiv (Kiev in Russian) at six. Kyiv was calm.",
    ],
    "other-names": [
        "Iris Marlow and Boris Barlow sang. Marlow left; Barlow stayed.",
        "The police arrested Chris Christie. Christie smiled.",
        "Ronald Reagan won in 1980. Donald Trump spoke of Reagan.",
        "Carl Walsh spoke to Carole Middleton.",
        "Sarah Webb wrote to Sara Lund. Later Sarah Webb called.",
        "He grew up in Cheyne. Later Dick Cheney moved there.",
        "The Trump-Pence ticket won. Trump and Pence cheered.",
        "Li Wei paid. Li Fei and Li Bei did not. Mr. Lu agreed.",
        "Kim Jong-un met Kim Jong-il. Kim Yo-jong stayed.",
        "Sen. Ted Kruz (R-Texas) spoke in Texas. He left Texas.",
        "Hannover 96 lost. The train to Hanover was late.",
        "Robin Hall knows Robin Hale-Smith. Hall left.",
        "Sam Ortega met Sam Ortiz. Sam Olsen did not.",
        "",
        "no capitals at all, nothing to compare",
    ],
}

_TWO_NAMES_ELSEWHERE: dict[str, list[str]] = {
    "ru": [
        "Владимир Лапин прибыл. Владимира Лапина ждали, Владимиром Лапиным довольны.",
        "Анна Котова ушла. Анне Котовой звонили. Сергей Котов молчал.",
        "Сергей Королёв жил тут. Дом Сергея Королева цел.",
        "Иван Петрович Белов пришёл. Ивану Петровичу Белову рады. Мария Петровна Белова ушла.",
        "Москва молчит. Московский мэр и москвичи ждут. В Москве тихо.",
        "Украина просит. Украинский министр и украинцы ждут помощи для Украины.",
        "Ольга Сомова пела. Её дочь Олеся Сомова танцевала.",
        "Лев Толмачёв писал. О Льве Толмачёве помнят. Льву Толмачёву верят.",
        "Александр Ершов, для друзей Саша Ершов, спал.",
        "Дарья Лис и Дария Лисс не знакомы.",
        "Пётр Ильин уехал. Петра Ильина ждали. С Петром Ильиным говорили.",
        "Австрия выиграла. Австралия проиграла. Иран и Ирак молчат.",
    ],
    "uk": [
        "Олена Кравець прийшла. Олену Кравець чекали, з Оленою Кравець говорили.",
        "Андрій Шевчук грав. Андрія Шевчука чекали. Андрієві Шевчуку дякували.",
        "Марія Коваленко та Марко Коваленко мовчали. Марією Коваленко пишаються.",
        "Харків мовчить. У Харкові тихо, харківські лікарі чекають. Харкова не видно.",
        "Тарас Бойчук співав. Тарасе Бойчуку дякували, Тарасом Бойчуком пишаються.",
        "Ірина Гнатюк пішла. Ірині Гнатюк дзвонили. Ігор Гнатюк спав.",
        "Василь Іванович Дорош мовчав. Марія Іванівна Дорош пішла.",
    ],
    "cs": [
        "Jan Novák mluvil s Janem Novákem o Janě Novákové.",
        "Václav Hudec psal. Hry Václava Hudce zná každý.",
        "Pavel Marek přišel. Pavla Marka čekali. S Pavlem Markem mluvili.",
        "Jana Veselá zpívala. Janu Veselou slyšeli. Jan Veselý spal.",
        "Praha mlčí. V Praze je ticho. Pražané čekají.",
        "Karel Dušek a Karla Dušková se rozvedli. Karlu Duškovi to nevadí.",
    ],
    "pl": [
        "Andrzej Duda przyjął Andrzeja Dudę. Andrzejowi Dudzie dziękowano.",
        "Marek Zając przyszedł. Marka Zająca szukano. Z Markiem Zającem rozmawiano.",
        "Anna Kowalska i Adam Kowalski milczą. Annie Kowalskiej dziękowano.",
        "Kraków milczy. W Krakowie cicho. Krakowscy lekarze czekają.",
        "Paweł Wilk śpi. Pawła Wilka szukano. Pawłowi Wilkowi ufano.",
    ],
    "hr": [
        "Marko Perić čeka. S Markom Perićem razgovaraju. Marku Periću je dosta.",
        "Ana Babić pjeva. Anu Babić slušaju. Ante Babić spava.",
        "Zagreb šuti. U Zagrebu je mirno. Zagrebački liječnici čekaju.",
        "Petar Horvat i Petra Horvat šute. Petru Horvatu je žao.",
    ],
    "de": [
        "Olaf Scholz sprach. Scholz’ Rede und Olaf Scholzens Reise.",
        "Mutter und Mütter, Vater und Väter, Boden und Böden, Laden und Läden.",
        "Die Stadt Hamburg zahlt. Die Stadt Homburg zahlt nicht.",
        "Der Vertrag mit Robert Nowak gilt. Nowaks Anwalt lobte Robert Nowak.",
        "Anna Müller traf Anne Müller. Frau Müller lachte.",
        "Die Ukraine wartet. Ukrainische Ärzte und Ukrainerinnen auch.",
        "Staatliche Hilfe kam. Staatliche Beihilfe kam nicht.",
        "Der Minister Jens Maier sprach, die Ministerin Ina Meier schwieg. Maier ging, Meier blieb.",
    ],
    "sv": [
        "Anna Lindgren sjöng. Annas Lindgrens röst och Anna Lindgrens hund.",
        "Lars Berg och Lars Bergman åkte. Bergs bil stod kvar.",
        "Sverige vann. Svenska lag och svenskar firade i Sveriges hus.",
        "Erik Dahl gick. Erika Dahl stannade. Eriks hund skällde.",
    ],
    "fr": [
        "L’État paie. L’Etat refuse. Les Ukrainiens attendent, l’Ukraine aussi.",
        "Michel Aubry chante. Michèle Aubry danse.",
        "Le Français attend. Une Française et des Français partent.",
    ],
    "es": [
        "Juana Perdomo gana. Juan Perdomo pierde.",
        "Colombia espera. El Colombiano es un diario; los colombianos lo leen.",
        "Mario Rey canta. María Rey baila.",
    ],
}


def _two_names() -> Iterator[Any]:
    for cause, texts in _TWO_NAMES.items():
        yield from (pytest.param(text, "en", id=f"{cause}-{number}") for number, text in enumerate(texts, 1))
    for language, texts in _TWO_NAMES_ELSEWHERE.items():
        yield from (pytest.param(text, language, id=f"{language}-{number}") for number, text in enumerate(texts, 1))


@pytest.mark.parametrize(("text", "language"), list(_two_names()))
def test_two_names_or_no_names(text: str, language: str) -> None:
    assert found(text, language) == []
