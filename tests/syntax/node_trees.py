"""Generated syntax trees: every kind of node, in every place where the grammar has room for it."""

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from critlang.dates import DateRange, TimeUnit, parse_partial
from critlang.record import replace
from critlang.syntax import nodes as n

PLAIN = ["ALT", "day 1", "NYHA class", "B-precursor ALL", "5-FU", "Crohn's disease", "grade 3 fever", "CR"]
AWKWARD = [
    "nausea and vomiting",
    "first remission",
    "no biopsy",
    "age",
    "sex",
    "ULN",
    "4 weeks",
    "2nd line",
    "a, b",
    "50 %",
    "more than one",
    "relapse with stage 3",
    "with stage 3",
    "with",
    "present",
    "not done",
    "male",
    "yes/no",
    "assumption",
    "born",
    "criterion 1",
    "protocol",
    "code",
    "to",
    "in mg",
    "start of therapy",
    "mean",
    "mean of two",
    "mean corpuscular volume",
    "x",
    "(x)",
    "x # y",
]
UNITS = [None, "U/L", "mg/dL", "%", "x10^9/L", "/uL", "mL/min/1.73 m2", "umol/L"]
WORDS = ["one", "Two,", 'the "third"', "4 %", "# five", "'six'", "a ... b", "– ≥", '"', "7:"]


def brief(strategy):
    """The same strategy without its long description."""

    @st.composite
    def drawn(draw):
        return draw(strategy)

    return drawn()


names = st.sampled_from(PLAIN + AWKWARD).map(n.Name)
texts = st.lists(st.sampled_from(WORDS), max_size=4).map(lambda words: n.Text(" ".join(words)))
numbers = st.decimals(0, 10**6, places=2) | st.integers(0, 300).map(Decimal)
quantities = st.builds(n.Quantity, numbers, st.sampled_from(UNITS))
counts_of_time = st.integers(0, 40).map(Decimal)
single_durations = st.builds(n.Duration, counts_of_time, st.sampled_from(list(TimeUnit))) | st.builds(
    n.Duration, counts_of_time, st.none(), st.sampled_from(["hours", "minutes", "half-lives"])
)
durations = single_durations | st.builds(
    lambda first, other, longer: replace(first, rival=other, longer=longer),
    single_durations,
    single_durations,
    st.booleans(),
)
multiples = st.builds(n.Multiple, numbers, st.sampled_from(["ULN", "LLN"]))
limits = quantities | multiples | durations
values = limits | names
signs = st.sampled_from(["<", "<=", "=", ">=", ">"])
name_lists = st.lists(names, min_size=1, max_size=3).map(tuple)
days = st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(lambda day: DateRange(day, day))
dates = days | st.sampled_from(["2019", "2020-02", "1999-12"]).map(parse_partial)


def ranged(low, high):
    """A range as it is read: the unit of the upper end is that of a lower one without."""
    if isinstance(low, n.Quantity) and low.unit is None and isinstance(high, n.Quantity | n.Duration):
        other = (high.other,) if isinstance(high, n.Duration) else ()
        low = type(high)(low.number, high.unit, *other)
    return n.Ranged(low, high)


# ---------------------------------------------------------------- claims

references = st.builds(
    n.Reference, names, st.sampled_from([None, "first", "latest"]), st.sampled_from([None, "start", "end"])
) | st.just(n.Reference(n.Name("2020-02-29"), is_date=True))
moments = st.builds(n.Moment, references) | st.builds(n.Moment, references, durations, st.booleans())
moments = brief(moments)
sides = st.sampled_from(["before", "after"])
windows = (
    st.builds(
        n.Sided, st.sampled_from(["before", "on or before", "after", "on or after", "at", "on"]), moments
    )
    | st.builds(n.During, names)
    | st.builds(n.Within, durations, st.sampled_from(["before", "after", "of"]), moments)
    | st.builds(n.Within, names, sides, moments)
    | st.builds(n.Within, durations, sides, moments, st.just(True))
    | st.builds(n.Distant, st.booleans(), durations, sides, moments)
    | st.builds(n.Spanned, moments, moments)
    | st.builds(n.Apart, durations)
    | st.builds(n.Apart, st.none(), st.integers(0, 12))
    | st.builds(n.Ever)
)
window_lists = st.builds(
    lambda some, near: (*some, *near),
    st.lists(windows, max_size=2),
    st.lists(st.builds(n.Within, durations | names, st.none(), st.none()), max_size=1),
)
selectors = st.builds(
    n.Selector, st.sampled_from(["any", "all", "no", "first", "latest", "highest", "lowest"])
) | st.builds(
    n.Selector,
    st.sampled_from(["at least", "at most", "exactly", "more than", "less than"]),
    st.integers(0, 12),
)
selectors = selectors | st.builds(n.Selector, st.just("mean"), latest=st.none() | st.integers(0, 12))
selectors = selectors | st.builds(
    n.Selector, st.sampled_from(["all", "any", "none"]), latest=st.integers(0, 12)
)
selectors = selectors | st.builds(
    n.Selector, st.just("at least"), st.integers(0, 12), latest=st.integers(0, 12)
)
compared = st.builds(n.Compared, signs, values)
bounds = st.builds(n.Compared, signs, limits)
predicates = (
    compared
    | st.builds(ranged, limits, limits)
    | st.builds(n.Ranged, limits, names)
    | st.builds(n.Present, st.booleans(), st.sampled_from(["present", "ongoing"]))
    | st.builds(
        n.Present,
        st.booleans(),
        st.sampled_from(["present", "ongoing"]),
        st.builds(n.Lasting, st.sampled_from(["<", "<=", ">=", ">"]), durations),
    )
    | st.builds(n.Bounded, bounds, st.sampled_from(["and", "or"]), bounds)
    | st.builds(n.Normal, st.booleans())
    | st.builds(n.Coded, st.booleans(), name_lists)
)
predicates = brief(predicates)


def several(parts):
    return st.lists(parts, min_size=2, max_size=3).map(tuple)


ordered_limits = names | st.integers(0, 12).map(lambda each: n.Quantity(Decimal(each), None))
one_limit = st.builds(n.Compared, signs, ordered_limits | quantities)
ordered_predicates = (
    one_limit
    | st.builds(n.Bounded, one_limit, st.sampled_from(["and", "or"]), one_limit)
    | st.builds(n.Ranged, ordered_limits, ordered_limits)
    | st.builds(ranged, quantities, quantities)
)
filters = st.recursive(
    st.builds(n.FilterFlag, names)
    | st.builds(n.FilterLength, names, signs, durations)
    | st.builds(n.FilterCompared, names, ordered_predicates)
    | st.builds(n.FilterCoded, names, st.booleans(), name_lists),
    lambda inner: (
        st.builds(n.FilterNot, inner)
        | st.builds(n.FilterAnd, several(inner.filter(lambda each: not isinstance(each, n.FilterAnd))))
        | st.builds(n.FilterOr, several(inner.filter(lambda each: not isinstance(each, n.FilterOr))))
        | st.builds(n.FilterGroup, inner)
    ),
    max_leaves=4,
)
filters = brief(filters)
ages = durations | numbers.map(lambda each: n.Quantity(each, None))
age_limits = st.builds(n.Compared, signs, ages)
maybe_selectors = st.none() | selectors


def about_several(how, names, predicate, when, condition, excepted=()):
    """The same claim about several terms."""
    said = n.Claim(names[0], None, None if condition else predicate, when, condition, excepted=excepted)
    return n.Several(*how, names, said)


combinators = st.sampled_from([("all", None), ("any", None), ("none", None), ("at least", 2)])
claims = (
    st.builds(
        about_several, combinators, name_lists, st.none() | predicates, window_lists, st.none() | filters
    )
    | st.builds(n.Claim, names, maybe_selectors, st.none() | predicates, window_lists)
    | st.builds(n.Claim, names, maybe_selectors, st.none(), window_lists, filters)
    | st.builds(
        n.Claim,
        names,
        maybe_selectors,
        st.none(),
        window_lists.filter(bool),
        st.none() | filters,
        st.builds(n.Verb, st.sampled_from(["started", "diagnosed", "ended"])),
    )
    | st.builds(
        n.AgeClaim,
        st.builds(n.Compared, signs, ages | names)
        | st.builds(n.Bounded, age_limits, st.sampled_from(["and", "or"]), age_limits)
        | st.builds(ranged, limits, limits),
        window_lists,
    )
    | st.builds(n.Claim, names, given=st.lists(st.builds(n.Given, names, limits), min_size=1).map(tuple))
    | st.builds(n.SexClaim, st.booleans(), names)
    | st.builds(n.AttestedClaim, window_lists, st.none() | texts)
)
excepted = st.just(()) | name_lists
washouts = st.builds(
    n.Washout,
    st.sampled_from(["<", "<=", ">=", ">"]),
    durations,
    references.map(lambda one: (one,)) | several(st.builds(n.Reference, names)),
    st.none() | moments,
    st.none() | filters,
    excepted=excepted,
)
one_term = st.builds(n.Claim, names, maybe_selectors, predicates, window_lists, excepted=excepted)


limited_terms = st.builds(
    about_several, combinators, name_lists, predicates, window_lists, st.none(), excepted
)
claims = (
    washouts
    | claims
    | st.builds(n.Claim, names, maybe_selectors, st.none(), window_lists, filters, excepted=excepted)
)
claims = brief(claims)

# ---------------------------------------------------------------- statements

statements = st.recursive(
    claims,
    lambda inner: (
        st.builds(n.Negation, inner)
        | st.builds(n.Conjunction, several(inner.filter(lambda each: not isinstance(each, n.Conjunction))))
        | st.builds(n.Disjunction, several(inner.filter(lambda each: not isinstance(each, n.Disjunction))))
        | st.builds(n.Group, inner)
        | st.builds(n.Unless, inner, inner)
        | st.builds(n.Conditional, inner, inner, st.none() | inner)
        | st.builds(
            n.Thresholds,
            one_term | limited_terms,
            st.lists(st.builds(n.Alternative, predicates, inner), min_size=1, max_size=2).map(tuple),
        )
    ),
    max_leaves=6,
)
statements = brief(statements)
labels = st.sampled_from(["1", "12", "5.1", "a", "ii", "B", "-"])
assumptions = st.lists(texts, max_size=2).map(tuple)
parts_of_study = st.lists(st.builds(n.Only, name_lists), max_size=1).map(tuple)
dashes = st.builds(n.Criterion, st.just("-"), st.none(), statements)


def bodies(parts):
    """What can stand below a criterion."""
    items = st.lists(parts, min_size=1, max_size=3).map(tuple)
    lead = st.tuples(st.none(), st.none()) | st.tuples(statements, st.sampled_from(["and", "or", "unless"]))
    return st.builds(lambda how, of, led: n.Listed(*how, of, *led), combinators, items, lead)


def conditioned(parts):
    """A list under a condition."""
    return st.builds(n.Conditional, statements, bodies(parts), st.none())


criteria = st.recursive(
    st.builds(
        n.Criterion,
        labels,
        texts,
        st.none() | st.just(n.Permitted()) | statements,
        assumptions,
        only=parts_of_study,
    ),
    lambda inner: (
        st.builds(
            n.Criterion,
            labels,
            texts,
            bodies(inner | dashes) | conditioned(inner | dashes),
            assumptions,
            only=parts_of_study,
        )
        | st.builds(n.Criterion, st.just("-"), st.none(), bodies(inner | dashes))
    ),
    max_leaves=4,
)
criteria = brief(criteria)

# ---------------------------------------------------------------- declarations

plain_names = st.sampled_from(["TRIAL-7", "a study", "X 1"]).map(n.Name)
headers = (
    st.builds(n.Header, st.sampled_from(["title", "study_id", "version", "source", "assumption"]), texts)
    | st.builds(n.Header, st.just("look_back"), durations)
    | st.builds(n.Header, st.just("count_from"), plain_names)
    | st.builds(n.Header, st.sampled_from(["minimum_age", "maximum_age"]), durations)
    | st.builds(n.Header, st.just("registered_sex"), st.sampled_from(["all", "female", "male"]).map(n.Name))
    | st.builds(n.Header, st.just("healthy_volunteers"), st.sampled_from(["yes", "no"]).map(n.Name))
    | st.builds(n.Header, st.just("amended"), days)
)
details = (
    st.builds(n.Detail, st.just("also_called"), st.lists(texts, min_size=1, max_size=3).map(tuple))
    | st.builds(
        n.Detail, st.sampled_from(["code", "not_code"]), st.just((n.Name("SNOMED 363346000 and below"),))
    )
    | st.builds(n.Detail, st.sampled_from(["look_back", "half_life"]), st.just(()), durations)
    | st.builds(
        n.Detail, st.just("molar_mass"), st.just(()), st.builds(n.Quantity, numbers, st.just("g/mol"))
    )
    | st.builds(n.Detail, st.sampled_from(["includes", "attribute"]), name_lists)
    | st.builds(n.Detail, st.just("numeric_attribute"), st.tuples(names))
    | st.builds(n.Detail, st.just("numeric_attribute"), st.tuples(names, st.just(n.Name("mg/m2/day"))))
    | st.builds(
        n.Detail, st.just("unrecorded"), st.sampled_from(["no", "unknown"]).map(lambda w: (n.Name(w),))
    )
    | st.builds(
        n.Detail,
        st.just("normal_means"),
        st.sampled_from(["not_above", "not_below", "within_range"]).map(lambda word: (n.Name(word),)),
    )
)
details = brief(details)
pairs = st.tuples(st.none(), quantities) | st.tuples(quantities, st.none() | quantities)
rows = st.builds(
    n.TableRow,
    durations,
    st.none() | durations,
    st.builds(lambda pair: (("", *pair),), pairs)
    | st.builds(lambda one, other: (("male", *one), ("female", *other)), pairs, pairs),
)
tables = st.builds(n.Table, texts, st.lists(rows, min_size=1, max_size=2).map(tuple))
formula_units = st.sampled_from(["mg/dL", "years", "mL/min/1.73 m2", "%"]).map(n.Name)
moments_in_formulas = st.builds(
    n.Moment, st.builds(n.Reference, st.sampled_from(PLAIN).map(n.Name), st.sampled_from([None, "first"]))
)
windows_in_formulas = st.builds(n.Sided, st.sampled_from(["before", "at"]), moments_in_formulas).map(
    lambda window: (window,)
)
formulas = brief(
    st.recursive(
        st.builds(n.Numeral, numbers)
        | st.builds(n.AgeIn, formula_units)
        | st.builds(n.Input, names, formula_units, st.sampled_from([None, "first", "latest"]))
        | st.builds(n.Input, names, formula_units, st.just("mean"), count=st.none() | st.integers(0, 12))
        | st.builds(n.LetName, names),
        lambda inner: (
            st.builds(n.Operation, st.sampled_from(["+", "-", "*", "/", "^"]), inner, inner)
            | st.builds(n.Negative, inner)
            | st.builds(n.Applied, st.just("sqrt"), st.tuples(inner))
            | st.builds(n.Applied, st.sampled_from(["min", "max"]), several(inner))
            | st.builds(n.Windowed, inner, windows_in_formulas)
            | st.builds(
                n.Chosen,
                st.lists(
                    st.builds(
                        n.Branch,
                        inner,
                        st.builds(n.SexTest, st.sampled_from(["female", "male"]))
                        | st.builds(n.ValuesTest, inner, signs, inner),
                    ),
                    min_size=1,
                    max_size=2,
                ).map(tuple),
                st.none() | inner,
            )
        ),
        max_leaves=5,
    )
)
conditions = st.builds(n.AgeClaim, st.builds(n.Compared, signs, durations)) | st.builds(
    n.SexClaim, st.booleans(), st.sampled_from(["male", "female"]).map(n.Name)
)
worked_out = (
    st.builds(n.Let, names, formulas)
    | st.builds(n.WorkedOut, formulas)
    | st.builds(n.ValidFor, conditions | st.builds(n.Conjunction, several(conditions)))
    | st.builds(n.Detail, st.just("worked_from"), st.tuples(texts))
)
term_lines = st.lists(details | tables | worked_out, max_size=4).map(tuple)
unit_names = st.sampled_from(["U/L", "mg/dL", "%"]).map(n.Name)
terms = st.builds(n.Term, names, names, st.none() | unit_names, st.just(()), term_lines) | st.builds(
    n.Term, names, names, st.none(), name_lists, term_lines
)
terms = brief(terms)

# ---------------------------------------------------------------- examples


def is_writable(fact):
    """Whether a fact can be written: a name right before a plain number stands in quotes, so it has none."""
    plain = fact.comparison is None and isinstance(fact.value, n.Quantity) and fact.value.unit is None
    return not (plain and "'" in fact.name.text)


given_values = st.tuples(names, st.sampled_from(["yes", "no", *PLAIN]) | quantities | durations)
given_lists = st.lists(given_values, max_size=2).map(tuple)
measured = st.tuples(days, st.integers(0, 86399)) | st.tuples(st.none(), st.just(0))
ranges = st.just((None, None)) | st.tuples(st.none() | quantities, quantities)
paths = st.sampled_from(["1", "E1", "5.b.ii", "a", "Ea.1"]).map(n.Name)
facts = (
    st.builds(n.BirthFact, dates)
    | st.builds(n.SexFact, st.sampled_from(["male", "female"]))
    | st.builds(
        n.AttestationFact, paths, st.booleans(), st.none() | days, st.none() | texts, st.none() | days
    )
    | st.builds(n.EventFact, names, st.none() | dates, st.none(), st.just(False), given_lists)
    | st.builds(n.EventFact, names, dates, st.none() | dates, st.just(True), given_lists)
    | st.builds(
        lambda name, sign, value, when, limits: n.ResultFact(name, sign, value, *when, *limits),
        names,
        st.none() | signs,
        quantities | durations,
        measured,
        ranges,
    ).filter(is_writable)
    | st.builds(n.FindingFact, names, names | st.sampled_from(["yes", "no"]).map(n.Name), st.none() | days)
)
facts = brief(facts)
examples = st.builds(
    n.Example,
    texts,
    st.sampled_from(["eligible", "ineligible", "undetermined"]),
    st.lists(paths, max_size=2).map(tuple),
    st.lists(facts, max_size=5).map(tuple),
)
ITEMS = (
    st.builds(
        n.Heading,
        st.sampled_from(["protocol", "vocabulary"]),
        plain_names,
        st.lists(headers, max_size=3).map(tuple),
    ),
    st.builds(n.Use, texts, st.none() | texts),
    st.builds(n.Anchor, names, texts, st.booleans()),
    st.builds(n.Period, names, moments, moments, assumptions),
    st.builds(n.Parameter, names, st.sampled_from([None, True, False])),
    st.builds(n.Parameter, names, st.none() | names, name_lists),
    st.builds(n.Section, st.sampled_from(["inclusion", "exclusion"])),
    criteria,
    dashes,
    st.builds(
        n.Definition,
        names,
        statements | bodies(criteria | dashes),
        assumptions,
        only=parts_of_study,
        takes=st.just(()) | name_lists,
    ),
    terms,
    examples,
)
worked_out_terms = st.builds(
    n.Term, names, names, unit_names, st.just(()), st.lists(worked_out, min_size=1, max_size=2).map(tuple)
)
several_items = st.lists(st.one_of(*map(brief, ITEMS)), max_size=4).map(tuple)
