"""Several files at once, and what is known of a file before it is read."""

from pathlib import Path

import pytest

from reifegrad import paths
from reifegrad.errors import Cancelled, DataInvalid, FileMissing
from reifegrad.exchange import is_answers, read_files
from reifegrad.survey import shipped_survey

SAMPLES = paths.resources() / "sample"
ORGANISATION, PEOPLE = SAMPLES / "erhebung-2026.json", SAMPLES / "befragung-2026.csv"


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.json", ' {"format": 1, "survey": "ozg-efa"}', True),
        ("a.JSON", '\ufeff{"subjects": []}', True),
        ("a.json", '{"cases": 4200}', False),
        ("a.json", '["survey"]', False),
        ("a.csv", 'title;"Survey"\n', True),
        ("a.csv", "Jahr;Fälle\nsurvey;1\n", False),
        ("a.csv", "", False),
        ("a.txt", '{"survey": "ozg-efa"}', False),
    ],
)
def test_answers_are_known_by_the_survey_that_they_name(
    tmp_path: Path, name: str, content: str, expected: bool
) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    assert is_answers(path) is expected


def test_a_file_that_is_not_there_is_not_known_as_answers(tmp_path: Path) -> None:
    assert not is_answers(tmp_path / "weg.json")


def test_a_fault_in_one_file_keeps_none_of_the_others_from_being_read(tmp_path: Path) -> None:
    faulty, missing = tmp_path / "faul.json", tmp_path / "weg.csv"
    faulty.write_text("{}", encoding="utf-8")
    read = read_files([faulty, ORGANISATION, missing, PEOPLE], shipped_survey)
    assert [path for path, _ in read.found] == [ORGANISATION, PEOPLE]
    assert [(type(each), each.path) for each in read.errors] == [(DataInvalid, faulty), (FileMissing, missing)]


def test_progress_never_goes_back_and_stays_within_the_files() -> None:
    told: list[tuple[int, int]] = []
    read_files([ORGANISATION, PEOPLE], shipped_survey, lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert {total for _, total in told} == {200}
    assert told[0] == (0, 200)
    assert 100 < told[-1][0] <= 200


def test_reading_stops_within_a_file_where_a_person_wants_it() -> None:
    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_files([PEOPLE], shipped_survey, stop)
