"""Good professional copy in Western European languages: no rule finds anything in it, and each finds a planted fault.

The passages are dense with what is easily taken for a fault: the quotation marks of each country, apostrophes of every
kind, dashes, names that are alike and two, foreign titles, and figures with their sources in every wording.
"""

from __future__ import annotations

import re
from types import ModuleType
from typing import NamedTuple

import pytest
from pytest_newscheck.rules import claims, dashes, language, names, quotes, readability

from pytest_newscheck.article.model import Article
from pytest_newscheck.errors import Skip
from pytest_newscheck.findings import Finding
from pytest_newscheck.testing import article_from_text, findings

RULES = (quotes, dashes, names, language, readability, claims)

# The first word of an id is the language. Paragraphs are parted by empty lines; the line ends inside them are blanks.
CLEAN = {
    "en-US interrupted quotation": """
Council puts off vote on harbor bridge

SPRINGFIELD, Ill. — The city council on Tuesday put off its vote on the harbor bridge after residents complained that
they had not seen the plans.

“We were handed a map,” said Denise O’Neill, who runs a bait shop near the ramp, “and the map was upside down.” She
added: “My father used to say, ‘Never buy a bridge before you’ve crossed it.’ He wasn’t wrong.”

Mayor Tom Brannigan called the delay “regrettable … but not fatal.” Asked whether the vote would be held this year, he
said, “Ask me in a month!”
""",
    "en-US quotation over paragraphs": """
‘The dog went first’: a night on the roof

Rosa Delgado remembers the siren, and not much else before midnight.

“It was dark, and nobody knew which door to use.

“So we used the window. The dog went first, then my mother’s purse, then my mother.

“I’d do it again,” she said, “but I’d leave the purse.”

Her neighbor’s account differs: “There was no dog.”
""",
    "en-US three levels": """
Juror recalls the shout that decided a trial

“She told the court, ‘He shouted “Fire!” and ran,’ and I believed her,” the juror said.

“Then the lawyer asked, ‘Did he say “run” or “gun”?’”

The transcript has a shorter version: “The witness: ‘He said “run.”’” No one has explained the difference.
""",
    "en-US apostrophes": """
A ’68 Mustang, a jukebox and the last diner on Route 9

Rock ’n’ roll never left this corner of the county, where the waitresses’ uniforms date from the ’50s and the players’
union still holds its ’round-the-clock card game in the back.

“Y’all come back, ma’am,” says Ray D’Angelo, class of ’79, who hasn’t changed the sign since the gov’t did. “’Cause
I’ll be here.”

’Twas ever thus, says his wife, Jo: “Tell ’em the pie’s good. Jesus’ own mother couldn’t bake it better, and that’s
four generations of the Joneses’ recipe.”
""",
    "en-US straight apostrophes, curly quotes": """
Farmers' market stays open through winter

The farmers' market won't close after all, the board's chair said. “It's what people asked for,” said Lena O'Hara.
“They've voted with their boots.”

Her husband's stall sells '80s records, rock 'n' roll mostly, and the boss' favorite pickles.
""",
    "en-US okina and hamza": """
On Kauaʻi, a road that the sea wants back

LĪHUʻE, Hawaiʻi — The coastal road on Kauaʻi will be moved inland, Oʻahu engineers told a meeting at Kapaʻa on Monday.
Some residents write Hawai‘i with a turned comma, and the county accepts both Ka‘a‘awa and the plain form on signs.

“We read from the Qurʾān, and they sang in Hawaiian,” said Imam Khalid al-Sanʿani, who moved here from Sanaʽa. “The
sea didn’t listen to either of us.”
""",
    "en-US feet and inches": """
At 6'11", the new center looks down on the mayor

Marcus Bell is 6'11" in socks, and his brother Andre, at 6’4”, is the short one in the family.

“I’m 5-foot-2,” the mayor said. “He had to kneel for the photo.” The team’s old 27" television, a gift from 1994,
hangs over a 10" pipe; the new one measures 65″ and fits no wall.

The arena stands at 40° 26′ 46″ N, 79° 58′ 56″ W, and the rim still hangs at 10'.
""",
    "en-US straight quotes throughout": """
Snow closes the pass, and nobody minds

"We needed the rest," said Carl Lindqvist, a plow driver. "My wife said, 'Don't you dare start that engine.' So I
didn't."

The "big one," as locals call it, left 31" of snow on the pass, the sheriff's office said. "It's the '90s all over
again," Lindqvist said.

"Will it last?" he asked. "Who knows!"
""",
    "en-US editorial brackets": """
Tenants’ letters warned of the boiler for years

“They [the owners] knew about it […] and said nothing,” the first letter reads. “[We] have told the super twice.”

A later note, with its own spelling, says the heat was “definately [sic] off.” The owner’s reply was brief: “This is a
[expletive] lie.” It ended there (the lawyer’s copy is signed “J.”).

“… and then the pipe went,” Mrs. Ortiz wrote. “We ran …”
""",
    "en-US closed dashes": """
Rivals agree on a date—and on nothing else

The plan—which nobody had read—was adopted by voice vote. Three people—Lee, Ortiz, and a clerk—stayed to the end.

“I never—” Lee began. “You did,” said Ortiz. “I—I may have,” Lee said—and sat down.

The 2009–14 lease, the Boston–Albany line, and the post–Cold War hangars (pp. 12–19) are all part of it. The vote was
7–2. It was −12 °F outside; the game that night ended 4–3.
""",
    "en-US spaced dashes and list": """
What to know about the ferry strike

PORTLAND, Maine (AP) — Ferry crews walked off the job Friday — the second time this year — and commuters found empty
docks.

Here’s what to know:

— Who: deckhands, engineers and two captains.

— Where: all six piers.

— What’s next: talks resume Monday, mediator Joan Price-Whitley said.

• Refunds are offered at the booth.

• Passes stay valid from May 1 to Sept. 30.

“We’ll be back — someday,” one deckhand said.
""",
    "en-US names alike, two people": """
Hansen and Hanson meet again, this time in court

Erik Hansen and Paul Hanson were rivals in school, in business and now before Judge Ann Hanssen-Cole.

Hansen says the dock is his. Hanson says it isn’t. Hansen’s sister, Karen Hansen, and Hanson’s wife, Carin Hanson, sat
together and shared a sandwich.

“People mix us up,” said Karen Hansen. “They shouldn’t.” Hanson agreed.
""",
    "en-US countries alike": """
Envoys of Niger and Nigeria share a table

Niger’s delegate sat beside Nigeria’s. Behind them were Slovakia and Slovenia, Austria and Australia, Iran and Iraq,
Mali and Malawi, Gambia and Zambia, Guinea and Guyana.

The Nigerien envoy was taken for the Nigerian one, as ever. A Slovak diplomat answered a question meant for a Slovene,
and an Austrian accepted a stuffed kangaroo. Iranian and Iraqi officials did not speak.

Georgia, the state, sent peaches; Georgia, the country, sent wine. Ukraine and Ukrainian wheat filled the afternoon.
The Dominican Republic and Dominica abstained, and so did both Congos. Paraguay spoke; Uruguay did not.
""",
    "en-US particles at the sentence start": """
De Blasio returns, and von Hagen does not

Bill de Blasio walked in first. De Blasio shook hands with Ursula von Hagen’s deputy, Peter van den Berg.

Von Hagen herself stayed away. Van den Berg said the flight was late. “Ask von Hagen,” he said. “She’ll tell you.”

LeBron Jackson and Lebrun College were on the list as well, and so was Ian MacDonald; his agent, Sue Macdonald, was
not.
""",
    "en-US nicknames and initials": """
Robert “Bob” Kowalski, who built the county’s first radio, dies at 91

Robert J. “Bob” Kowalski Jr., who built the county’s first radio out of a cigar box, died Sunday, his family said. He
was 91.

Bob Kowalski learned the trade from C.S. Whitfield and J. D. Marsh. “Big Ed” Malone, Elizabeth “Liz” Warner and Dwayne
“The Rock” Pruitt carried the coffin. Liz Warner sang.

Two presidents wrote to him: George H.W. Bush and, later, George W. Bush. Kowalski kept neither letter.
""",
    "en-US byline and credits": """
The orchard that outlived its town

By Maria Gonzalez-Reyes

Staff Writer

The apples are small and sour, and people drive two hours for them.

“You eat one for the story,” said Will Tanner, 74, pruning shears in hand.

Contact Maria Gonzalez-Reyes at m.gonzalez-reyes@example.com or on X, @mgreyes. More at
https://example.com/orchard-2024--map?id=7&view=wide and www.example.org/~apples.

Photos: Will Tanner Jr.; Ana Ruiz/Courier

© 2024 The Valley Courier. #orchards #oldtown
""",
    "en-US figures with their sources": """
Household debt rises again, survey finds

Household debt rose 4.2 percent in the third quarter, the Federal Reserve Bank said Thursday. Credit card balances
reached $1.1 trillion, according to the bank’s report.

The report found that 12 percent of borrowers were late on a payment. Officials put the number of new foreclosures at
41,000, a figure that analysts at Dunmore Research called “low.”

Police said three people were hurt when a line of customers broke a window at a Tulsa branch. Court documents show
that the branch had been warned twice. A spokesperson for the bank said it had spent $300,000 on new doors.

In a poll by the Pew Research Center, 61% of adults said they worry about bills “most or all of the time.”
""",
    "en-US questions and trailing speech": """
The hearing that ended with a shrug

“Why now?” she asked. “Who told you …?” He looked at the clock. “Nobody,” he said. “Or everybody.”

“Did you say ‘never’?” “I said ‘hardly ever’!” “Is that a ‘no’?”

What does one call it—a “recess,” a “pause,” or an “adjournment”? The clerk’s word was “lunch.”
""",
    "en-US foreign words glossed": """
A bakery, a motto and a song from Lyon

The motto over the door, “Carpe diem,” is Latin for “seize the day.” The song is “Non, je ne regrette rien,” and the
owner, a former reporter at Der Spiegel and Le Monde, hums it off-key.

Members of Alternative für Deutschland (AfD) and of the Parti de gauche have eaten here, she said; so have Médecins
Sans Frontières nurses. “On ne refuse personne” (“We refuse no one”), she told the Frankfurter Allgemeine Zeitung.

The lawyers worked pro bono; the quid pro quo was bread. A sign reads “Défense de fumer.” Nobody smokes anyway.
""",
    "en-US numbers, phones and emoji": """
City opens 24/7 help line for renters 🏠

The line, 1-800-555-0123 (or 311 from a cell phone), opens Jan. 5 at 8 a.m., the city said. For TTY, dial (217)
555-0199, ext. 12.

“Call us 😊 — don’t wait,” the housing office posted on X. “#RentHelp is here!!!”

Renters will need form W-9, form 1040-EZ and proof of address. The office, at 12½ Elm St., is closed Dec. 24–26.
Questions? E-mail rent.help@example.gov.
""",
    "en-US scores and table": """
Thursday’s results

East: Albany 4, Troy 2; Utica 7–5 over Rome (OT).

Team | W | L | Pct.

Albany | 12 | 3 | .800

Troy | 9 | 6 | .600

Tennis: Ruiz d. Novák, 6-4, 3-6, 7-6 (5). Lineup: Smith, Jones, Brown, O’Dell, Díaz, Peña, Müller, Björk, Sørensen.

“We’ll take it,” said Albany’s coach, Pete Díaz.
""",
    "en-US titles of works inside quotations": """
Library’s long-overdue copy of “Moby-Dick” comes home

“I borrowed ‘Moby-Dick’ in 1961,” Frank Isaacs told the librarian, “and ‘The Wind in the Willows’ the year before.”

He never finished either. “Is ‘Call me Ishmael’ the first line?” he asked. “It’s as far as I got.”

The library’s “Amnesty Week,” its first, has brought in “Gone With the Wind,” “It” and two copies of “Dune.”
""",
    "en-US compounds": """
Two-term senator’s long-shot bid gains first- and second-year backers

The 42-year-old, Chicago-born, self-described moderate won over mid- and upper-level donors with a cost-of-living
pitch. Anti-tax and pro-labor groups — an odd mix — signed on. So did ex-Governor Hal Stone’s vice-chair.

“It’s a 50-50, take-it-or-leave-it kind of deal,” she said. Her mother-in-law and a Spanish-American War re-enactor
drove the mid-2000s van at 60-plus mph.
""",
    "en-US scare quotes and inner question": """
What “organic” means, and what it doesn’t

“Organic” isn’t the same as “local”; “local” isn’t the same as “fresh.” Is “natural” anything at all?

The agency’s word for it is “unregulated.” A farmer in the valley, Ada Quist, has another (“nonsense”), and hers is
the one that customers repeat: “nonsense on toast,” “nonsense in a bag.”
""",
    "en-US verse and epigraph over lines": """
Town sings its 1912 flood song once more

The choir kept to the old words:

“The river rose on Sunday morn,

the river rose by noon,

and every fiddle in the town

was floating past the moon.”

“My grandmother’s verse is the third,” said Ida Brooks. “She’d have hated the ‘new’ tune.”
""",
    "en-US turned commas that are letters": """
‘Iolani Palace reopens its throne room

HONOLULU — The throne room of ‘Iolani Palace reopened Friday, a short ride from ‘Ewa Beach and Hale‘iwa.

“My grandmother danced here,” said Kaleo ‘Ōpūnui. A scholar of ‘Abd al-Rahman’s letters and of Kievan Rus’ gave the
talk; her slides went from Sana‘a to Xi’an by way of the Shi‘a shrines.

“It’s a palace,” she said, “and it’s ours.”
""",
    "en-US glosses in single marks": """
What the elders’ word for ‘snow’ can teach the forecasters

The elders use eleven words, among them qana, ‘falling snow’, and piqsirpoq, ‘drifting snow’.

“We never counted,” said Nora Ashby-Ittuq. “You people did. A word isn’t a ‘fact’ just because it’s in a book.”

“Is there one for slush?” a visitor asked. “There’s one for you,” she said.
""",
    "en-US marks at word ends": """
Whose porch is it? “The neighbors’,” says the judge

The fence is the Joneses’. The porch, the judge ruled, is “the neighbors’.” The hedge is nobody’s.

“’Tis settled,” said Al Jones. “‘’Tis never settled,’ my mother would say.”

The ‘’90s’ on the gatepost, he said, stands for “the ’90s,” when “‘The Hedge’ came up.”
""",
    "en-US nested quotation over paragraphs": """
She read the letter aloud, and the court went quiet

“It said, ‘I have waited long enough.

“‘The house is cold, and the bills are in the drawer.

“‘Come home.’

“I never did,” she told the court.
""",
    "en-US thin spaces and slashes": """
The ballad of the last ferry

“ ‘We’re full,’ he told me, ‘and we’re late’ ” is how Ruth Kemp begins it.

“The river rose / and rose again / and took the captain’s hat,” she sings. “That’s a true verse.” The rest, she
admits, is “sort of” true (“ ‘Truer than Facebook,’ ” her son says).
""",
    "en-US dashes of Chicago style": """
New York–based choir wins a Pulitzer Prize–winning poet’s praise

The choir—thirty strong—sang a pre–World War II mass at the U.S.–Canada border. Its conductor—a father–son team, in
fact—came late.

“I—I—well,” said the son. “D—n it,” said the father.

The Russia–Ukraine war, the north–south divide and Bose–Einstein statistics: all have been set to music by them.

—Ada Marsh
""",
    "en-US hours and routes with spaced hyphens": """
Ferry museum — closed since the fire — opens again

The museum — the only one of its kind — opens Saturday. Hours: Mon. - Fri., 9 a.m. - 5 p.m.; Sat., 10 - 2.

Visitors — and there will be many, the director said — can ride the Astoria - Warrenton trolley.

Photo by Jane Roe - Courier staff
""",
    "en-US transliterations that stay": """
Chicken Kiev on the menu, Kyiv on the wall

The Kyiv-born chef still serves chicken Kiev. “The dish keeps its name; the city has its own,” she said.

She studied at Peking University, loves Beijing and lived in Odessa, Texas, and in Odesa. Kyiv, she said, is next.
""",
    "en-US diacritics that belong to one name": """
From San José to San Jose, a long way to a degree

She was born in San José, Costa Rica, and teaches in San Jose, Calif. Her dissertation is on Perú Libre, the party
that governed Peru; her husband’s, at the Université de Montréal, on the Bloc Québécois.

She was cold in Montreal, she said, and hot in Peru. She now lives in Zurich, where Flughafen Zürich AG hired her.
""",
    "en-US Clark and Clarke": """
Clark, Clarke and a clerk: the council’s odd trio

Tom Clark chairs it, Anne Clarke takes notes, and Judge Stewart swears them in. Officer Stuart guards the door.

Clark speaks first. Clarke writes it down. Mark Phillips, who once worked for Philips, fixes the lights; Sue MacDonald
buys lunch at McDonald’s.

“Philips made good bulbs,” Phillips said. “McDonald’s makes good fries,” said MacDonald.
""",
    "en-US capitals for emphasis": """
MACDONALD’S LAST STAND

IAN MACDONALD WON’T SELL

Ian MacDonald, 88, won’t sell the lot. LeRoy DeWitt, his lawyer, calls it “a matter of porch.”

DEWITT’S PLAN

DeWitt wants a hearing. The Daily News called him “LEROY THE LION.”
""",
    "en-US books in the original, italics lost": """
A bookshop where nothing is in English

The window has Proust’s À la recherche du temps perdu beside García Márquez’s El coronel no tiene quien le escriba.

The owner trained at the École des hautes études en sciences sociales and wrote for Cahiers du cinéma. She keeps Die
Leiden des jungen Werthers by the till and hums La donna è mobile.

Requests go to 12 Rue du Faubourg-Saint-Honoré, or to Ministère de l’Europe et des Affaires étrangères, her old
employer.
""",
    "en-US squad list": """
Coach names 26 for the summer

The coach named her squad on Monday. She said that the door “isn’t shut.”

Goalkeepers: Anna Weiss (Lyon), Mary Obi (Chelsea), Tess Ryan (Portland); defenders: Kim Lee (Seattle), Jo Marsh
(Houston), Ida Holm (Malmö), Pia Berg (Wolfsburg), Lea Roy (Paris FC), Bea Cole (Orlando), Zoe Wynn (Chicago);
midfielders: Ana Díaz (Barcelona), Mia Ruiz (Madrid), Eva Koch (Bayern), Fay Dunn (Utah), Gia Rossi (Roma), Una Kelly
(Glasgow); forwards: Ivy Stone (Boston), Nia Brooks (Denver), Ola Moe (Rosenborg), Rae Quinn (Arsenal).
""",
    "en-US sports report with counts": """
Bell’s 31 points lift Rockets past Pilots

Marcus Bell scored 31 points and the Rockets beat the Pilots 104-98 on Tuesday night for their fifth straight win.

Bell made 12 of 19 shots and grabbed nine rebounds. The Pilots, who have lost seven of their last eight, led by 14 in
the second quarter.

“We stopped watching and started running,” Bell said. He sat out two games last week with a sore knee.

The Rockets host the Comets on Friday at 7:30 p.m. Tickets: $20 and up.
""",
    "en-US obituary": """
Ida Brooks, who taught a county to swim, dies at 97

Ida Brooks, who taught three generations of county children to swim, died on Sunday at her home in Astoria. She was
97.

Her daughter, Ruth, confirmed the death.

Brooks was born in 1927, the fourth of six children, and learned to swim at 4, when a brother pushed her off a pier.
She taught for 52 years and never raised her price of a dollar.

She is survived by two daughters, five grandchildren and a parrot.
""",
    "en-US listings": """
What’s on this weekend

Saturday: The Harbor Choir sings Fauré at 8 p.m. at First Church, 12 Elm St. Admission is $15, $10 for students.

Sunday: The farmers’ market opens at 9 a.m. Parking is free. A two-hour walk of 3 miles starts at noon.

Recipe of the week: Mix 2 cups of flour, 1 cup of sugar and 3 eggs. Bake 40 minutes at 350 degrees.
""",
    "en-US dialect in quotation": """
Nan Tully’s tales find a publisher at 90

“Ah telt ye, hen, dinnae gang near yon burn,” she says, quoting her own nan. “He be gone dem long time now,” a
Kingston-born neighbor answers.

“Ain’t nobody gonna tell me nothin’ ’bout no river,” puts in her driver, Earl “Skip” Dupree.
""",
    "en-US words of accusation that accuse nobody": """
Bell steals home, and the show

Bell stole second, stole third and, with two out in the ninth, stole home. The Pilots felt robbed.

In the new film “The Ferryman’s Wife,” a clerk lies to the police, betrays her brother and covers up a killing; it
opens Friday.

Three stolen bicycles were returned to the Elm Street school, police said. The library’s “Murder Night,” a dinner with
a corpse, is sold out. “I was killed twice,” the mayor said.
""",
    "en-US superlatives beyond dispute": """
Mount Marcy trail reopens after the slide

The trail to Mount Marcy, the highest mountain in New York, reopened Saturday. It is one of the most popular in the
park.

Lake Superior, the largest of the Great Lakes, froze early, the Coast Guard said. It was the coldest Nov. 3 since
records began, according to the National Weather Service.

“It’s the best day of my life,” said Tim Cole, 8.
""",
    "en-US business report": """
Dunmore posts a loss, and its shares jump

Dunmore Inc. reported a quarterly loss of $41 million on Thursday, narrower than analysts had expected. Revenue rose
3% to $1.2 billion, the company said in a statement.

Shares of the Tulsa-based pump maker closed up 6.1% at $31.40.

Chief Executive Ann Lee said the company would cut 400 jobs, or 5 percent of its workforce. “It hurts,” Lee told
analysts on a call. The company’s filing shows that it had $88 million in cash at the end of June.
""",
    "en-US police and courts": """
Man, 42, charged in bakery fire

A 42-year-old man was charged with arson on Monday in a fire that destroyed a bakery on Elm Street, prosecutors said.

Two firefighters were treated for smoke inhalation, according to the fire department. The man, who pleaded not guilty,
is being held on $50,000 bail.

His lawyer, Pat O’Shea, said that her client was asleep at the time. A hearing is set for May 12.
""",
    "en-US science report": """
Whales sing lower than they did, study finds

Blue whales sing at a lower pitch than they did in the 1960s, according to a study published Wednesday in the journal
Ocean Sound.

Researchers led by Ida Holm of the University of Bergen listened to 1,600 hours of tape. The pitch fell by 31 percent,
they found, and nobody knows why.

“We have eleven theories,” Holm said in an e-mail, “and ten of them are wrong.” The study was paid for by the
Norwegian Research Council.
""",
    "en-US footnotes, fractions and formulas": """
A recipe older than the republic

The book lists “½ lb. of butter,” “¾ cup of ale” and “a goodly quantity of eggs”.[1] At 212 °F the ale boils; H₂O
does, too.[2]

E = mc² is on the cover (a later hand wrote “≠”), next to 3 × 4 = 12, 5 − 2 = 3 and π ≈ 3.14.

[1] “The Compleat Cook,” p. 12. [2] Ibid., pp. 14–15.
""",
    "en-US quotations inside brackets and lists": """
Ten slogans that lost

1. “Vote early, vote ‘maybe.’”

2. “He’s all we’ve got” (1952; the “got” was crossed out).

3. “A chicken in every ‘pot’” — the county’s own.

(“There were worse,” the archivist said. “‘Why not?’ was one.”)

[“Why not?” was used in 1964, 1968 and 1972.]
""",
    "en-US handles, code and paths": """
How a missing quote mark took the county offline

The file config/site.yml lacked one character, said the county’s engineer, @jo_marsh (Jo Marsh).

A script named fix-it.sh ran with --force and --dry-run=false at 02:14:07; the log, at /var/log/site-2024.log, says
“ERR_42: not found.” The address county.example.gov/help#top was down for 3 h 12 min.

“It’s always the small ones,” Marsh said. #oops 🤦‍♀️ :-)
""",
    "en-US politics and votes": """
House passes ferry bill, 218-212

The House passed a $1.2 billion ferry bill on Thursday by a vote of 218 to 212, with three Republicans joining
Democrats.

The bill, sponsored by Rep. Ann Lee, would pay for 14 new boats. Lee won her seat by 312 votes in 2022. “That’s one
ferry’s worth,” she said.

Sen. Paul Marsh, who opposes it, called the bill “a raft of pork.” The White House has said the president will sign
it.
""",
    "en-US weather and aftermath": """
Storm knocks out power to thousands

The storm knocked out power to about 40,000 homes and businesses, utility Pacific Light said, and closed Route 9.

One man was killed when a tree fell on his truck, the sheriff’s office said. At least four others were hurt, officials
said. Gusts reached 71 mph in Astoria, the National Weather Service reported.

Crews were out by dawn. Schools will open two hours late.
""",
    "en-US profile with ages and sums of a life": """
The man who fixes the town’s clocks

Will Tanner is 74 and has fixed clocks for 51 years. He has three daughters, two dogs and one rule: no digital.

He bought the shop in 1981 for $9,000, he says, and still has the receipt. A cleaning takes two hours. “Four, if they
talk,” he says.

Tanner charges $40. On the wall hang 212 clocks, by his count; no two of them agree.
""",
    "en-US health report": """
One in 10 adults sleeps too little, C.D.C. says

One in 10 adults sleeps less than five hours, the Centers for Disease Control and Prevention said in a report on
Tuesday.

The agency surveyed 12,000 people. Among those over 65, the share was 14 percent. Men slept 22 minutes less than
women.

Poor sleep has been linked to heart disease, and experts recommend seven hours.
""",
    "en-US interview in bold initials": """
‘I kept the whistle’: a referee looks back

ID: You never booked your brother. Why?

Tanner: He never fouled when I was looking. (Laughs.) He’d say, “Ref’s blind on that side.”

ID: And the ’94 final?

Tanner: “Final” is a big word for it. Eleven against nine, and one dog — ours.
""",
    "en-US letters to the editor": """
Letters: Your “ferry story” missed the boat

To the Editor: Re “Ferry crews walk off” (news article, May 2): As a deckhand’s wife, I read it with interest, and
with my husband’s salary in mind.

You write that “nobody was stranded.” My mother-in-law was.

Rita Kowalska

Astoria, Ore.
""",
    "en-US Spanish and English side by side": """
A taco stand bridges two Main Streets

“Órale,” says Lupe Peña; “All right,” answers her husband, Pete Pena-Ross, whose clan dropped the tilde in 1911.

The stand’s sign reads “Aquí se habla inglés” and, below it, “English spoken here, más o menos.” Lupe’s son, José, and
his cousin, Joseph, share a stool. “José’s mine,” she says. “Joe’s a loan.”
""",
    "en-GB single marks outside": """
Dockers’ leader: ‘We won’t go back for that’

The dockers’ leader, Moira Tait, said the offer was ‘an insult dressed as a sandwich’.

‘I told him, “Never again,” and I meant it,’ she said. ‘It’s the members’ money, not the bosses’. Who’d take it?’

Talks go on at St James’s Hall. The company’s spokesman, Mr Ellis, said he’d ‘no comment – none’.
""",
    "en-GB single marks over paragraphs": """
The night the sea came into Mrs Penrose’s kitchen

‘I’d left the kettle on,’ says Mrs Penrose, ‘and that’s what woke me.

‘It wasn’t whistling. It was floating.

‘My sister’s boy rang the coastguards’ number. “Stay upstairs,” they said. As if we’d planned to swim.’

The fishermen’s mission took her in. ‘Lovely folk,’ she says. ‘Terrible tea.’
""",
    "en-GB double marks, spaced dashes": """
Hospital’s new wing opens – four years late

The wing – promised in 2019, redesigned in 2021 – opened on Monday to a brass band and light rain.

“It’s a relief,” said the trust’s chair, Dame Sheila O’Connor. “People said we’d call it ‘the phantom ward’ – and they
did.”

Visitors’ parking is free until 5.30pm. Wards 3–7 open in 2025–26; the Leeds–York shuttle runs every 20 minutes.
""",
    "en-GB places that differ by an apostrophe": """
From St James’ Park to St James’s Park, a fan walks for charity

Colin Rudd left Newcastle’s St James’ Park on Saturday and hopes to reach St James’s Park, in London, by Easter.

“King’s Cross, Earl’s Court, Barons Court – the apostrophes will kill me before the hills do,” he said. Kings Langley
has none. Nor has Queens Park Rangers’ ground in W12.
""",
    "en-GB old contractions": """
At Hallowe’en the fo’c’sle fills with ghosts

’Tis the season for it: the crew of HMS Larkspur tell ’em all year, but ’specially now.

“Jus’ wait ’til the bo’sun’s had ’is tea,” says Alf ’Enderson’s grandson, doing the voice. “Then it’s ’ell an’ ’igh
water.”

The 'phone box on the quay, o’ course, is ha’nted too. It’s been so since the summer of ’76.
""",
    "en-GB sport": """
Late try sinks Wasps’ hopes

Harlequins 24-23 Wasps

Wasps led 17-6 at half-time and 23-17 with five minutes left; then came Danny Ó Súilleabháin’s try.

“We were the better side for 79 minutes,” said the coach, Rob Pryce-Jones. “It’s an 80-minute game, isn’t it?”

Cricket: Kent 312-7 dec (Patel 104 not out) drew with Essex. Tennis: A Murray (GB) bt J-P Smith (Aus) 6-4, 6-7 (5-7),
7-5. Darts: 3–0 to van Rijn.
""",
    "en-GB figures with their sources": """
Rents outpace wages in every region, says ONS

Rents rose by 8.6% in the year to March, according to the Office for National Statistics. The average in London is now
£2,100 a month, it said.

Research by the charity Shelter suggests that one in five tenants spends half of what they earn. The charity estimates
that 40,000 families have moved twice in a year.

Rightmove’s figures show 17 inquiries for each flat. The housing minister told MPs that the government had “put
£11.5bn where its mouth is”.
""",
    "en-GB Celtic names": """
Siân and Seán tie the knot at last

Siân Llŷr Roberts and Seán Ó Briain met at an Urdd camp and were married in Llanfairpwll on Saturday. Dara Ó Briain
was no relation, Seán’s mother, Máire Ní Bhriain, told guests.

“Iechyd da!” said one side; “Sláinte!” said the other. Sinn Féin’s Caoimhe Nic Giolla sat with Plaid Cymru’s Rhys ap
Hywel. Ap Hywel wept.
""",
    "en-GB possessives after closing marks": """
Play’s the thing as ‘Hamlet’ takes to the canal

The company’s ‘Hamlet’ has a narrowboat for Elsinore; ‘Macbeth’ follows in May. The Globe’s ‘Twelfth Night’, ‘The
Tempest’ and ‘Pericles’ are all sold out.

‘Did he really say “Get thee to a lockery”?’ asked a boy in the front row. ‘He did,’ said his gran, ‘and he’ll be
’aving words.’
""",
    "en-GB question and answer": """
‘Nobody reads the minutes’: ten questions for a parish clerk

Q: Why do it?

A: For the biscuits.

Q: And the “war of the bins”?

A: There were two bins. I’d hardly call that a war. My predecessor’d have said – well, she did say – “Let them rot.”

Q: What’s next?

A: The annual meeting: 7pm, 12 March, village hall. Bring a chair.
""",
    "en-GB minus, tables and temperatures": """
Coldest March night since 1962, Met Office says

Braemar fell to -19.4C (-3F) overnight, the Met Office said; Tulloch Bridge reached −17.8 °C. A5–A9 junctions stay
shut.

Braemar		-19.4C

Tulloch Bridge		-17.8C

Aviemore		-15.1C

“It’s -10 in the byre and the cows’ breath has frozen,” said Morag MacLeod, of Crathie.
""",
    "en-GB single marks, possessive at the end": """
‘It was the players’, not mine’

‘The decision was the players’,’ the manager said. ‘It wasn’t the owners’ and it wasn’t the fans’.’

Fans’ groups, supporters’ trusts and the stewards’ union had asked for ‘a straight answer’. They got one at ten
o’clock: ‘No’.
""",
    "en-GB spaced dashes with a long dash in the dateline": """
Islanders vote to keep their ferry

KIRKWALL — Islanders have voted – by a show of hands – to keep the old ferry.

The vote – the third in a decade – was followed by dancing. “It’s ours,” said the skipper, Magnus Rendall – “rust and
all.”
""",
    "en-GB inquiry attributions": """
Council ‘knew of cladding risk’, inquiry hears

The council was told of the risk in 2014, the inquiry heard on Tuesday. Two officers had written to the landlord,
counsel to the inquiry said.

About 120 flats are affected, according to documents seen by the inquiry. The landlord is alleged to have spent £1.2m
on the lobby. A spokeswoman denied this.

‘We don’t recognise that figure,’ she said.
""",
    "en-GB royal and military titles": """
King opens the Prince’s Bridge, named for nobody in particular

The King opened Prince’s Bridge on Tuesday. Prince William and the Princess of Wales were not there; nor was Lord
Ashcombe, his cousin Lady Ashcomb-Reid told reporters.

Maj Gen Sir Ian Reade, late of the Queen’s Own, met Cpl Ann Reid, late of the canteen. “Reade, Reid, it’s all one at
lunch,” said Sir Ian.

The Duke’s barge – HMS ‘Patience’, as the crew call it – was late.
""",
    "en-GB Mohammeds and Catherines": """
Two Mohammeds, three Catherines and one bus

Mohammed Iqbal drives it; Muhammad Aslam owns it. Catherine Hill, Katherine Howe and Kathryn Dale ride it daily.

‘We answer to “Cath”,’ says Ms Hill. Mr Iqbal answers to ‘Mo’; Mr Aslam doesn’t. Steven Ward and Stephen Wood, at the
back, answer to nobody.
""",
    "en-GB transport and fares": """
Rail fares to rise by 4.6% in March

Rail fares in England will rise by 4.6% on 2 March, the government has announced.

A season ticket from Reading to London will cost £5,736, up from £5,484. The rise is capped at a percentage point
below July’s RPI measure of inflation, according to the Department for Transport.

The watchdog Transport Focus said only a third of passengers thought that fares were good value.
""",
    "en-GB museum and history": """
Viking hoard goes on show in Shetland

The hoard, found by two detectorists in 2019, goes on show in Lerwick on Saturday. It holds 112 coins and a spoon.

Experts at the National Museum think it was buried in about 950. ‘Somebody meant to come back,’ said the curator, Aud
Halcrow. ‘Nobody did.’

Admission is £6; under-16s go free.
""",
    "en-GB names of firms and brands": """
Sainsbury’s and Boots swap aisles; B&Q stays put

Sainsbury’s, McDonald’s and Lloyd’s of London signed; Lloyds Bank, Boots and Barclays did not. Harrods has no
apostrophe; Fortnum’s has.

‘Levi’s? Levis?’ asked a clerk. ‘It’s Levi’s,’ said his boss. ‘Marks & Spencer’s is the trouble: M&S’s.’ The firm’s
T-shirts, at £7.50, say ‘Yahoo!’ and ‘Hear’Say’.
""",
    "en-GB recipes and measures": """
Aunt Joan’s parkin, as she’d not have made it

Take 8oz/225g of oatmeal, ½ tsp of salt and a 9"x5" tin – or a 23cm x 13cm one. Bake at 160C/140C fan/gas 3 for 1–1¼
hours.

‘“Until it’s done,” is what the book says,’ says Joan. ‘It’s never “done”.’
""",
    "de interrupted and nested": """
Gemeinderat verschiebt Entscheidung über die alte Mühle

Der Gemeinderat hat die Entscheidung über die alte Mühle am Dienstag vertagt.

„Wir haben einen Plan bekommen“, sagte die Wirtin Renate Hofer, „und der Plan lag verkehrt herum.“ Ihr Vater habe
immer gesagt: „Wer ‚vielleicht‘ sagt, meint ‚nein‘.“

„Warum?“, fragte sie. „Weil …“ Sie brach ab. „Das weiß doch jeder!“, rief einer von hinten.
""",
    "de guillemets": """
»Das ist unser Wald«: Ein Dorf wehrt sich

»Niemand hat uns gefragt«, sagt die Försterin Ulrike Baumann. »Auf dem Schild steht ›Betreten verboten‹, und niemand
weiß, warum.«

Der Bürgermeister nennt das »bedauerlich … aber nicht neu«. Im »Tagblatt« las man es anders.
""",
    "de three levels": """
Zeugin erinnert sich an den Ruf im Treppenhaus

„Er sagte zu mir: ‚Sie rief „Feuer!“ und lief davon‘, und ich glaubte ihm“, sagte die Zeugin.

„Ob er ‚Rauch‘ oder ‚Brauch‘ gesagt habe, fragte der Richter. Ich sagte: ‚Rauch.‘“
""",
    "de quotation over lines": """
Der Brief, der vierzig Jahre unterwegs war

Im Umschlag lag ein einziges Blatt:

„Liebe Hanna,

ich komme am Sonntag. Warte nicht am Bahnhof.

Dein Emil“

„Sie hat trotzdem gewartet“, sagt ihre Enkelin.
""",
    "de dashes, ranges and minus": """
Elf Monate Sperrung – und dann das

Die Brücke – gebaut 1961, saniert 1994–1996 – bleibt gesperrt. Der Zug Hamburg–Bremen hält von 14–16 Uhr nicht, S.
12–14 des Fahrplans gelten nicht mehr.

In der Nacht sank das Thermometer auf −4 Grad, im Harz auf -11,5 °C. Das Derby endete 3:1 (1:0), der Satz 6:4, 7:5.

„Na ja – wir warten“, sagte ein Pendler. „Seit dem 3. Oktober – oder dem 4.“
""",
    "de suspended hyphens": """
Ein- und Ausfuhr stocken, Vor- und Nachteile bleiben

Be- und Entladen ist nur noch auf der Haupt- und der Nebenspur erlaubt, Halte- und Parkverbote gelten bis Mai. Obst-,
Gemüse- und Blumenhändler klagen; Hin- und Rückweg dauern länger.

Wer aus Nordrhein-Westfalen oder Mecklenburg-Vorpommern kommt, braucht Zwei-Faktor-Anmeldung, E-Mail-Adresse und einen
100-Euro-Schein. Das 18-jährige Kind des Wirts fährt einen 3er-BMW.
""",
    "de ordinals and abbreviations": """
Am 1. Mai bleibt das Museum zu

Das Museum schließt vom 1. bis 15. Mai, d. h. für zwei Wochen. Gezeigt wurden u. a. Briefe Friedrichs II. und
Heinrichs VIII. sowie z. B. ein Helm aus dem 17. Jh.

Die Müller & Co. KG, Dr. Ing. Weiß und Prof. Dr. h. c. Adler zahlen, wie § 7 Abs. 3 S. 2 vorsieht. Tel.: 030/12 34-56,
www.museum-beispiel.de, info@museum-beispiel.de.
""",
    "de apostrophes": """
So wird’s was: Rock ’n’ Roll am Ku’damm

„Wie geht’s?“, fragt Hans’ Bruder. „’s geht so“, sagt der Wirt, „’n bisschen müd’ halt.“

Andrea’s Eck ist seit ’68 offen, in D’dorf heißt so was Büdchen. Grass’ Bücher stehen im Regal, und „so’n Bart“ hat
hier jeder. Nimm’s leicht!
""",
    "de surnames alike": """
Maier gegen Meyer: Der Streit um den Gartenzaun

Karl Maier und Hans Meyer sind Nachbarn, Maiers Zaun steht auf Meyers Grund. Ihr Anwalt heißt Peter Meier.

Zeugin ist Anna Schmidt, Gutachter Paul Schmitt. Frau Schmidts Skizze liegt dem Gericht vor. Auch Sabine
Leutheusser-Krämer und Ursula von der Heyden kamen; von der Heydens Hund blieb draußen.

Von der Heyden sagte nichts.
""",
    "de countries alike": """
Slowakei und Slowenien tauschen versehentlich ihre Flaggen

Der slowakische Botschafter nahm es mit Humor, der slowenische auch. Vertreter aus Niger und Nigeria, aus dem Iran und
dem Irak, aus Österreich und Australien saßen dabei.

Die Ukraine schickte eine ukrainische Kapelle, Georgien Wein, der US-Staat Georgia Pfirsiche. Nigrische und
nigerianische Gäste blieben bis zum Schluss. Irans Vertreter ging früh, Iraks Vertreter nicht.
""",
    "de foreign titles and loan words": """
Die „New York Times“ kommt ins Dorf

Ein Reporter der „New York Times“ und eine Fotografin von „La Repubblica“ haben das Dorf besucht. Auf ihren Mützen
stand „Make America Great Again“ – ein Scherz, wie sie sagten.

Im Radio lief „Ne me quitte pas“ von Jacques Brel, dann „Smells Like Teen Spirit“. Das Start-up wirbt mit „Think
global, act local“, im Homeoffice heißt das Work-Life-Balance.

Fridays for Future und Médecins Sans Frontières teilen sich ein Büro. Der Wahlspruch „Per aspera ad astra“ stammt vom
Großvater.
""",
    "de figures with their sources": """
Strompreise steigen laut Verband um zwölf Prozent

Die Strompreise sind nach Angaben des Verbands um 12 Prozent gestiegen. Jeder fünfte Haushalt habe 2023 den Anbieter
gewechselt, teilte die Bundesnetzagentur mit.

Der Umbau soll 40 Millionen Euro gekostet haben. Einer Umfrage zufolge sind 61 Prozent der Befragten unzufrieden. Wie
die Polizei mitteilte, wurden drei Menschen verletzt.

Laut Statistischem Bundesamt lebten 2022 rund 83,2 Millionen Menschen im Land. „Wir haben 300.000 Euro verloren“,
sagte der Geschäftsführer der dpa.
""",
    "de dateline and agency": """
Zug bleibt im Schnee stecken

Garmisch-Partenkirchen (dpa) – Ein Regionalzug ist am Montagabend im Schnee stecken geblieben. Die Fahrgäste sangen.

„Wir hatten Tee, wir hatten Chips“, sagte der Schaffner. „Was will man mehr?“

Von Jana Öztürk-Weber

Foto: Jana Öztürk-Weber
""",
    "de titles joined to words": """
„Tatort“-Kommissar eröffnet Weihnachtsmarkt

Der „Tatort“-Kommissar und die „Spiegel“-Redakteurin kamen zusammen. Ein „Bild am Sonntag“-Leser wollte ein Foto, die
„Anti-Terror“-Poller störten.

Der Spruch „Ich weiß, dass ich nichts weiß“ hing am „Café zur Post“. „Die Zauberflöte“ lief vom Band.
""",
    "de gendered forms and hashtags": """
Schüler:innen streiken für neue Fenster

Rund um die Schule standen Schüler:innen, Lehrer*innen und Nachbar_innen. Unter #fensterauf posteten sie: „Es zieht!“
😅

@stadt_musterhausen antwortete: „Wir kümmern uns.“ Bis 12.30 Uhr war nichts passiert; bis 14:15 Uhr auch nicht.
""",
    "de straight marks": """
"Wir warten seit Ostern"

"Wir warten seit Ostern auf den Fährmann", sagt Inge Petersen. "Er hat gesagt: 'Ich komme gleich.' Das war im April."

Der Landrat spricht von einem "Einzelfall". "Und wenn nicht?", fragt Petersen.
""",
    "de list and table": """
Was auf den Teller kommt

– Spargel aus Beelitz, nicht zu dünn

– Kartoffeln, mehlig- oder festkochend

– Butter

1. Spargel schälen.

2. Wasser salzen, 12–15 Minuten kochen.

3. „Nie ohne Zucker“, sagt die Köchin.

Spargel | 7,90 € | 500 g

Butter | 2,49 € | 250 g
""",
    "de question and answer": """
„Ich wollte nie Präsident werden“

Frau Brandl, Sie sind jetzt ein Jahr im Amt. Wie war’s?

Brandl: Lang. (Lacht.) Mein Vorgänger sagte: „Du wirst sehen.“ Ich habe gesehen.

Und der Streit mit „den Jungen“?

Brandl: Welcher Streit? [Sie zeigt auf die Wand.] Da hängt das Foto, und alle sind drauf – fast alle.
""",
    "de scare marks beside guillemets": """
Was ‚regional‘ heißt, weiß keiner

»Regional ist, was ich kenne«, sagt die Bäuerin Ulrike Baumann. Im Supermarkt gilt ›regional‹ anderswo.

»Und ›bio‹?«, fragt ein Kunde. »Das steht drauf«, sagt sie.
""",
    "de dialect in quotation": """
„I woaß net, wia’s ausgeht“

„I woaß net, wia’s ausgeht, aber schee war’s scho“, sagt der Sepp. Sein Nachbar aus Husum meint: „Dat löppt sik allens
torecht, segg ik di.“

Der Schweizer Gast lacht: „Das isch eifach nöd richtig, säg i dir, so goht das nüme.“
""",
    "de sport and counts": """
Werder dreht das Spiel in der Nachspielzeit

Werder hat das Derby in der Nachspielzeit gedreht. Vor 42.100 Zuschauern trafen Braun (90.+1) und Lütke (90.+4) zum
3:2.

Braun erzielte damit sein zwölftes Tor, der HSV kassierte die siebte Niederlage im neunten Spiel. „Wir haben 85
Minuten geschlafen“, sagte Trainer Ole Wernicke.

Eintritt beim Testspiel am Samstag: 12 Euro, ermäßigt 8 Euro. Beginn ist um 15.30 Uhr.
""",
    "de Zürich and Zurich": """
Zurich Insurance zieht aus Zürich-West weg

Die Versicherung Zurich Insurance verlässt ihren Sitz in Zürich. Die Stadt Zürich bedauert das, wie ein Sprecher
sagte.

Philips und die Familie Philipps, Peugeot und Herr Peugot aus Basel, Daimler und Frau Deimler: Namen sind Glückssache,
sagt der Pförtner.
""",
    "de technical loan words": """
Das Dorf, das in die Cloud zog

Das Team setzt auf Cloud Computing, Big Data und Machine Learning. Gespielt wird Call of Duty: Modern Warfare, Grand
Theft Auto und The Last of Us.

Die Gesellschaft heißt Digital Village Solutions GmbH & Co. KG, der Chef Head of Content and Community Management.
„Wir machen halt Internet“, sagt er.
""",
    "de courts and parliament": """
Gericht kippt Nachtflugverbot

Das Verwaltungsgericht hat das Nachtflugverbot gekippt. Die drei Richter gaben der Klage von 17 Anwohnern nicht statt.

Der Bundestag stimmte dem Gesetz mit 372 zu 281 Stimmen zu. Angeklagt sind zwei Männer im Alter von 24 und 31 Jahren.
Sie sollen 1,2 Millionen Euro unterschlagen haben; sie bestreiten das.

Der 31-Jährige sagte, er habe „nur unterschrieben“.
""",
    "de quotation in the middle of words and brackets": """
Der „Fall Mühle“ (Teil 2)

Der „Fall Mühle“ („Mühlgate“, wie Spötter sagen) geht weiter. „Die Akte […] ist weg“, sagt Amtsleiter Kurz. „Sie [die
Akte] war nie da“, sagt sein Vorgänger.

Das Wort „weg“ – im Protokoll: „nicht auffindbar“ – fiel siebenmal. Ein „Doch!“ kam aus Reihe „C“.
""",
    "de words of accusation that accuse nobody": """
Ein Dieb, ein Mörder und drei Chöre

Im neuen Film „Die Fähre“ belügt eine Schreiberin die Polizei, verrät ihren Bruder und vertuscht einen Mord. Er läuft
am Freitag an.

Am Theater stiehlt der alte Kowalski allen die Schau. Drei gestohlene Fahrräder sind wieder da, wie die Polizei
mitteilte.

„Ich bin zweimal gestorben“, sagte der Bürgermeister nach dem Krimidinner.
""",
    "de business report": """
Dunmore schreibt Verlust – Aktie springt

Der Pumpenhersteller Dunmore hat im zweiten Quartal nach eigenen Angaben 41 Millionen Euro verloren. Der Umsatz sei um
3 Prozent auf 1,2 Milliarden Euro gestiegen, teilte das Unternehmen am Donnerstag in Essen mit.

Vorstandschefin Anna Lehnert kündigte an, 400 Stellen zu streichen. „Das tut weh“, sagte sie. Analysten hatten mit
mehr gerechnet. Die Aktie legte um 6,1 Prozent auf 31,40 Euro zu.

Laut Geschäftsbericht verfügte Dunmore Ende Juni über 88 Mio. Euro.
""",
    "de superlatives beyond dispute": """
Auf der Zugspitze liegt wieder Schnee

Auf der Zugspitze, dem höchsten Berg Deutschlands, liegt wieder Schnee. Es war laut Deutschem Wetterdienst der
kälteste 3. November seit Beginn der Aufzeichnungen.

Der Bodensee, einer der größten Seen Europas, blieb eisfrei. „Das ist der schönste Tag meines Lebens“, sagte Tim, 8.
""",
    "de science report": """
Wale singen tiefer als früher

Blauwale singen heute tiefer als in den 1960er-Jahren. Das berichten Forscher um Ida Holm von der Universität Bergen
im Fachblatt „Ocean Sound“.

Sie werteten 1600 Stunden Aufnahmen aus; demnach sank die Tonhöhe um 31 Prozent. Warum, sei unklar, schreiben sie.

„Wir haben elf Theorien“, sagte Holm, „und zehn sind falsch.“
""",
    "de letters, single words and signs": """
Das „ß“ und seine Freunde

Das „ß“ heißt auch „Eszett“ oder „scharfes S“; das „ẞ“ kam 2017 dazu. 3 × 4 = 12, 5 − 2 = 3, §§ 12–14, H₂O, 20 °C, ½
l.

Wer „daß“ schreibt, meint „dass“. Ein „Das heißt nichts“, ein „Doch“: So ging es hin und her.[1]

[1] Vgl. „Duden“, S. 14 ff.
""",
    "de Wetter und Folgen": """
Sturm legt Bahnverkehr im Norden lahm

Der Sturm hat in der Nacht den Bahnverkehr im Norden lahmgelegt. Nach Angaben der Bahn strandeten 1200 Reisende in
Hannover.

Ein Mann wurde von einem Baum erschlagen, wie die Polizei mitteilte. Vier Menschen wurden verletzt, hieß es.

Auf dem Brocken wurden 131 Kilometer pro Stunde gemessen, so der Deutsche Wetterdienst. Die Schulen bleiben zu.
""",
    "de Porträt mit Zahlen": """
Der Mann, der die Uhren stellt

Willi Tanner ist 74 und repariert seit 51 Jahren Uhren. Er hat drei Töchter, zwei Hunde und eine Regel: nichts
Digitales.

Den Laden kaufte er 1981 für 9000 Mark, sagt er. Eine Reinigung dauert zwei Stunden. „Vier, wenn einer redet.“

An der Wand hängen 212 Uhren, jede geht anders, wie er versichert.
""",
    "de Konjunktiv über mehrere Sätze": """
Betreiber weist Vorwürfe zurück

Der Betreiber wies die Vorwürfe zurück. Man habe alle Auflagen erfüllt, sagte ein Sprecher. Die Anlage sei 2019 für
drei Millionen Euro saniert worden; seither habe es keinen Unfall gegeben.

Anwohner sehen das anders. Sie sprechen von zwölf Störfällen. Die Behörde bestätigte vier davon.
""",
    "de Museum und Geschichte": """
Ein Schatz aus Silber und ein Löffel

Der Schatz, den zwei Sondengänger 2019 fanden, ist ab Samstag im Museum zu sehen: 112 Münzen und ein Löffel.

Fachleute datieren ihn auf das Jahr 950. „Da wollte jemand zurückkommen“, sagt die Kuratorin Aud Halkrau.

Das Museum ist Di.–So. von 10 bis 17 Uhr geöffnet; Eintritt 6 Euro, für Kinder frei.
""",
    "de Ämter und Häuser": """
Im „Haus der Jugend“ tagt der „Rat der Alten“

Der „Rat der Alten“, so heißt die Runde, tagt im „Haus der Jugend“. „Paradox?“ „Nö“, sagt Opa Schulze-Delitzsch.

Die Grünen/EFA und die CDU/CSU schickten Grüße; die AfD-nahe Stiftung, die Ex-FDP-Frau Meyer-Heuer und Ex-Kanzler a.
D. Brandl nicht. Von „A“ wie „Altersheim“ bis „Z“ wie „Zank“ war alles Thema.
""",
    "de Liedtext über Zeilen": """
Das Dorf singt sein Hochwasserlied

Der Chor blieb beim alten Text:

„Der Fluss stieg an am Sonntag früh,

er stieg bis in die Stuben,

und jede Fiedel schwamm davon

mitsamt den Müllersbuben.“

„Die dritte Strophe ist von meiner Oma“, sagt Ida Bruck.
""",
    "de-CH guillemets": """
«Das war knapp»: Gemeinde sagt Ja zum Hallenbad

«Das war knapp», sagte Gemeindepräsidentin Ruth Aeschlimann. «Im Quartier hiess es: ‹Die in Bern zahlen ja.› Sie
zahlen nicht.»

Der Eintritt kostet künftig Fr. 12.–, für Kinder 5 Franken. Gemäss Budget werden 1'250'000 Franken fällig, wie die
Gemeinde am Montag mitteilte.

Strasse, Fussweg und Grossverteiler bleiben offen. Das «Badi»-Fest dauert vom 3. bis 5. August – bei jedem Wetter.
""",
    "de-CH scores and names": """
YB schlägt Servette, Xamax trennt sich von Trainer

Die Young Boys gewannen 3:1, «es hätte 6:1 heissen können», sagte Trainer Heinz Moser. Servettes Goalie Müller sah das
«ein bisschen anders».

In Genf wird «Le Temps» titeln: «Une défaite de plus.» In Zürich bleibt Grasshoppers-Captain Amir Abrashi-Keller.
""",
    "de-AT dateline": """
Jänner bringt Schnee bis ins Tal

Wien/Innsbruck (APA) – Der Jänner hat den Schnee gebracht, heuer sogar bis ins Inntal.

„Des is a Wahnsinn“, sagte der Liftwart. „Mein Großvater hat immer g’sagt: ‚Wart, bis’ Fasching is.‘“

Laut ORF blieb die A12 zwischen 6 und 9 Uhr gesperrt. Bgm. Dr. Leitner-Gruber (ÖVP) bat um Geduld.
""",
    "fr nested and interrupted": """
Le conseil reporte le vote sur le vieux pont

« On nous a tendu un plan », raconte Denise Aubry, qui tient la buvette, « et le plan était à l’envers. »

« Mon père disait : “Ne promets jamais un pont.” Il n’avait pas tort », ajoute-t-elle. Le maire, lui, parle d’un
report « regrettable… mais pas dramatique ».

« Pourquoi maintenant ? » demande un voisin. « Parce que ! » lui répond-on.
""",
    "fr quotation over paragraphs": """
« La mer est entrée par la cuisine »

Odette Le Goff se souvient de tout :

« Il faisait nuit, et l’eau montait déjà l’escalier.

« J’ai pris la boîte à biscuits, celle de ma mère, et je suis montée.

« Le chien m’attendait en haut », conclut-elle.
""",
    "fr quotation with the closing mark again": """
Une lettre retrouvée derrière un miroir

La lettre tient en trois alinéas :

« Ma chère Jeanne, je pars demain.

» Ne m’attends pas avant l’été.

» Ton frère, Paul. »

Personne, au village, ne sait qui était Paul.
""",
    "fr dialogue dashes": """
Au guichet de la gare fermée

— Vous partez ? demande le gardien.

— Demain, si la neige fond.

— Elle ne fondra pas, dit-il en riant. La radio l’a dit — et la radio se trompe peu.

Le dernier train — celui de 18 h 42 — est parti en 2011.
""",
    "fr short dashes": """
Trois ans de travaux – et toujours pas de piscine

Le chantier – ouvert en 2019, rouvert en 2021 – coûtera plus cher, prévient l’adjointe Marie-Ange L’Hostis.

« On attend – encore », soupire un riverain. La ligne Paris–Brest, les saisons 2019-2020 et 2020–2021, les pages 12-14
: tout y est. Il faisait –4 °C à Rennes et -7 °C à Fougères.
""",
    "fr elisions": """
Jusqu’au-boutistes d’hier, aujourd’hui voisins

Aujourd’hui, c’est jour de fête dans la presqu’île. Quelqu’un d’autre qu’Hélène d’Ormesson ouvrira le bal : O’Brien,
l’Irlandais d’à côté.

S’il n’y avait qu’un mot, ce serait « p’tit ». « Y’a pas d’lézard », dit-on à Côte-d’Or-la-Vallée, rue de
l’Abbé-de-l’Épée. Les années 1990, on les appelle ici « les années rock’n’roll ».
""",
    "fr brackets": """
Les courriels qui embarrassent la mairie

« Ils [les promoteurs] savaient […] et n’ont rien dit », écrit l’architecte. « [Nous] avons alerté deux fois (sic). »

La réponse tient en une ligne : « Pas de commentaire. » Elle est signée « M. D. », soit Maurice Delorme, selon son
avocat.
""",
    "fr figures with their sources": """
Les loyers augmentent encore, selon l’Insee

Les loyers ont augmenté de 3,5 % en un an, selon l’Insee. Le parquet a annoncé que douze personnes avaient été
interpellées, et la préfecture a fait état de trois blessés.

Le chantier aurait coûté 40 millions d’euros. D’après un sondage Ifop, 61 % des Français se disent inquiets. « Nous
avons perdu 300 000 euros », affirme le gérant.

Le ministère précise que 1 200 logements ont été vendus. À en croire l’association, un locataire sur cinq renonce à se
chauffer.
""",
    "fr names alike": """
Dupont et Dupond, voisins et rivaux

Paul Dupont et René Dupond se disputent un cerisier. Dupont l’a planté, Dupond le taille. Jean-Luc Martin et Jean-Marc
Martin, les jumeaux, arbitrent.

Marine Le Guen et Jean-Marie Le Guenn ne sont pas parents. Le maire, Valéry d’Estrées, et Mme de La Tour ont souri. De
La Tour, prénom Inès, a voté contre.
""",
    "fr countries alike": """
Le Niger et le Nigeria à la même table

Le délégué nigérien et le délégué nigérian se sont salués. L’Iran et l’Irak, l’Autriche et l’Australie, la Slovénie et
la Slovaquie étaient là, la Gambie et la Zambie aussi.

L’Ukraine a offert du pain ukrainien. La Géorgie, pays du vin, n’est pas la Géorgie de Jimmy Carter. Les Slovaques ont
chanté, les Slovènes moins.
""",
    "fr foreign titles": """
Un reporter du New York Times au village

Le New York Times, la Frankfurter Allgemeine Zeitung et le Corriere della Sera ont envoyé quelqu’un. On y jouait «
What’s Going On », de Marvin Gaye, puis « Bella ciao ».

Sur la banderole, « Black Lives Matter » ; sur le tee-shirt, « Keep calm and carry on ». Le marketing, le cloud et les
start-up ne sont pas du village.

« I have a dream » (« Je fais un rêve »), récite un élève. Sa devise : « Fluctuat nec mergitur ».
""",
    "fr numbers and addresses": """
Le marché rouvre le 1er mai, à 8 h 30

Rendez-vous au 12 bis, rue de la Paix, de 8 h 30 à 12 h 45, tél. 01 23 45 67 89, ou sur www.marche-exemple.fr
(contact@marche-exemple.fr).

Le XIXe siècle y vendait déjà le n° 3 de la Gazette, p. 12. Entrée : 2,50 € ; gratuit pour les – de 12 ans. Score du
concours : 13 à 7, puis 13-11.

#marché #printemps 🌷 @mairie_exemple
""",
    "fr inclusive forms": """
Les étudiant·es occupent l’amphi B

Les étudiant·es et leurs enseignant(e)s ont voté. Un·e délégué·e par filière, « pas plus ».

« Tou·te·s ensemble ? » « Oui ! » La présidente, Mme N’Diaye, promet de les recevoir, M. N’Guyen aussi.
""",
    "fr straight marks": """
"On attend depuis Pâques"

"On attend le bac depuis Pâques", dit Yvette Morel. "Il a dit : 'J'arrive.' C'était en avril."

Le maire parle d'un "cas isolé". "Et sinon ?" demande Yvette.
""",
    "fr list and credits": """
Ce qu’il faut savoir sur la grève

Par Anne-Lise Kerbrat

La grève commence lundi, a annoncé l’intersyndicale.

• Quand ? Du 3 au 5 mai.

• Où ? Sur les lignes A, B et C – pas sur la D.

- Pourquoi ? Pour les salaires.

- Et après ? « On verra. »

Photo : Anne-Lise Kerbrat

Source : AFP
""",
    "fr titles of works": """
« L’Étranger » revient à la bibliothèque, soixante ans après

« J’ai emprunté “L’Étranger” en 1961, et “La Peste” l’année d’avant », avoue Frank Isaac.

« “Aujourd’hui, maman est morte”, c’est la première phrase ? » « C’est elle », répond la bibliothécaire.
""",
    "fr scare marks beside guillemets": """
Ce que “local” veut dire, et ce qu’il tait

« Local, c’est ce que je connais », dit Ulrike Baumann, maraîchère. Au supermarché, le mot “local” a un autre sens.

« Et “bio” ? » demande un client. « C’est écrit dessus », répond-elle. Le “circuit court”, lui, passe par Rungis.
""",
    "fr dialogue and short dashes": """
Au café de la gare, on attend l’été

— Vous servez encore ? demande un cycliste.

— Toujours, répond la patronne.

Le café – ouvert en 1932, fermé en 1940 – n’a pas changé de comptoir. La patronne – une Bretonne – non plus.

L’étape Paris - Roubaix passe devant ; OM - PSG se regarde au fond de la salle.
""",
    "fr sport and counts": """
Brest renverse Lorient dans le temps additionnel

Brest a renversé Lorient (3-2), samedi, devant 14 200 spectateurs. Le Guen (90e + 1) et Diallo (90e + 4) ont marqué.

Le Guen compte désormais douze buts ; Lorient a perdu sept de ses neuf derniers matchs. « On a dormi 85 minutes », a
reconnu l’entraîneur, Yann Kermorgant-Diop.

Places à partir de 12 euros. Coup d’envoi à 21 heures.
""",
    "fr courts": """
Deux hommes jugés pour le vol de la cloche

Deux hommes de 24 et 31 ans comparaissaient lundi devant le tribunal de Quimper. Ils sont soupçonnés d’avoir volé la
cloche, estimée à 40 000 euros par l’expert.

Le procureur a requis dix-huit mois de prison, dont six avec sursis. « Je n’ai fait que conduire », a dit le plus
jeune. Le jugement sera rendu le 12 juin.

Les députés ont adopté le texte par 287 voix contre 241.
""",
    "fr obituary": """
Odette Le Goff, qui apprit à nager à tout un canton, est morte

Odette Le Goff est morte dimanche, à Brest, à l’âge de 97 ans, a annoncé sa famille.

Née en 1927, quatrième de six enfants, elle apprit à nager à 4 ans. Elle enseigna pendant cinquante-deux ans.

Elle laisse deux filles, cinq petits-enfants et un perroquet.
""",
    "fr words of accusation that accuse nobody": """
Un voleur, un traître et trois chorales

Dans le film « Le Passeur », une greffière ment à la police, trahit son frère et cache un meurtre. Sortie vendredi.

Sur scène, le vieux Kowalski vole la vedette à tous. Trois vélos volés ont été rendus, selon la gendarmerie.

« On m’a tué deux fois », rit le maire après la soirée « Cluedo ».
""",
    "fr business report": """
Dunmore creuse ses pertes, l’action bondit

Le fabricant de pompes Dunmore a annoncé jeudi une perte de 41 millions d’euros au deuxième trimestre. Le chiffre
d’affaires a progressé de 3 %, à 1,2 milliard d’euros, précise le groupe dans un communiqué.

La directrice générale, Anne Lenoir, prévoit de supprimer 400 postes. « Cela fait mal », a-t-elle dit. Le titre a
clôturé en hausse de 6,1 %.

Selon le rapport annuel, Dunmore disposait fin juin de 88 millions d’euros.
""",
    "fr superlatives and science": """
Les baleines chantent plus grave, selon une étude

Les baleines bleues chantent plus grave que dans les années 1960, selon une étude parue mercredi dans la revue « Ocean
Sound ».

La hauteur a baissé de 31 %, observent les chercheurs, sans savoir pourquoi. « Nous avons onze théories », dit Ida
Holm, « et dix sont fausses ».

Le mont Blanc, la plus haute montagne des Alpes, a reçu sa première neige ; le lac Léman, l’un des plus grands
d’Europe, non.
""",
    "fr météo et dégâts": """
La tempête prive d’électricité des milliers de foyers

Quelque 40 000 foyers étaient privés d’électricité jeudi matin, selon Enedis. Un homme a été tué par la chute d’un
arbre, a indiqué la préfecture.

Quatre personnes ont été blessées, d’après les pompiers. Météo-France a relevé des rafales de 131 km/h à la pointe du
Raz.

Les écoles ouvriront deux heures plus tard.
""",
    "fr portrait": """
L’homme qui remet les pendules à l’heure

Guillaume Tanneur a 74 ans et répare des pendules depuis 51 ans. Il a trois filles, deux chiens et une règle : pas de
numérique.

Il a acheté la boutique en 1981, pour 90 000 francs, dit-il. Un nettoyage prend deux heures. « Quatre, s’ils parlent.
»

Au mur, 212 pendules, qu’il a comptées lui-même ; aucune n’est d’accord avec une autre.
""",
    "fr conditionnel et sources": """
L’exploitant conteste les accusations

L’exploitant conteste. Le site aurait été rénové en 2019 pour trois millions d’euros, et aucun accident n’aurait eu
lieu depuis, assure son porte-parole.

Les riverains évoquent, eux, douze incidents. Contactée, la préfecture en confirme quatre. Selon nos informations, une
enquête est ouverte.
""",
    "fr proverbes et devises": """
« Qui va à la chasse… » : le proverbe du jour

« Qui va à la chasse perd sa place », dit le maire. « Qui revient trouve un chien », répond l’opposition.

Le mot « chasse » – du latin captiare – est dans Le Robert ; « place » aussi. Le « oui », le « non » et le « peut-être
» se valent, « n’est-ce pas ? ». Rendez-vous à l’« Auberge du Lion d’or », qu’on appelle l’« Auberge ».
""",
    "fr entretien": """
« Je n’ai jamais voulu être présidente »

Le Télégraphe : Vous voilà élue. Comment allez-vous ?

Élise L’Hermitte : Bien. (Rires.) Mon prédécesseur m’a dit : « Tu verras. » J’ai vu.

Et la « querelle des anciens » ?

É. L’H. : Quelle querelle ? [Elle montre le mur.] Ils sont tous sur la photo – ou presque.
""",
    "fr-CH guillemets": """
«On a eu chaud»: la piscine passe de justesse

«On a eu chaud», sourit la syndique Ruth Aeschlimann. «Au café, on disait: ‹C’est Berne qui paie.› Berne ne paie pas.»

L’entrée coûtera 12 fr. 50, dès le 1er août. Le devis, 1'250'000 francs selon la Municipalité, sera revu. La «NZZ» et
le «Tages-Anzeiger» en ont parlé.
""",
    "fr-CA nested": """
« On a gelé, mais on a ri »

MONTRÉAL – « Mon voisin m’a dit : “Attache ta tuque !” J’ai bien fait de l’écouter », lance Guylaine Tremblay-Roy.

Le parc rouvre à 18 h. Billets : 20 $, taxes incluses. La Place-des-Arts et l’île d’Orléans suivent.
""",
    "es three levels": """
El pleno aplaza la votación sobre el puente

«Nos dieron un plano», cuenta Rosario Peña, que lleva el bar, «y el plano estaba del revés».

«Mi padre decía: “Quien promete ‘mañana’ no promete nada”. Y tenía razón», añade. El alcalde habla de un retraso
«lamentable… pero no grave».

«¿Por qué ahora?», pregunta un vecino. «¡Porque sí!», le responden.
""",
    "es double marks outside": """
“Aquí no se rinde nadie”

“Aquí no se rinde nadie”, dice Rosario Peña. “Mi abuela repetía: ‘Si llueve, que llueva’. Y llovía”.

La “operación limpieza”, como la llama el Ayuntamiento, empieza el lunes. “¿Otra vez?”, suspira un tendero.
""",
    "es dialogue dashes": """
En la taquilla de la estación cerrada

—¿Se marcha usted? —pregunta el guarda.

—Mañana, si hay nieve —responde ella—. Y si no, también.

—No habrá —dice él—, lo ha dicho la radio.

El último tren —el de las 18.42— salió en 2011. El guarda —que vive solo— no lo vio.
""",
    "es marks that go on": """
La carta que apareció detrás del espejo

La carta tiene tres párrafos:

«Querida Juana: me voy mañana.

»No me esperes antes del verano.

»Tu hermano, Pablo».

En el pueblo nadie sabe quién era Pablo.
""",
    "es brackets": """
Los correos que incomodan al consistorio

«Ellos [los promotores] lo sabían [...] y no dijeron nada», escribe la arquitecta. «[Nosotros] avisamos dos veces
(sic)».

La respuesta ocupa una línea: «Sin comentarios». La firma «M. D.», es decir, Mauricio Delgado, según su abogado.
""",
    "es figures with their sources": """
Los alquileres vuelven a subir, según el INE

Los alquileres han subido un 3,5 % en un año, según el INE. La Fiscalía informó de que doce personas habían sido
detenidas, y el 112 habló de tres heridos.

La obra habría costado 40 millones de euros. De acuerdo con una encuesta del CIS, el 61 % de los españoles está
preocupado. «Hemos perdido 300.000 euros», afirma el gerente.

El ministerio precisó que se habían vendido 1.200 viviendas. A juicio de la asociación, uno de cada cinco inquilinos
no enciende la calefacción.
""",
    "es surnames": """
García Márquez, García Marcos y un premio repartido

Luis García Márquez y Ana García Marcos comparten el premio. García Márquez es de Soria; García Marcos, de Segovia.

Entre el público estaban Juan Pérez, Joana Peres, José María Álvarez de Toledo y la infanta Elena. Álvarez de Toledo
aplaudió. Fernández y Hernández, también.
""",
    "es countries alike": """
Níger y Nigeria comparten mesa

El delegado nigerino saludó al nigeriano. Irán e Irak, Austria y Australia, Eslovenia y Eslovaquia, Gambia y Zambia
ocuparon la segunda fila, con Paraguay y Uruguay.

Ucrania llevó pan ucraniano. Georgia, el país, no es Georgia, el estado de EE. UU. Los eslovacos cantaron; los
eslovenos, menos.
""",
    "es foreign titles and Latin": """
Un reportero del New York Times llega al pueblo

El Financial Times y la Frankfurter Allgemeine Zeitung también enviaron a alguien. Sonaba «Let It Be», y después «Ne
me quitte pas».

En la camiseta, «Keep calm and carry on»; en la pancarta, «Black Lives Matter». El «marketing», el «whisky» y las
«start-up» no son del pueblo.

El juez archivó el caso por el principio non bis in idem, y los vecinos, motu proprio, dieron las gracias.
""",
    "es numbers and abbreviations": """
El mercado reabre el 1.º de mayo a las 8.30 h

La cita es en la c/ Mayor, n.º 12, 2.º izda., tel. 91 123 45 67, o en www.mercado-ejemplo.es
(info@mercado-ejemplo.es).

El Sr. Ruiz, la Dra. Gil y D. Luis, S. A., abrirán de 8.30 a 14.00 h. En el s. XIX ya se vendía allí, pp. 12-14 de la
guía. El ejército de EE. UU. compró en 1944. El partido acabó 3-1; el termómetro, a −4 °C.

#mercado @ayto_ejemplo 🌷
""",
    "es straight marks": """
"Esperamos desde Pascua"

"Esperamos la barca desde Pascua", dice Inés Moreno. "Dijo: 'Ya voy'. Fue en abril".

El alcalde lo llama un "caso aislado". "¿Y si no?", pregunta Inés.
""",
    "es list and credits": """
Claves de la huelga

Por Marta Núñez de Arce

La huelga empieza el lunes, según los sindicatos.

— Cuándo: del 3 al 5 de mayo.

— Dónde: en las líneas 1, 2 y 3.

- Por qué: «Por los sueldos».

Foto: Marta Núñez de Arce

Fuente: EFE
""",
    "es headline with single marks": """
Detenido un hombre por robar el ‘Quijote’ de la biblioteca

La policía informó de la detención. El ‘Quijote’, edición de 1863, estaba en una bolsa de la compra.

“Solo quería leerlo”, dijo el detenido. “El ‘bibliotecario’ me echaba siempre”. El caso del ‘tesoro’, como lo llaman
en el barrio, sigue abierto.
""",
    "es scare marks and single marks": """
Qué significa “local”

«Local es lo que conozco», dice Ulrike Baumann, agricultora. En el supermercado, la palabra “local” es otra cosa.

«¿Y “ecológico”?», pregunta un cliente. «Está escrito», responde ella. El ‘circuito corto’ pasa por Mercamadrid.
""",
    "es sport and counts": """
El Numancia remonta en el descuento

El Numancia remontó (3-2) ante 8.200 espectadores. Marcaron Peña (90+1’) y Diallo (90+4’); antes, en el 35’, había
adelantado Ruiz al Mirandés.

Peña suma doce goles; el Mirandés ha perdido siete de los últimos nueve partidos. “Dormimos 85 minutos”, admitió el
entrenador, Íñigo Vélez.

Entradas desde 12 euros. El partido Soria - Burgos se jugará el sábado a las 18.30.
""",
    "es courts": """
Dos hombres, a juicio por el robo de la campana

Dos hombres de 24 y 31 años se sentaron el lunes en el banquillo. Están acusados de robar la campana, valorada en
40.000 euros según el perito.

La Fiscalía pide dieciocho meses de cárcel. «Yo solo conducía», dijo el más joven. El Congreso aprobó la ley por 187
votos a favor y 141 en contra.
""",
    "es Catalan and Galician names": """
Esquerra y Junts se sientan con el Bloque

Esquerra Republicana de Catalunya, Junts per Catalunya y el Bloque Nacionalista Galego se reunieron en la Generalitat
de Catalunya.

«Som aquí per parlar», dijo la portavoz. «Imos ver», le respondió su colega de A Coruña. En la sala sonaba «L’estaca»,
de Lluís Llach.
""",
    "es words of accusation that accuse nobody": """
Un ladrón, un traidor y tres coros

En la película «La barquera», una secretaria miente a la policía, traiciona a su hermano y encubre un asesinato. Se
estrena el viernes.

En el escenario, el viejo Kowalski roba el protagonismo a todos. Tres bicicletas robadas volvieron a su dueña, según
la Guardia Civil.

«Me mataron dos veces», bromeó el alcalde tras la cena.
""",
    "es business report": """
Dunmore pierde más, y la acción sube

El fabricante de bombas Dunmore anunció el jueves unas pérdidas de 41 millones de euros en el segundo trimestre. Los
ingresos crecieron un 3 %, hasta 1.200 millones, precisó el grupo en un comunicado.

La consejera delegada, Ana Leiva, prevé suprimir 400 empleos. «Duele», dijo. Las acciones subieron un 6,1 %.

Según el informe anual, Dunmore disponía a finales de junio de 88 millones.
""",
    "es tiempo y daños": """
El temporal deja sin luz a miles de hogares

Unos 40.000 hogares se quedaron sin luz, según la compañía. Un hombre murió al caerle un árbol, informó el 112.

Cuatro personas resultaron heridas, de acuerdo con los bomberos. La Aemet registró rachas de 131 km/h en Estaca de
Bares.

Los colegios abrirán dos horas más tarde.
""",
    "es perfil": """
El hombre que pone en hora el pueblo

Guillermo Tena tiene 74 años y arregla relojes desde hace 51. Tiene tres hijas, dos perros y una norma: nada digital.

Compró la tienda en 1981 por 900.000 pesetas, cuenta. Una limpieza le lleva dos horas. «Cuatro, si me hablan».

De la pared cuelgan 212 relojes, que ha contado él mismo; no hay dos que coincidan.
""",
    "es condicional y fuentes": """
La empresa rechaza las acusaciones

La empresa rechaza las acusaciones. La planta habría sido reformada en 2019 por tres millones de euros y, desde
entonces, no habría habido accidentes, asegura un portavoz.

Los vecinos hablan de doce incidentes. La consejería confirma cuatro. Fuentes del caso apuntan a una investigación.
""",
    "es proverbios y topónimos": """
A Coruña, La Coruña y el refrán del día

«A Coruña», dice el rótulo; «La Coruña», dice el abuelo. Lleida y Lérida, Girona y Gerona conviven en el mapa del bar.

«Quien fue a Sevilla perdió su silla», cita el alcalde. «Y quien volvió… ¡la encontró!», le responden. ¿El lema?: «Ni
pa’lante ni pa’trás».
""",
    "es-MX prices and names": """
“El cerro ya avisó”, dicen vecinos de Xochitepec

CIUDAD DE MÉXICO.— “El cerro ya avisó”, dice doña Lupita Xolalpa. “Mi compadre me dijo: ‘Sálganse’, y nos salimos”.

El boleto cuesta 3,500 pesos, según la empresa. Andrés Manuel Ortiz Obrador, de la CFE, habló a las 14:30 horas; Ortiz
Obrador no aceptó preguntas.
""",
    "it nested": """
Il consiglio rinvia il voto sul ponte vecchio

«Ci hanno dato una mappa», racconta Rosa D’Angelo, che gestisce il bar, «e la mappa era capovolta».

«Mio padre diceva: “Chi promette ‘domani’ non promette niente”. Aveva ragione», aggiunge. Il sindaco parla di un
rinvio «spiacevole… ma non grave».

«Perché adesso?», chiede un vicino. «Perché sì!», gli rispondono.
""",
    "it double marks and apostrophes": """
“Un po’ di pazienza”: il traghetto torna dopo l’estate

“Un po’ di pazienza”, chiede l’armatore. “L’ho detto ai miei: ‘Nessuno si muova’. E nessuno s’è mosso.”

La ’ndrangheta, gli anni ’70, il campionato ’82-’83: di tutto si parla al bar Sant’Agostino. Da’ retta, di’ la verità,
va’ piano, sta’ attento: sono gli imperativi della nonna.

Dell’Orto, D’Annunzio e De’ Medici sono i nomi delle vie.
""",
    "it straight apostrophes for accents": """
E' polemica sul parcheggio dell'ospedale

E' polemica sul parcheggio: "Non c'e' posto", dice l'infermiera. "Perche'? Chiedetelo a loro."

La citta' aspetta. "Un po' di buon senso", chiede il comitato, e l'assessore replica: "C'e' gia' stato".
""",
    "it dashes": """
Tre anni di lavori – e la piscina ancora non c’è

Il cantiere – aperto nel 2019, riaperto nel 2021 – costerà di più, dice l’assessora.

La linea Roma–Bari, la stagione 2020-21, le pagine 12-14: c’è tutto. Ieri –4 °C a Bolzano, -7 a Dobbiaco. La partita è
finita 3-1.

– Parti? – chiede il custode.

– Domani – risponde lei.
""",
    "it names alike": """
Rossi contro Russo, vicini da trent’anni

Mario Rossi e Maria Russo litigano per un ciliegio. Rossi l’ha piantato, Russo lo pota. Il perito è Carlo Rosso.

Iran e Iraq, Austria e Australia, Slovenia e Slovacchia, Niger e Nigeria: anche la geografia, dice l’avvocata De Luca,
è piena di vicini. De Luca ride. L’ucraino del terzo piano, arrivato dall’Ucraina, no.
""",
    "it foreign words": """
Il New York Times scopre la sagra del carciofo

Il Financial Times e Der Spiegel erano già venuti. Sul palco «Smoke on the Water», poi «La vie en rose».

Sulla maglietta «Keep calm and carry on»; lo staff fa smart working, il marketing pure. Il motto «Festina lente» è del
parroco.
""",
    "it numbers and byline": """
Il mercato riapre il 1° maggio alle 8.30

Di Anna Maria Dell’Acqua

Appuntamento in via Roma 12/b, tel. 06 1234567, info@mercato-esempio.it, dalle 8.30 alle 12.45. Nel XIX secolo si
pagava in lire, cfr. p. 12.

Ingresso: 2,50 euro; sconto del 10% per gli under 12. #mercato 🌷

Foto: Anna Maria Dell’Acqua
""",
    "it brackets": """
Le mail che imbarazzano il Comune

«Loro [i costruttori] lo sapevano […] e non hanno detto nulla», scrive l’architetta. «[Noi] abbiamo avvisato due
volte.»

La risposta: «No comment». Firmato «M. D.», cioè Maurizio De Luca, secondo il suo avvocato.
""",
    "it straight double marks, apostrophes": """
"Aspettiamo da Pasqua"

"Aspettiamo il traghetto da Pasqua", dice Ines Moretti. "Ha detto: 'Arrivo'. Era aprile".

Il sindaco parla di un "caso isolato". L'assessore dell'isola, l'ex "ragazzo d'oro", tace.
""",
    "it speech and scare marks": """
Che cosa vuol dire “locale”

«Locale è quello che conosco», dice Rosa Baumann, contadina. Al supermercato la parola “locale” vuol dire altro.

«E “bio”?», chiede un cliente. «C’è scritto», risponde lei. La “filiera corta” passa da Verona; il “Corriere” ne ha
scritto, ‘Repubblica’ no.
""",
    "it football minutes": """
Il Lecce ribalta tutto nel recupero

Inter - Milan 2-1, Lecce - Bari 3-2. Al Via del Mare segna Ruiz al 35’, pareggia D’Amico al 12’ st; nel recupero, al
91’ e al 94’, i gol di Conte.

“Abbiamo dormito 85 minuti”, ha detto il tecnico. “Poi, al 90’, ci siamo svegliati.” Ammonito al 35' Rossi.
""",
    "it Neapolitan in quotation": """
«’O mare nun se venne»

«’O mare nun se venne», ripete Ciro, pescatore. «’A verità è ca nisciuno ce sta a sentì». Il coro canta «’O sole mio».

La scritta «Ccà nisciuno è fesso» è del ’46.
""",
    "it list of towns and long clause dashes": """
Da Trento a Trapani, il treno lento riparte

Il treno – quello lento, di una volta – riparte il 3 maggio: Trento, Verona, Modena, Prato, Orte, Formia, Sapri,
Paola, Trapani.

«Non c’è fretta» – dice il capotreno – «e non c’è aria condizionata». L’orario 2024/25, a pag. 12, costa 2 euro.
""",
    "it proverbi e insegne": """
«Chi va a Roma perde la poltrona»: il detto del giorno

«Chi va a Roma perde la poltrona», dice il sindaco. «E chi torna trova un cane», gli rispondono.

All’«Osteria dell’Orso» e al «Bar dell’Angelo» se ne ride. L’“altro” bar, il “Moderno”, è chiuso. Un “sì” o un “no”
non bastano. Com’era bello, quand’eravamo giovani: c’era Dell’Utri, c’erano gli anni ’60.
""",
    "pt-PT nested": """
Câmara adia a votação sobre a ponte velha

«Deram-nos um mapa», conta Rosa d’Ávila, que gere o café, «e o mapa estava ao contrário.»

«O meu pai dizia: “Quem promete ‘amanhã’ não promete nada.” Tinha razão», acrescenta. Fala-se de um adiamento
«lamentável… mas não grave».

— Porquê agora? — pergunta um vizinho.

— Porque sim — respondem-lhe.
""",
    "pt-PT hyphens and dashes": """
Três anos de obras – e piscina, nem vê-la

A obra – aberta em 2019 – custará mais, diz a vereadora. Dar-se-lhe-á um prazo; contar-vos-emos o fim.

A linha Lisboa–Porto, a época 2020/21, as páginas 12-14. O jogo acabou 3-1 (1-0 ao intervalo). Em Bragança, -4 °C; na
Guarda, −7 °C. O guarda-redes e o vice-primeiro-ministro viram-no.
""",
    "pt-PT names": """
Sousa e Souza, vizinhos e rivais

Mário Sousa e Paula Souza disputam uma figueira. António Luís de Mello e Ana Melo são testemunhas.

Irão e Iraque, Áustria e Austrália, Níger e Nigéria, Eslovénia e Eslováquia: a geografia também tem vizinhos, diz a
advogada Inês Sá-Carneiro. D’Água, a revista, publicou a fotografia.
""",
    "pt-PT dialogue and short dashes": """
No café da estação espera-se o verão

— Ainda servem? — pergunta um ciclista.

— Sempre — responde a dona.

O café – aberto em 1932 – não mudou de balcão. A dona – minhota – também não. Golos de Rui (35’) e D’Ávila (90’+3).
""",
    "pt-BR double marks": """
“Aqui ninguém arreda o pé”

“Aqui ninguém arreda o pé”, diz dona Neide Sant’Anna. “Minha avó repetia: ‘Se chover, choveu’. E chovia.”

A “operação limpeza”, como a chama a prefeitura, começa na 2ª-feira. “De novo?”, suspira um lojista. O copo d’água
custa R$ 3,50, segundo a tabela.
""",
    "pt-BR dashes and list": """
O que se sabe sobre a greve do metrô

SÃO PAULO — A greve — a terceira do ano — começa na segunda, diz o sindicato.

— Quando? Das 4h30 às 10h.

— Onde? Nas linhas 1, 2 e 3.

• Telefone: (11) 5555-0123; site: www.metro-exemplo.com.br.

“Vamos negociar — se houver com quem”, disse o diretor. #greve @metro_exemplo
""",
    "pt-BR foreign words": """
The New York Times visita a feira de Caruaru

O Financial Times e o Le Monde também mandaram repórteres. No palco, “Garota de Ipanema” virou “The Girl from
Ipanema”.

O slogan “Make America Great Again” estava num boné. Fake news, home office e streaming já são do bairro; habeas
corpus também.
""",
    "pt-BR straight marks": """
"Esperamos desde a Páscoa"

"Esperamos a balsa desde a Páscoa", diz Inês Moraes. "Ele disse: 'Já vou'. Era abril."

O prefeito fala em "caso isolado". "E se não for?", pergunta Inês.
""",
    "pt-BR countries and the names": """
Moraes e Morais dividem a mesa

Alexandre Moraes e Ana Morais são vizinhos. Luiz Souza e Luís Sousa, também. Irã e Iraque, Áustria e Austrália, Níger
e Nigéria vieram ao desfile.

A Ucrânia mandou pão ucraniano, a Geórgia mandou vinho. Moraes cantou; Morais, não.
""",
    "pt-BR ditados e placas": """
“Quem vai ao ar perde o lugar”: o ditado do dia

“Quem vai ao ar perde o lugar”, diz o prefeito Zé d’Ávila. “E quem volta acha um cachorro”, respondem.

No bar “Pau-d’arco”, o 2º da rua, ri-se. A placa diz “não há vagas”; o letreiro, “há”. Guarda-chuva, segunda-feira,
ex-vice: tudo com hífen. Saldo: R$ 12,50 – e só.
""",
    "nl single marks": """
‘We wachten al sinds Pasen’

‘We wachten al sinds Pasen op de veerman’, zegt Ineke de Graaf. ‘Hij zei: “Ik kom eraan.” Dat was in april.’

De burgemeester noemt het ‘een incident’. ‘En zo niet?’, vraagt De Graaf. ’s Avonds vaart er niets; ’s-Hertogenbosch
is ver, en in ’t Gooi varen ze ook niet.
""",
    "nl apostrophes": """
Foto’s, taxi’s en Kees’ fiets

’t Was weer zover: ’s ochtends om zes stonden de auto’s vast. ‘’k Heb ’m gezien,’ zegt oma, ‘z’n fiets, Kees’ fiets.’

In de jaren ’90 heette dat café ’t Hoekje. Hans’ hond en Max’ kat slapen er nog. Jan van ’t Hoff schonk rock-’n-roll
bij de koffie.
""",
    "nl double marks": """
“Dit is ons bos”: dorp komt in verzet

“Niemand heeft ons iets gevraagd”, zegt boswachter Lotte van der Meer. “Op het bord staat ‘verboden toegang’.”

Van der Meer en Jan-Willem van den Berg spraken de raad toe. Van den Berg was kort: “Nee.”
""",
    "nl low marks": """
„Het water kwam door de keuken”

„Het water kwam door de keuken”, zegt mevrouw Penders. „Mijn zus riep: ‚Naar boven!’ Dus ik ging naar boven.”

De gemeente spreekt van „een les voor ons allemaal”.
""",
    "nl dashes and numbers": """
Elf maanden dicht – en dan dit

De brug – gebouwd in 1961 – blijft dicht. In- en uitvoer liggen stil, zee- en luchthaven ook. De trein Utrecht–Zwolle
rijdt niet van 14.00-16.00 uur.

Het werd 3-1, het vroor: -4 graden in Eelde, min 7 in De Bilt. Kosten: 3,5 miljoen euro, aldus ing. J.P. de Wit. Bel
020-5550123 of mail info@voorbeeld.nl.
""",
    "nl names alike": """
Jansen en Janssen delen een heg

Piet Jansen en Wim Janssen zijn buren. Jansens heg is Janssens probleem. De rechter heet Els de Vries; de griffier,
Jan de Fries.

Iran en Irak, Oostenrijk en Australië, Niger en Nigeria: ‘Het kan altijd erger’, zegt De Vries. De Oekraïense buurman
kwam uit Oekraïne en zweeg.
""",
    "nl foreign words": """
The New York Times komt naar de kermis

De Frankfurter Allgemeine Zeitung en Le Monde waren er al. Op het podium klonk ‘Ne me quitte pas’, daarna ‘Born in the
USA’.

Het motto ‘Luctor et emergo’ hangt boven de deur. Het team werkt remote, de marketing ook.
""",
    "nl double marks and scare marks": """
Wat ‘lokaal’ betekent, en wat niet

“Lokaal is wat ik ken”, zegt Ulrike Bouwman, boerin. In de supermarkt betekent ‘lokaal’ iets anders.

“En ‘bio’ dan?” vraagt een klant. “Dat staat erop.” De ‘korte keten’ loopt via Barneveld. Ajax - Feyenoord werd 2-2.
""",
    "nl Frisian and Flemish in quotation": """
“It giet oan”, klinkt het in Hindeloopen

“It giet oan”, riep de voorzitter. “Wy wachtsje al jierren op iis.” De Vlaamse gast zei: “Amai, da’s gin klein bier,
zenne.”

’s Middags schaatste men al, ’s avonds ook.
""",
    "nl names with and without initials": """
Van Dijk en Van Dyck delen een podium

Anna van Dijk speelt, Peter van Dyck zingt. Op piano: J.S. Bakker, zoon van Jan Sebastiaan Bakker en kleinzoon van B.
de Bakker-Smit.

“Dijk of Dyck, het gaat om de muziek”, zegt Van Dijk. Van Dyck knikt. De zaal – 300 man – zong mee.
""",
    "nl interview en titels": """
‘Ik wilde nooit voorzitter worden’

U bent nu een jaar voorzitter. Hoe was het?

‘Lang. Mijn voorganger zei: “Je zult het zien.” Ik heb het gezien.’

En de ‘ruzie met de jongeren’?

‘Welke ruzie? De foto’s hangen daar. Iedereen staat erop – bijna iedereen.’ Ze noemt Mulisch’ ‘De aanslag’, Reves ‘De
avonden’ en Hermans’ ‘Nooit meer slapen’.
""",
    "sv same marks": """
”Vi har väntat sedan påsk”

”Vi har väntat på färjan sedan påsk”, säger Inga Petersson. ”Han sa: ’Jag kommer strax.’ Det var i april.”

Kommunen talar om ”ett undantag”. ”Och om inte?” frågar Petersson.
""",
    "sv dialogue dashes": """
Färjan som aldrig kom

– Vi väntar sedan påsk, säger Inga Petersson.

– Han sa ”jag kommer strax” – det var i april.

Kommunen – som äger färjan – svarar inte. Trafiken Åbo–Stockholm går kl. 14.30–16.00, in- och utförsel ligger nere.

Det blev 3–1 till slut. I natt var det −4 grader i Luleå. Läs mer på www.exempel.se.
""",
    "sv guillemets of one direction": """
»Det är vår skog»

»Ingen frågade oss», säger Ulrika Boman. »På skylten står ’tillträde förbjudet’.»

Länsstyrelsen kallar det »beklagligt». »Jaså?» säger Boman.
""",
    "sv names alike": """
Andersson mot Andersen i tingsrätten

Lars Andersson och Lone Andersen tvistar om en brygga. Anderssons båt ligger vid Andersens brygga. Karin Carlsson och
Carin Karlsson vittnade.

Iran och Irak, Österrike och Australien, Niger och Nigeria: grannar finns överallt, säger Carlsson. AB Volvo och EU:s
domstol har inget med saken att göra. På 1990-talet var man vänner.
""",
    "sv double marks and titles": """
Vad ”lokalt” betyder – och inte

– Lokalt är det jag känner till, säger Ulrika Boman, bonde.

I butiken betyder ”lokalt” något annat. Boken ”Min kamp” och filmen ”Jag är nyfiken – gul” nämndes av ingen. ”Nej!”
ropade någon.

AIK–Hammarby slutade 2–2, och bussen Umeå - Luleå var sen.
""",
    "sv long list and sources": """
Så går bussarna i jul

Linje 1–4 går som vanligt den 24–26 december, linje 5 A bara kl. 8–12. Pris: 32 kr. Läs mer på exempel.se/jul.

”Ta det lugnt”, säger trafikchefen Carina Åkesson-Öberg. ”Det gör vi.” Hon citerar Karin Boye: ”Ja visst gör det ont
när knoppar brister.”
""",
    "sv sportreferat": """
Sena mål gav Hammarby poängen

Hammarby–AIK 2–2 (0–1)

– Vi sov i 85 minuter, säger tränaren Kim Åkesson. – Sedan vaknade vi.

”Tack för kaffet”, ropade klacken. Målen: 0–1 (12) Ström, 1–1 (90+1) Bergh, 1–2 (90+2) Berg, 2–2 (90+4) Öberg. Publik:
14 200.
""",
    "da guillemets": """
»Vi har ventet siden påske«

»Vi har ventet på færgen siden påske«, siger Inge Petersen. »Han sagde: ›Jeg kommer straks.‹ Det var i april.«

Kommunen taler om »en undtagelse«. »Og hvis ikke?« spørger Petersen.
""",
    "da same marks": """
”Det er vores skov”

”Ingen spurgte os,” siger Ulla Bomann. ”På skiltet står ’adgang forbudt’.”

Jens’ hund og Lars’ kat er ligeglade. I 80’erne var der ingen skilte. Ind- og udland kender nu skoven – og skiltet.
""",
    "da low marks and dashes": """
„Vandet kom gennem køkkenet“

„Vandet kom gennem køkkenet,“ siger fru Penders. „Min søster råbte: ‚Op!‘ Så gik jeg op.“

– Hun har ret, siger naboen. Broen – bygget i 1961 – er lukket den 3. maj kl. 14-16. Kampen endte 3-1, og det blev -4
grader i Karup.
""",
    "da apostrophes and names": """
Lars’ og Jens’ færge sejler igen

Lars Jensen og Jens Larsen driver færgen. Jensens kone hedder Lone Jansen; Larsens søn, Lars Larsson, bor i Malmö.

»Det var ikke Niels’ idé,« siger Jensen. »Det var Aarhus’.« I 90’erne – og i ’68 – sejlede den hver dag kl. 7-19.
""",
    "da titles and short quotations": """
»Borgen« vender hjem til Christiansborg

Holdet bag »Borgen« filmede i går. »Lys!« blev der råbt, og så: »Tak.« Filmen »Druk« og serien »Forbrydelsen« blev
også nævnt.

Peter Jensen og Peder Jensen – far og søn – så på. »Vi ligner hinanden,« sagde Peder.
""",
    "da interview": """
»Jeg ville aldrig være formand«

Du har nu været formand i et år. Hvordan var det?

»Langt. Min forgænger sagde: ’Du vil se.’ Jeg har set.«

Og »krigen med de unge«?

»Hvilken krig? Billederne hænger dér. Alle er med – næsten alle.« Hun nævner Blixens ’Syv fantastiske fortællinger’.
""",
    "nb guillemets": """
«Vi har ventet siden påske»

«Vi har ventet på fergen siden påske», sier Inger Hansen. «Han sa: ‘Jeg kommer straks.’ Det var i april.»

– Og hvis ikke? spør naboen, Per Hanssen.

Hansen og Hanssen er ikke i slekt. Kommunen – som eier fergen – vil ikke svare. Se www.eksempel.no, tlf. 55 55 01 23.
""",
    "nb double marks": """
“Det er vår skog”

“Ingen spurte oss”, sier Ulla Bøhmer. “På skiltet står det ‘adgang forbudt’.”

På 80-tallet fantes det ingen skilt. Inn- og utland kjenner skogen nå. Lars’ hund er likeglad; det er O’Neill også.
Kampen endte 3–1.
""",
    "nb countries and names": """
Niger og Nigeria deler bord

Iran og Irak, Østerrike og Australia, Slovakia og Slovenia satt bak. Ukraina hadde med ukrainsk brød, og Georgia vin.

Kristin Halvorsen og Christine Halvorsen er to, sier protokollen. «Vi er vant til det», sier Kristin.
""",
    "nb single marks inside guillemets, scare marks": """
Hva ‘lokalt’ betyr

«Lokalt er det jeg kjenner», sier Ulla Bøhmer, bonde. I butikken betyr ‘lokalt’ noe annet.

«Og ‘øko’?» spør en kunde. «Det står på den», svarer hun. Brann–Viking endte 2–2. «Eg veit ikkje kva det er», sier
naboen fra Voss.
""",
    "nb Jon Fosse og ordtak": """
«Den som venter på noe godt»

«Den som venter på noe godt, venter ikke forgjeves», siterte ordføreren. «Det var den ferga,» sa Jon Moe. – Og Jon Mo?
– Han er på hytta.

Boka «Det er Ales», av Jon Fosse, og filmen «Oslo, 31. august» ble nevnt. 17. mai-komiteen møtes kl. 18–20 i Storgata
12 A.
""",
    "fi same marks": """
”Olemme odottaneet pääsiäisestä asti”

”Olemme odottaneet lauttaa pääsiäisestä asti”, sanoo Inkeri Petäjä. ”Hän sanoi: ’Tulen heti.’ Se oli huhtikuussa.”

Kunnan mukaan kyse on ”poikkeuksesta”. ”Entä jos ei?” kysyy Petäjä.
""",
    "fi guillemets and dashes": """
»Tämä on meidän metsämme»

»Kukaan ei kysynyt meiltä», sanoo Ulla Bomanin sisar Anu. »Kyltissä lukee ’pääsy kielletty’.»

– Hän on oikeassa, sanoo naapuri.

Silta – rakennettu 1961 – on kiinni kello 14–16. EU:n ja IKEAn logot, show’n tähdet, vaa’an lukema ja rei’itin: kaikki
on paikallaan. Ottelu päättyi 3–1, yöllä oli −4 astetta.
""",
    "fi inflected names": """
Virtanen voitti Virran vaalit

Matti Virtanen voitti. Virtasen puolisolle se oli yllätys, Virtaselle itselleen ei. Sauli Niinimäki onnitteli;
Niinimäen mukaan Virtasesta tulee hyvä.

Helsingistä Tampereelle, Tampereelta Helsinkiin: junat kulkivat. Iranin ja Irakin lähettiläät seurasivat laskentaa.
""",
    "fi Swedish in quotation": """
”Välkommen ombord”, sanoi kapteeni

”Välkommen ombord”, kapteeni sanoi ja jatkoi suomeksi: ”Lähdemme kohta.”

Kyltissä luki ”Tillträde förbjudet”. HJK–Ilves päättyi 2–2. ’Paikallinen’ tarkoittaa kaupassa muuta, sanoo viljelijä
Ulla Bomans-Petäjä.
""",
    "fi compounds and truncated words": """
Juna- ja bussivuorot vähenevät, hinta-arviot nousevat

Raja-alue, linja-autoasema ja Itä-Suomi jäävät ilman vuoroja. ”Ei käy”, sanoo Maija-Liisa Ylä-Outinen.

”Kyllä käy”, vastaa ministeriö – ainakin vuosina 2024–2026. Lippu maksaa 3,20 €. Kokoomus-Sdp-akseli on eri mieltä.
""",
    "is low marks": """
„Við höfum beðið síðan um páska“

„Við höfum beðið eftir ferjunni síðan um páska,“ segir Inga Pétursdóttir. „Hann sagði: ‚Ég kem strax.‘ Það var í
apríl.“

Bærinn talar um „undantekningu“. „En ef ekki?“ spyr Inga. Guðrún Pétursdóttir og Guðmundur Pétursson hlógu.
""",
    "is dates and ordinals": """
Ferjan siglir aftur 1. maí

Ferjan – smíðuð 1961 – siglir aftur 1. maí kl. 14.30. „Loksins!“ segir Jón Ólafsson, sonur Ólafs Jónssonar. Jóns skip
er minna.

Leikurinn fór 3–1, og í nótt var −4 stiga frost. Sjá www.daemi.is.
""",
    "ca guillemets": """
L’Ajuntament ajorna la votació sobre el pont vell

«Ens van donar un mapa», explica la Montserrat d’Abadal, «i el mapa era del revés».

«El pare deia: “Qui promet ‘demà’ no promet res”. Tenia raó», afegeix. L’hotel, l’illa i la col·legiata s’ho miren.
«Per què ara?», pregunta en Lluís. Anem-nos-en, diu ella; dona-me’l.
""",
    "ca double marks": """
“D’aquí no ens mou ningú”

“D’aquí no ens mou ningú”, diu l’Antònia Sant’Anna. La “operació neteja” —com en diu l’alcalde— comença dilluns.

El partit va acabar 3-1; a Núria, −4 °C. L’1 d’octubre, a les 20.30 h, s’hi tornaran.
""",
    "et low marks": """
„Me ootame lihavõttest saadik“

„Me ootame praami lihavõttest saadik,“ ütleb Inga Tamm. „Ta ütles, et tuleb kohe. See oli aprillis.“

– Ta ei tulnud, lisab naaber Jaan Tamme. Sild – ehitatud 1961 – on suletud kell 14–16.
""",
    "et closing mark of the other shape": """
„See on meie mets”

„Keegi ei küsinud meilt,” ütleb Ülle Boman. „Sildil on kirjas, et sissepääs on keelatud.”

Vald nimetab seda „erandiks”. „Ja kui ei?” küsib Boman.
""",
    "lv double marks": """
“Mēs gaidām kopš Lieldienām”

“Mēs gaidām prāmi kopš Lieldienām,” saka Inga Bērziņa. “Viņš teica, ka būs tūlīt. Tas bija aprīlī.”

Vīrs, Jānis Bērziņš, piekrīt. Tilts – celts 1961. gadā – ir slēgts no 14.00 līdz 16.00.
""",
    "lv low marks": """
„Tas ir mūsu mežs”

„Neviens mums neprasīja,” saka Ilze Kalniņa. Kalniņas kaimiņš Juris Kalniņš tikai smejas.

Laikraksts „Diena” to sauc par „izņēmumu”.
""",
    "lt low marks": """
„Laukiame nuo Velykų“

„Laukiame kelto nuo Velykų“, – sako Inga Petraitienė. „Jis sakė: ‚Tuoj būsiu.‘ Tai buvo balandį.“

Petraitis, jos vyras, ir Petraitytė, duktė, tyli. Tiltas – pastatytas 1961 m. – uždarytas 14–16 val.
""",
}


class Planted(NamedTuple):
    """A passage of `CLEAN` with one fault planted in it, and what is found then."""

    passage: str
    good: str
    bad: str
    rule: str
    line: int
    code: str


PLANTED = {
    "lost closing mark": Planted(
        "en-US interrupted quotation",
        "was upside down.” She",
        "was upside down. She",
        "quotes",
        5,
        "unclosed",
    ),
    "lost opening mark": Planted(
        "en-US interrupted quotation",
        "said, “Ask me",
        "said, Ask me",
        "quotes",
        7,
        "unopened",
    ),
    "straight closing mark": Planted(
        "en-US interrupted quotation",
        "a map,” said",
        'a map," said',
        "quotes",
        5,
        "mismatched",
    ),
    "opening mark at the end": Planted(
        "en-US titles of works inside quotations",
        "“Dune.”",
        "“Dune.“",
        "quotes",
        7,
        "wrong-direction",
    ),
    "closing mark at the start": Planted(
        "en-US scare quotes and inner question",
        "another (“nonsense”)",
        "another (”nonsense”)",
        "quotes",
        5,
        "wrong-direction",
    ),
    "same marks inside": Planted(
        "en-US names alike, two people",
        "“People mix us up,”",
        "“People call us “twins” here,”",
        "quotes",
        7,
        "nested-same",
    ),
    "no closing mark over paragraphs": Planted(
        "en-US quotation over paragraphs",
        "leave the purse.”",
        "leave the purse.",
        "quotes",
        9,
        "unclosed",
    ),
    "one straight quotation": Planted(
        "en-US scare quotes and inner question",
        "“unregulated.”",
        '"unregulated."',
        "quotes",
        5,
        "mixed-style",
    ),
    "quotation mark for an apostrophe": Planted(
        "en-US straight quotes throughout",
        "Don't you",
        'Don"t you',
        "quotes",
        3,
        "unclosed",
    ),
    "single marks, unclosed": Planted(
        "en-GB question and answer",
        "“Let them rot.”",
        "“Let them rot.",
        "quotes",
        9,
        "unclosed",
    ),
    "British, wrong inner closing": Planted(
        "en-GB double marks, spaced dashes",
        "It’s a relief,” said",
        "It’s a relief,“ said",
        "quotes",
        5,
        "wrong-direction",
    ),
    "German, English opening": Planted(
        "de interrupted and nested",
        "„und der Plan",
        "“und der Plan",
        "quotes",
        5,
        "wrong-direction",
    ),
    "German, typed closing": Planted(
        "de list and table",
        "„Nie ohne Zucker“",
        '„Nie ohne Zucker"',
        "quotes",
        13,
        "mismatched",
    ),
    "German, lost opening": Planted(
        "de dateline and agency",
        "„Was will",
        "Was will",
        "quotes",
        5,
        "unopened",
    ),
    "German guillemets turned": Planted(
        "de guillemets",
        "»Tagblatt«",
        "«Tagblatt»",
        "quotes",
        5,
        "mixed-style",
    ),
    "German, same marks inside": Planted(
        "de titles joined to words",
        "Der Spruch „Ich weiß, dass",
        "Der Spruch „Ich „weiß“, dass",
        "quotes",
        5,
        "nested-same",
    ),
    "Swiss, lost closing": Planted(
        "de-CH guillemets",
        "«Im Quartier hiess es: ‹Die in Bern zahlen ja.› Sie zahlen nicht.»",
        "«Im Quartier hiess es: ‹Die in Bern zahlen ja.› Sie zahlen nicht.",
        "quotes",
        3,
        "unclosed",
    ),
    "French, lost closing": Planted(
        "fr nested and interrupted",
        "« Pourquoi maintenant ? »",
        "« Pourquoi maintenant ?",
        "quotes",
        7,
        "unclosed",
    ),
    "French, mark for an apostrophe": Planted(
        "fr straight marks",
        "parle d'un",
        'parle d"un',
        "quotes",
        5,
        "unclosed",
    ),
    "Spanish, lost opening": Planted(
        "es three levels",
        "«y el plano",
        "y el plano",
        "quotes",
        3,
        "unopened",
    ),
    "Spanish, English closing": Planted(
        "es brackets",
        "«Sin comentarios»",
        "«Sin comentarios”",
        "quotes",
        5,
        "mismatched",
    ),
    "Italian, lost closing": Planted(
        "it brackets",
        "«No comment»",
        "«No comment",
        "quotes",
        5,
        "unclosed",
    ),
    "Portuguese, lost opening": Planted(
        "pt-BR double marks",
        "“De novo?”",
        "De novo?”",
        "quotes",
        5,
        "unopened",
    ),
    "Dutch, lost closing": Planted(
        "nl double marks",
        "“Nee.”",
        "“Nee.",
        "quotes",
        5,
        "unclosed",
    ),
    "Swedish, lost closing": Planted(
        "sv same marks",
        "sedan påsk”, säger",
        "sedan påsk, säger",
        "quotes",
        3,
        "unclosed",
    ),
    "Danish guillemets turned": Planted(
        "da guillemets",
        "»en undtagelse«",
        "«en undtagelse»",
        "quotes",
        5,
        "mixed-style",
    ),
    "Norwegian, lost opening": Planted(
        "nb guillemets",
        "«Han sa",
        "Han sa",
        "quotes",
        3,
        "unopened",
    ),
    "Finnish, lost closing": Planted(
        "fi same marks",
        "”poikkeuksesta”",
        "”poikkeuksesta",
        "quotes",
        5,
        "unclosed",
    ),
    "Icelandic, typed closing": Planted(
        "is low marks",
        "„undantekningu“",
        '„undantekningu"',
        "quotes",
        5,
        "mismatched",
    ),
    "Catalan, lost closing": Planted(
        "ca guillemets",
        "Tenia raó», afegeix",
        "Tenia raó, afegeix",
        "quotes",
        5,
        "unclosed",
    ),
    "Estonian, lost opening": Planted(
        "et low marks",
        "„Ta ütles",
        "Ta ütles",
        "quotes",
        3,
        "unopened",
    ),
    "Latvian, lost closing": Planted(
        "lv low marks",
        "„izņēmumu”",
        "„izņēmumu",
        "quotes",
        5,
        "unclosed",
    ),
    "Lithuanian, lost opening": Planted(
        "lt low marks",
        "„Jis sakė",
        "Jis sakė",
        "quotes",
        3,
        "unopened",
    ),
    "lone odd marks among scare marks": Planted(
        "it speech and scare marks",
        "“filiera corta”",
        '"filiera corta"',
        "quotes",
        5,
        "mixed-style",
    ),
    "dash in a compound": Planted(
        "en-US compounds",
        "self-described",
        "self—described",
        "dashes",
        3,
        "dash-as-hyphen",
    ),
    "hyphen for a dash": Planted(
        "en-US spaced dashes and list",
        "Friday — the second",
        "Friday - the second",
        "dashes",
        3,
        "hyphen-as-dash",
    ),
    "two hyphens": Planted(
        "en-GB double marks, spaced dashes",
        "phantom ward’ – and",
        "phantom ward’ -- and",
        "dashes",
        5,
        "double-hyphen",
    ),
    "German, hyphen for a dash": Planted(
        "de dashes, ranges and minus",
        "Na ja – wir",
        "Na ja - wir",
        "dashes",
        7,
        "hyphen-as-dash",
    ),
    "French, dash in a compound": Planted(
        "fr names alike",
        "Jean-Luc Martin",
        "Celui—ci, Luc Martin",
        "dashes",
        3,
        "dash-as-hyphen",
    ),
    "Swedish, hyphen for a dash": Planted(
        "sv dialogue dashes",
        "Kommunen – som äger",
        "Kommunen - som äger",
        "dashes",
        7,
        "hyphen-as-dash",
    ),
    "surname, credits": Planted(
        "en-US byline and credits",
        "Ana Ruiz/Courier",
        "Ana Ruiz/Courier; Maria Gonzales-Reyes",
        "names",
        13,
        "spelling",
    ),
    "surname, one letter": Planted(
        "en-US interrupted quotation",
        "Mayor Tom Brannigan called",
        "Mayor Tom Brannigan’s aide spoke. Tom Branigan called",
        "names",
        7,
        "spelling",
    ),
    "diacritics": Planted(
        "en-US scores and table",
        "coach, Pete Díaz",
        "coach, Pete Díaz. Pete Diaz bowed",
        "names",
        13,
        "diacritics",
    ),
    "German first name again": Planted(
        "de titles joined to words",
        "kamen zusammen.",
        "kamen zusammen, sagte Renate Kowalski. Renate Kovalski nickte.",
        "names",
        3,
        "spelling",
    ),
    "French, transposed": Planted(
        "fr figures with their sources",
        "affirme le gérant.",
        "affirme Yann Kermadec. Yann Kremadec gère le site.",
        "names",
        5,
        "spelling",
    ),
    "Swedish, two spellings": Planted(
        "sv same marks",
        "frågar Petersson.",
        "frågar Inga Pettersson.",
        "names",
        5,
        "spelling",
    ),
    "two first names alike, one person": Planted(
        "sv names alike",
        "grannar finns överallt",
        "grannar finns överallt. Karin Carlson vet",
        "names",
        5,
        "spelling",
    ),
    "Italian surname": Planted(
        "it nested",
        "gestisce il bar",
        "gestisce il bar con Rosa D’Angello",
        "names",
        3,
        "spelling",
    ),
    "German sentence in English": Planted(
        "en-US figures with their sources",
        "Household debt rose 4.2 percent",
        (
            "Die Schulden der Haushalte sind im dritten Quartal wieder deutlich gestiegen. "
            "Household debt rose 4.2 percent"
        ),
        "language",
        3,
        "untranslated",
    ),
    "English sentence in German": Planted(
        "de figures with their sources",
        "Laut Statistischem",
        "The mayor could not be reached for comment on Monday evening. Laut Statistischem",
        "language",
        7,
        "untranslated",
    ),
    "English sentence in French": Planted(
        "fr names alike",
        "Marine Le Guen et",
        "The mayor could not be reached for comment on Monday evening. Marine Le Guen et",
        "language",
        5,
        "untranslated",
    ),
    "German paragraph in Spanish": Planted(
        "es list and credits",
        "Foto: Marta",
        ("Der Streik beginnt am Montag, wie die Gewerkschaften am Abend mitgeteilt haben.\n\nFoto: Marta"),
        "language",
        13,
        "untranslated",
    ),
    "Cyrillic letter": Planted(
        "it dashes",
        "costerà di più, dice",
        "costerà di più, diсe",
        "language",
        3,
        "mixed-script",
    ),
    "endless sentence": Planted(
        "en-GB sport",
        "“We were the better side",
        (
            "Wasps, who had come by bus and gone without lunch and lost a kicker on the way, who "
            "had come by bus and gone without lunch and lost a kicker on the way, who had come by "
            "bus and gone without lunch and lost a kicker on the way, who had come by bus and "
            "gone without lunch and lost a kicker on the way, who had come by bus and gone "
            "without lunch and lost a kicker on the way, went home. “We were the better side"
        ),
        "readability",
        7,
        "long-sentence",
    ),
    "figure without its source": Planted(
        "en-GB Celtic names",
        "Ap Hywel wept.",
        "Ap Hywel wept. The wedding and its two marquees cost £40,000.",
        "claims",
        5,
        "unflagged",
    ),
    "accusation in its own voice": Planted(
        "en-GB question and answer",
        "Q: Why do it?",
        "The council bribed two of its own auditors.",
        "claims",
        3,
        "unflagged",
    ),
    "German figure without its source": Planted(
        "de straight marks",
        "Der Landrat spricht",
        "Die Fähre hat 40 Millionen Euro gekostet. Der Landrat spricht",
        "claims",
        5,
        "unflagged",
    ),
    "French figure without its source": Planted(
        "fr-CH guillemets",
        "selon la Municipalité, ",
        "",
        "claims",
        5,
        "unflagged",
    ),
    "Spanish accusation": Planted(
        "es straight marks",
        "El alcalde lo llama",
        "El alcalde sobornó a dos concejales. El alcalde lo llama",
        "claims",
        5,
        "unflagged",
    ),
    "both spellings of a town alone": Planted(
        "en-US diacritics that belong to one name",
        ", where Flughafen Zürich AG hired her.",
        ". Nobody in Zürich minds.",
        "names",
        5,
        "diacritics",
    ),
    "theft that is no sport": Planted(
        "en-US words of accusation that accuse nobody",
        "Bell stole second, stole third and",
        "Bell stole the club’s money, took third and",
        "claims",
        3,
        "unflagged",
    ),
    "lies that are no fiction": Planted(
        "en-US words of accusation that accuse nobody",
        ("In the new film “The Ferryman’s Wife,” a clerk lies to the police, betrays her brother and"),
        "At City Hall, a clerk misled the police, betrayed her brother and",
        "claims",
        5,
        "unflagged",
    ),
    "French, lost closing after an elision": Planted(
        "fr proverbes et devises",
        "l’« Auberge du Lion d’or »",
        "l’« Auberge du Lion d’or",
        "quotes",
        5,
        "unclosed",
    ),
    "Italian, typed among scare marks": Planted(
        "it proverbi e insegne",
        "“Moderno”",
        '"Moderno"',
        "quotes",
        5,
        "mixed-style",
    ),
}


_MARKS = str.maketrans("‘’‚‹›", "'''''")
_NO_TYPEWRITER = ("en-US marks at word ends", "nl apostrophes")
"""They would have two typewriter apostrophes in a row, which are read as a quotation mark."""

each_passage = pytest.mark.parametrize("passage", CLEAN)


def copy(text: str, between: str = "\n\n") -> str:
    """A passage as an article, with `between` between its paragraphs."""
    return between.join(" ".join(lines.split("\n")) for lines in re.split(r"\n\s*\n", text.strip("\n")))


def found(text: str, tag: str) -> list[tuple[str, int, str]]:
    """What all rules find: rule, line, code."""
    article = article_from_text(text, tag)
    return [(rule.ID, finding.line, finding.code) for rule in RULES for finding in _found_by(rule, article)]


def _found_by(rule: ModuleType, article: Article) -> list[Finding]:
    try:
        return findings(rule, article)
    except Skip:  # what a rule does not know, it is silent about
        return []


def tag_of(passage: str) -> str:
    return passage.split()[0]


def typewritten(text: str) -> str:
    """A text with typewriter marks for its quotation marks and apostrophes."""
    if "«" in text:
        text = re.sub("[“”]", "'", text)
    return re.sub(r"«\s?|\s?»|[“”„]", '"', text).translate(_MARKS)


@each_passage
def test_nothing_is_found_in_clean_copy(passage: str) -> None:
    assert found(copy(CLEAN[passage]), tag_of(passage)) == []


@each_passage
def test_nothing_is_found_where_no_empty_lines_part_the_paragraphs(passage: str) -> None:
    assert found(copy(CLEAN[passage], "\n"), tag_of(passage)) == []


@pytest.mark.parametrize("passage", [passage for passage in CLEAN if passage not in _NO_TYPEWRITER])
def test_nothing_is_found_in_the_same_copy_with_typewriter_marks(passage: str) -> None:
    assert found(typewritten(copy(CLEAN[passage])), tag_of(passage)) == []


@pytest.mark.parametrize("passage", [passage for passage, text in CLEAN.items() if not {"‘", "‚", "'"} & set(text)])
def test_nothing_is_found_where_only_apostrophes_are_typewritten(passage: str) -> None:
    assert found(copy(CLEAN[passage]).replace("’", "'"), tag_of(passage)) == []


@pytest.mark.parametrize("blank", ["\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"], ids=["no-break", "narrow"])
@pytest.mark.parametrize("passage", [passage for passage in CLEAN if tag_of(passage) in ("fr", "fr-CA")])
def test_nothing_is_found_with_the_blanks_of_french_printers(passage: str, blank: str) -> None:
    text = re.sub(r"(?<=«) | (?=[»?!:;%])", blank, copy(CLEAN[passage]))
    assert found(text, tag_of(passage)) == []


@pytest.mark.parametrize("planted", PLANTED.values(), ids=PLANTED)
def test_a_planted_fault_is_found_and_nothing_else(planted: Planted) -> None:
    text = copy(CLEAN[planted.passage])
    assert text.count(planted.good) == 1
    faulty = text.replace(planted.good, planted.bad)
    assert found(faulty, tag_of(planted.passage)) == [(planted.rule, planted.line, planted.code)]


def test_the_table_is_large() -> None:
    tags = {tag_of(passage) for passage in CLEAN}
    assert len(CLEAN) >= 200
    assert len(tags) >= 20
    assert {planted.rule for planted in PLANTED.values()} == {rule.ID for rule in RULES}
