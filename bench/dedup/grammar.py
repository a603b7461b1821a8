"""The grammar of the made-up news language: what a sentence is, down to words and slots.

A rule gives its alternatives; a weight before a colon says how often one is taken. Upper-case
symbols that are no rule are slots, filled with words of their class later; all else is words and
punctuation as they stand. The idioms are those that any newspaper uses.
"""

import numpy as np

OPEN_QUOTE, CLOSE_QUOTE = "“", "”"
PUNCTUATION = frozenset({".", ",", ":", ";", CLOSE_QUOTE, "’s", "%"})
FACTS = ("GIVEN", "SUR", "PLACE", "ORG", "NUM", "DATE", "DAY", "YEAR", "MONEY")
SLOTS = ("N", "NS", "NN", "J", "R", "VB", "V3", "VD", "VG", *FACTS)

_RULES = """
S = 2: CLAUSE . | 4: CLAUSE PP . | 3: CLAUSE PP PP . | 2: CLAUSE , LINK CLAUSE .
  | 1: CLAUSE ; CLAUSE . | 2: TIME , CLAUSE . | 2: SUB CLAUSE , CLAUSE .
  | 2: “ CLAUSE , ” SAID PERSON . | 2: “ CLAUSE PP . ” | 1: “ CLAUSE , ” SAID PERSON , TITLE .
  | 2: PERSON SAID CLAUSE . | 2: PERSON , TITLE , SAID CLAUSE . | 1: ACCORDING , CLAUSE .
  | 1: NP , which VP , VP . | 0.3: STOCK . | 0.3: STOCK PP . | 1: CLAUSE , ACCORDING .
  | 3: CLAUSE , and CLAUSE PP . | 2: CLAUSE PP , LINK CLAUSE .
  | 2: PERSON SAID that CLAUSE and that CLAUSE . | 2: TIME , CLAUSE , which VP PP .
  | 1: “ CLAUSE PP , and CLAUSE , ” SAID PERSON .
CLAUSE = 10: NP VP | 1: there V.BE NUM NS PP | 1: it V.BE J that NP VP
  | 1: NP MODAL VB NP and VB NP
NP = 4: the N | 3: the J N | 2: a N | 3: a J N | 4: NS | 3: J NS | 1: the N of the N
  | 1: the N of NS | 2: the NN N | 1: the J NN N | 3: ORG | 3: PERSON | 1: the N of PLACE
  | 2: NUM NS | 1: more than NUM NS | 1: NS , NS and NS | 2: J NS and NS | 1: a N of J NS
  | 1: this J N | 2: PLACE ’s N | 1: some of NP | 1: N and N | 2: its J N | 1: his N | 2: their NS
  | 1: his J N | 3: PRON | 2: NS and NS | 1: one of NP | 1: NS in PLACE | 1: NUM % of NS
  | 1: another J N | 1: MONEY million in NS | 1: NS for NN NS | 1: a NN N | 1: any J N
  | 1: both NS | 1: NS that VD NP | 1: SUR ’s N | 1: PLACE and PLACE | 1: J N
PERSON = 2: GIVEN SUR | 3: SUR | 1: TITLE GIVEN SUR | 2: PRON | 1: a spokesman for ORG
  | 1: officials
TITLE = the J N of ORG | a N at ORG | the N minister | chief executive of ORG | aged NUM
  | a NN N from PLACE
PRON = he | she | they | it | we
VP = 6: VD NP | 5: VD NP PP | 2: had VD NP | 2: V.BE VD by NP | 2: MODAL VB NP | 2: MODAL VB NP PP
  | 1: MODAL not VB NP | 1: V.BE VG NP | 1: have VD NP | 1: R VD NP | 1: V.BE J | 1: V.BE a J N
  | 1: VD to VB NP | 1: V.BE expected to VB NP | 1: did not VB NP | 2: VD PP | 1: VD and VD NP
  | 1: V.BE R J | 1: has been VG NP PP | 1: V3 NP | 1: V3 NP PP
PP = 2: in the N | 2: in NS | 2: of NS | 1: PP PP | 1: in J N | 2: for the N | 2: with NP
  | 2: in PLACE | 2: on DAY | 1: on DATE | 1: by NUM % | 1: from NP | 1: after NP VD NP
  | 1: at the N | 1: to the N of the N | 1: TIME | 1: about NS | 1: over the N | 1: under the J N
  | 1: between NUM and NUM NS | 1: against NP | 1: without VG NP | 1: despite the J N | 1: at ORG
  | 1: to MONEY million
TIME = 3: on DAY | 2: in YEAR | 2: on DATE | 1: last year | 1: last week | 1: earlier this year
  | 1: at the end of the year | 1: for the first time since YEAR | 1: in the past NUM years
  | 1: over the next few months | 1: at the time | 1: in recent years | 1: later this month
  | 1: until the end of DATE | 1: in the early hours of DAY morning | 1: during a visit to PLACE
SUB = when | while | although | because | as | after | before | if | since
LINK = 3: and | 2: but | 1: as | 1: while | 1: so that | 1: because | 1: after
SAID = 8: said | 2: added | 1: told ORG | 1: said in a statement on DAY
  | 1: told reporters in PLACE | 1: told a news conference on DAY | 1: VD that
ACCORDING = according to ORG | according to the N | in a statement | as part of a J N
  | according to a report published on DAY | according to figures released by ORG
STOCK = ORG did not immediately respond to a request for comment | the N is due to be VD on DAY
  | it is not clear how many NS were VD | the N is expected to VB for NUM years
  | NUM people were taken to hospital | no one has been VD in connection with the N
  | SUR has been charged with VG NP | shares in ORG VD NUM % to MONEY
  | ORG has been asked for comment | the case was adjourned until DATE
  | the final decision will be made by ORG | the investigation is continuing
V.BE = 4: was | 3: is | 2: were | 2: are | 1: has been
MODAL = 3: would | 3: will | 2: could | 1: may | 1: should | 1: must | 1: can
"""

# Frequent words, so that the text reads like news; classes as in `SLOTS`.
_REAL = """
N = year government time day week police company country world way case report month market group
  home state party plan number city point service part problem court deal bank area system side
  house minister leader family school game job team change health business price law war election
  power president campaign record attack work money issue tax industry study award film music club
  player match season
V = make take show help call report want need work play start move turn follow open talk face allow
  offer look happen join agree plan pass reach serve kill launch claim raise cut reveal warn confirm
  reject support back accuse cause
J = new last other good public local young former early major national general political economic
  foreign human small high long great recent social big old main key strong final official medical
  special legal
R = recently reportedly previously currently clearly quickly nearly largely
"""


def _words() -> dict[str, list[str]]:
    lines = _REAL.replace("\n  ", " ").strip().splitlines()
    return {name: right.split() for name, right in (line.split(" = ") for line in lines)}


def _parsed() -> dict[str, tuple[list[list[str]], np.ndarray]]:
    rules = {}
    for line in _RULES.replace("\n  |", " |").strip().splitlines():
        name, right = line.split(" = ", 1)
        options, weights = [], []
        for option in right.split(" | "):
            weight, colon, symbols = option.partition(": ")
            options.append((symbols if colon else weight).split())
            weights.append(float(weight) if colon else 1.0)
        rules[name] = (options, np.cumsum(weights) / sum(weights))
    return rules


_GRAMMAR = _parsed()
REAL = _words()


def expand(rng: np.random.Generator, symbol: str = "S") -> list[str]:
    """One sentence, as words, punctuation and slot names."""
    if symbol not in _GRAMMAR:
        return [symbol]
    options, shares = _GRAMMAR[symbol]
    chosen = options[int(np.searchsorted(shares, rng.random(), side="right"))]
    return [found for part in chosen for found in expand(rng, part)]
