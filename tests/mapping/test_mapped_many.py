"""Several protocols on data in another model: each gets what it gets alone."""

from __future__ import annotations

from datetime import date

import duckdb
import pytest
from click.testing import CliRunner

from critlang.cli.group import group
from critlang.loading import compile_file
from critlang.mapping import MappingError, load_mapping
from critlang.screen import screen
from critlang.screen_many import screen_many
from mapped_clinic import COHORT, OMOP, SITES, clinic

OTHER = """\
protocol OTHER
  title "A second protocol, with words of its own for the same codes"

index date start "first dose"

term transaminase: measurement in U/L
  code LOINC 1742-6
term blood disease: condition
  code SNOMED 100 and below
term pregnancy test: finding one of negative, positive, unclear
  code LOINC 2106-3

inclusion criteria

1 "liver"
  transaminase < 40 U/L within 30 days before start

exclusion criteria

1 "blood"
  blood disease ever

2 "pregnant"
  pregnancy test is positive
"""

COHORT_ON_THE_PAGE = SITES[0][SITES[0].index("[[anchors]]") :]
SITE = f"""extends = "omop-5.4"
{COHORT_ON_THE_PAGE}
[terms.stroke]
codes = ["OMOP 443454"]
"""

STARTED = {"enrollment": date(2020, 5, 1), "start": date(2020, 4, 21)}


@pytest.fixture
def both(tmp_path):
    """The files of two protocols, and an OMOP database."""
    first, data = clinic(tmp_path, OMOP + COHORT)
    (second := tmp_path / "other.crit").write_text(OTHER, encoding="utf-8")
    return [first, second], data


def assert_each_as_alone(protocols, data, mapping, folder, engine="duckdb"):
    compiled = [compile_file(each).protocol for each in protocols]
    with screen_many(compiled, data, engine, whole="csv", anchor_dates=STARTED, mapping=mapping) as screening:
        written = screening.write_folder(folder / "many")
        verdicts = [(each.patient_id, each.verdict) for each in screening.rows()]
    expected = []
    for protocol, path in zip(compiled, written, strict=False):
        dates = {each.name: STARTED[each.name] for each in protocol.anchors}
        alone = folder / "alone.csv"
        with screen(protocol, data, engine, anchor_dates=dates, mapping=mapping, output=alone) as screening:
            expected += [(each.patient_id, each.verdict) for each in screening.patients()]
        assert path.read_bytes() == alone.read_bytes(), protocol.id
    assert verdicts == expected
    return dict(verdicts[: len(verdicts) // 2]), dict(verdicts[len(verdicts) // 2 :])


@pytest.mark.parametrize("engine", ["duckdb", "sqlite", "python"])
def test_each_protocol_gets_what_it_gets_alone(both, tmp_path, engine):
    """What is a marrow relapse to the one is a blood disease to the other: a row counts once for each."""
    protocols, data = both
    first, second = assert_each_as_alone(protocols, data, load_mapping("omop-5.4"), tmp_path, engine)
    assert first == {"1": "undetermined", "2": "ineligible", "3": "ineligible"}
    assert second == {"1": "ineligible", "2": "ineligible", "3": "ineligible"}


def test_codes_and_dates_of_a_site_are_those_of_the_protocols_that_have_them(both, tmp_path):
    protocols, data = both
    (tmp_path / "site.toml").write_text(SITE, encoding="utf-8")
    first, _ = assert_each_as_alone(protocols, data, load_mapping(tmp_path / "site.toml"), tmp_path)
    assert first["1"] == "eligible"  # that no stroke is recorded counts now


def test_what_is_wrong_is_said_once_and_of_terms_with_the_protocol(both):
    protocols, data = both
    compiled = [compile_file(each).protocol for each in protocols]
    mapping = load_mapping("omop-5.4")
    with screen_many(compiled, data, anchor_dates=STARTED, mapping=mapping) as screening:
        said = [str(each).split("\n")[0] for each in screening.problems]
    assert len(said) == len(set(said))
    assert "note[D606]: clinic.duckdb: there is no table anchors; it counts as empty" in said
    (not_coded,) = (each for each in said if "[D622]" in each)
    assert not_coded.startswith("warning[D622]: OMOP CDM 5.4 for CLINIC: no code leads from the data to")
    assert not [each for each in said if "[D621]" in each]


def test_the_same_text_in_rows_of_two_terms_is_said_of_both(both):
    protocols, data = both
    with duckdb.connect(str(data)) as connection:
        connection.execute("UPDATE measurement SET value_as_number = -999 WHERE measurement_id = 2")
    compiled = [compile_file(each).protocol for each in protocols]
    with screen_many(compiled, data, anchor_dates=STARTED, mapping=load_mapping("omop-5.4")) as screening:
        said = [each.message for each in screening.problems if each.code == "D612"]
    assert [each.split()[1] for each in said] == ["ALT", "transaminase"]


def test_a_mapping_that_does_not_fit_one_of_them_is_refused(both, tmp_path):
    protocols, data = both
    site = 'extends = "omop-5.4"\n[terms."pregnancy test"]\nvalues = { "1" = "unclear" }\n'
    (tmp_path / "site.toml").write_text(site, encoding="utf-8")
    compiled = [compile_file(each).protocol for each in protocols]
    with pytest.raises(MappingError, match='"unclear" is no value of pregnancy test'):
        screen_many(compiled, data, anchor_dates=STARTED, mapping=load_mapping(tmp_path / "site.toml"))


def test_the_command_takes_both(both, tmp_path):
    protocols, data = both
    words = ["screen", *map(str, protocols), "--data", str(data), "--mapping", "omop-5.4"]
    words += ["--anchor", "enrollment=2020-05-01", "--anchor", "start=2020-04-21"]
    found = CliRunner().invoke(group, words)
    assert found.exit_code == 0, found.stderr
    assert [line.split() for line in found.stdout.splitlines()[2:4]] == [
        ["CLINIC", "0", "1", "2"],
        ["OTHER", "0", "0", "3"],
    ]
    assert "3 patients, 2 protocols" in found.stdout
