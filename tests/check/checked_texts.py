"""Small protocols as texts: what they come to in the model, and what is reported of them."""

from fractions import Fraction
from textwrap import dedent, indent

from critlang import model as m
from critlang.check import check
from critlang.dates import Offset
from critlang.diagnostics import Diagnostics
from critlang.source import Source
from critlang.syntax import parse

VOCABULARY = """\
vocabulary test

term ALT: measurement in U/L
  also called "SGPT", "alanine aminotransferase"
term creatinine: measurement in mg/dL
  molar mass 113.12 g/mol
  look back 7 days
  normal is not above the upper limit
  normal by age and sex, from "the manual"
    1 year to under 13 years: up to 1.0
    13 years and over: male up to 1.7, female from 0.2 to 1.4
term albumin: measurement in g/dL
  normal is not below the lower limit
term glucose: measurement in mg/dL
  normal is between the limits
term bilirubin: measurement in mg/dL
term platelets: measurement in 10^9/L
term creatinine clearance: measurement in mL/min/1.73 m2
term LVEF: measurement in %
term life expectancy: measurement in weeks
term QT: measurement in hours
term INR: measurement in {INR}
term Karnofsky: score in %
term ECOG: score
term NYHA class: finding one of I, II, III, IV
term pregnancy test: finding one of positive, negative, 'not done'
term relapse: event
  includes marrow relapse
term marrow relapse: event
  includes isolated marrow relapse
term isolated marrow relapse: event
term biopsy: procedure
term HIV infection: condition
  unrecorded means unknown
term induction: treatment
  completed yes/no
  response one of CR, PR, NR
"""

HEADER = """\
protocol TEST
  look back 28 days

index date enrollment "study enrollment"
anchor day 1 "first dose"
period screening: 21 days before day 1 to day 1
parameter dose expansion: yes/no, default no

"""

SECTION = "inclusion criteria\n\n"


def texts(protocol, vocabulary=VOCABULARY):
    """The sources of a protocol and its vocabulary."""
    return Source("trial.crit", protocol), Source("terms.crit", vocabulary)


def checked(protocol, vocabulary=VOCABULARY, *, quoted=None, parameters=None):
    """The model (None where there is an error) and the diagnostics of a protocol's text."""
    sources = texts(protocol, vocabulary)
    parsed = [parse(each) for each in sources]
    reported = [each for one in parsed for each in one.diagnostics]
    found = check(
        parsed[0].file,
        [parsed[1].file],
        sources={each.name: each for each in sources},
        text=Source("trial.txt", quoted) if quoted is not None else None,
        parameters=parameters,
        reported=reported,
    )
    return found.protocol, Diagnostics((*reported, *found.diagnostics), files=["trial.crit", "terms.crit"])


def marked(diagnostics, protocol, vocabulary=VOCABULARY):
    """The code of each diagnostic and the words it underlines."""
    sources = {each.name: each for each in texts(protocol, vocabulary)}
    return [(each.code, sources[each.span.source_name].text_of(each.span)) for each in diagnostics]


def problems(protocol, vocabulary=VOCABULARY, **options):
    """The code of everything that is reported of a protocol's text, and the words that are underlined."""
    _, diagnostics = checked(protocol, vocabulary, **options)
    return marked(diagnostics, protocol, vocabulary)


def one_criterion(statement, before=""):
    """The text of a protocol with one criterion; ``before`` are more declarations."""
    return f'{HEADER}{dedent(before)}\n{SECTION}1 "words"\n{indent(dedent(statement).strip(), "  ")}\n'


def errors_of(statement, before=""):
    """The errors of a protocol with this one criterion, and what is underlined; warnings are left out."""
    text = one_criterion(statement, before)
    return [each for each in problems(text) if each[0].startswith("E")]


def warnings_of(statement, before=""):
    """What is reported of a statement, other than that the header's declarations are not used."""
    text = one_criterion(statement, before)
    return [each for each in problems(text) if each[0] not in ("W503", "W504")]


def protocol_of(text, vocabulary=VOCABULARY, **options):
    """The model of a text without errors."""
    protocol, diagnostics = checked(text, vocabulary, **options)
    assert protocol is not None, [(each.code, each.message) for each in diagnostics]
    return protocol


def criterion_of(statement, before=""):
    """The model of the criterion that means ``statement``."""
    return protocol_of(one_criterion(statement, before)).criteria[0]


def lowered(statement, before=""):
    """The formula of a statement."""
    return criterion_of(statement, before).formula


def term(name):
    """A term of the vocabulary above."""
    return protocol_of(one_criterion("ALT <= 1 U/L")).term(name)


# ---------------------------------------------------------------- the model in few words

ENROLLMENT, DAY_1 = m.AnchorPoint("enrollment"), m.AnchorPoint("day 1")


def day(point=ENROLLMENT, *, months=0, days=0):
    """A day some time from a point."""
    return m.Bound(point, Offset(months, days))


UNTIL_INDEX = m.Window(None, day())


def event_point(name, which, edge=m.Edge.START):
    """The first or latest event on or before the index date."""
    return m.EventPoint(m.EventRows(term(name), UNTIL_INDEX), which, edge)


def results(name, window=UNTIL_INDEX):
    """The results of a term."""
    return m.ResultRows(term(name), window)


def value(comparison, number):
    """A value held against a number in the term's unit."""
    return m.ValueTest(m.Comparison(comparison), m.FixedLimit(Fraction(number)))


def multiple(comparison, factor, side, table=None):
    """A value held against a multiple of ULN or LLN."""
    return m.ValueTest(m.Comparison(comparison), m.RangeLimit(Fraction(factor), m.Side(side), table))


def latest(name, test, window=UNTIL_INDEX):
    """The latest result of a term."""
    return m.PickAtom(m.Pick(results(name, window), m.Which.LATEST), test)


def quantified(word, name, test, window=UNTIL_INDEX):
    """Any or all results of a term."""
    return m.QuantifiedAtom(m.Quantified(results(name, window), test, m.Quantifier(word)))


def events(name, comparison=">=", count=1, window=UNTIL_INDEX, test=None, lies=m.Lies.START):
    """A number of events."""
    feature = m.EventCount(m.EventRows(term(name), window, test, lies))
    return m.CountAtom(feature, m.Comparison(comparison), count)
