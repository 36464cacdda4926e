"""Copies of documents in the file: read within bounds, shared, and gone with the last evidence that names them."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from reifegrad import attachments
from reifegrad.backup import Reason
from reifegrad.checking import check
from reifegrad.domain.answer import Answer, Evidence
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.text import LANGUAGES
from reifegrad.domain.workspace import Attachment, Municipality
from reifegrad.errors import CopiesFull, CopyTooLarge, FileEmpty, FileIsFolder, FileMissing, NotAFile, ReifegradError
from reifegrad.messages import describe
from reifegrad.operations import evidence
from reifegrad.passphrase import Passphrase
from reifegrad.rescuing import in_words, rescue
from reifegrad.session import Changed, Facet, Op, Session
from reifegrad.undo import History, Step
from tests.session.sessions import DAY, SURVEY, Clock
from tests.stores import MemoryStore

CONTENT = b"%PDF-1.7\n\x00\xff"


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "Beschluss 12.pdf"
    path.write_bytes(CONTENT)
    return path


def test_a_copy_is_in_the_file_under_its_hash_and_keeps_its_name(
    session: Session, organisation: str, document: Path, heard: list[Changed]
) -> None:
    id = session.attach_copy(organisation, "A1.1", "Beschluss", document)
    (item,) = session.evidence_items(organisation, "A1.1")
    assert (item.id, item.title, item.location) == (id, "Beschluss", "Beschluss 12.pdf")
    assert session.attachment(item.copy) == Attachment(CONTENT)
    assert item.copy == attachments.hash_of(CONTENT)
    assert (heard[0].op, heard[0].facets) == (Op.ATTACH_COPY, frozenset({Facet.EVIDENCE_ITEMS, Facet.ANSWERS}))
    session.undo()
    assert (session.evidence_items(organisation, "A1.1"), dict(session.attachments)) == ((), {})
    session.redo()
    assert session.attachment(item.copy) == Attachment(CONTENT)


def test_the_first_evidence_of_an_answer_documents_it_in_one_step(
    session: Session, organisation: str, document: Path
) -> None:
    session.rate(organisation, "A1.1", 3)
    for act in (
        lambda: session.add_evidence_item(organisation, "A1.1", "Beschluss"),
        lambda: session.attach_copy(organisation, "A1.1", "Beschluss", document),
    ):
        act()
        assert session.answer(organisation, "A1.1") == Answer.of(3, Evidence.DOCUMENTED)
        session.undo()
        assert session.answer(organisation, "A1.1") == Answer.of(3)
        assert session.evidence_items(organisation, "A1.1") == ()


def test_a_grade_that_a_person_chose_stays_when_evidence_comes_or_goes(session: Session, organisation: str) -> None:
    session.set_evidence(organisation, "A1.1", Evidence.PLAUSIBLE)
    session.add_evidence_item(organisation, "A1.1", "Gespräch")
    assert session.answer(organisation, "A1.1").evidence is Evidence.PLAUSIBLE
    first = session.add_evidence_item(organisation, "A1.2", "Entwurf")
    session.set_evidence(organisation, "A1.2", Evidence.NONE)
    session.add_evidence_item(organisation, "A1.2", "Vermerk")
    session.remove_evidence_item(first)
    assert session.answer(organisation, "A1.2").evidence is Evidence.NONE


def test_evidence_of_the_same_content_shares_it_until_the_last_one_goes(
    session: Session, organisation: str, document: Path
) -> None:
    first = session.attach_copy(organisation, "A1.1", "Beschluss", document)
    second = session.attach_copy(organisation, "A1.2", "Derselbe", document)
    assert len(session.attachments) == 1
    session.remove_evidence_item(first)
    assert len(session.attachments) == 1
    session.remove_evidence_item(second)
    assert len(session.attachments) == 0
    session.undo()
    assert [each.copy in session.attachments for each in session.evidence_items(organisation, "A1.2")] == [True]


def test_a_document_goes_with_what_was_rated_and_comes_back(
    store: MemoryStore, session: Session, assessment: str, document: Path
) -> None:
    service = session.add_subject(assessment, SURVEY.subject_types[1].kind, "Wohnsitz anmelden")
    session.attach_copy(service, "K1", "Bildschirmfoto", document)
    before = store.load()
    session.remove_subject(service)
    assert not session.attachments
    session.undo()
    assert store.load() == before


def beyond(path: Path) -> Path:
    """A file a byte larger than what is taken."""
    with path.open("wb") as file:
        file.truncate(attachments.MOST_BYTES + 1)
    return path


@pytest.mark.parametrize(
    ("kind", "condition"),
    [
        ("large", CopyTooLarge),
        ("empty", FileEmpty),
        ("missing", FileMissing),
        ("folder", FileIsFolder),
        ("pipe", NotAFile),
    ],
)
def test_what_cannot_be_kept_is_named_and_nothing_changes(
    store: MemoryStore,
    session: Session,
    organisation: str,
    tmp_path: Path,
    kind: str,
    condition: type[ReifegradError],
) -> None:
    path = tmp_path / "Anlage"
    match kind:
        case "large":
            beyond(path)
        case "empty":
            path.touch()
        case "folder":
            path.mkdir()
        case "pipe":
            os.mkfifo(path)
    before = store.load()
    with pytest.raises(condition) as caught:
        session.attach_copy(organisation, "A1.1", "Anlage", path)
    assert store.load() == before
    for language in LANGUAGES:
        told = describe(caught.value, language)
        assert "Anlage" in told.problem
        assert told.remedy


def test_all_copies_together_have_a_bound(
    store: MemoryStore, session: Session, organisation: str, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence, "MOST_BYTES_TOGETHER", 2 * len(CONTENT))
    session.attach_copy(organisation, "A1.1", "Beschluss", document)
    session.attach_copy(organisation, "A1.2", "Derselbe", document)  # takes no room of its own
    before = store.load()
    document.write_bytes(CONTENT + b"!")
    with pytest.raises(CopiesFull) as caught:
        session.attach_copy(organisation, "A1.1", "Nachtrag", document)
    assert store.load() == before
    assert "Beschluss 12.pdf" in describe(caught.value, "de").problem


def test_large_documents_do_not_fill_the_memory_by_way_of_undo(clock: Clock) -> None:
    history = History(most_changes=100_000)
    for at in range(5):
        change = Change(Key(Kind.ATTACHMENT, str(at)), None, Attachment(bytes(10_000_000)))
        history.record(Step(Op.ATTACH_COPY, (change,), clock()))
    kept = 0
    while history.to_undo():
        history.undone()
        kept += 1
    assert kept == 2


@pytest.fixture(params=[None, Passphrase("Kaffee um halb elf")], ids=["plain", "encrypted"])
def filed_copy(request: pytest.FixtureRequest, tmp_path: Path, document: Path) -> Iterator[tuple[Session, str]]:
    """A real file with a copy in it, and the id of what was rated."""
    with Session.create(tmp_path / "a.reifegrad", Municipality("Süderbrück"), passphrase=request.param) as session:
        assessment = session.start_assessment(SURVEY, "Erhebung 2026", DAY)
        subject = session.subjects(assessment)[0].id
        session.attach_copy(subject, "A1.1", "Beschluss", document)
        yield session, subject


def test_a_copy_survives_closing_backup_restore_and_rescue(filed_copy: tuple[Session, str], tmp_path: Path) -> None:
    session, subject = filed_copy
    backup = session.backups.make(Reason.NAMED)
    session.remove_evidence_item(session.evidence_items(subject, "A1.1")[0].id)
    assert session.restore_preview(backup.path).assessments[0].evidence.back == 1
    session.restore(backup.path)
    key = session.passphrase
    session.close()
    assert check(session.path, passphrase=key).problems == ()
    rescued = rescue(session.path, tmp_path / "neu.reifegrad", passphrase=key)
    assert rescued.is_complete
    with Session.open(rescued.path, passphrase=key) as opened:
        (item,) = opened.evidence_items(subject, "A1.1")
        assert opened.attachment(item.copy).content == CONTENT
    assert in_words(rescued, "de")


def test_a_survey_that_stays_as_it_is_keeps_its_documents_when_the_file_goes_back(
    filed: Session, document: Path
) -> None:
    """The backup does not know them, and what only the backup needs comes back as well."""
    first = filed.start_assessment(SURVEY, "Erhebung 2025", date(2025, 11, 21))
    later = filed.start_assessment(SURVEY, "Erhebung 2026", DAY)
    old, new = (filed.subjects(each)[0].id for each in (first, later))
    filed.attach_copy(old, "A1.1", "Beschluss", document)
    backup = filed.backups.make(Reason.NAMED)
    filed.remove_evidence_item(filed.evidence_items(old, "A1.1")[0].id)
    document.write_bytes(b"another")
    filed.attach_copy(new, "A1.1", "Anderes", document)
    filed.restore(backup.path)
    assert [each.content for each in filed.attachments.values()] == [CONTENT]
    filed.undo()
    assert [each.content for each in filed.attachments.values()] == [b"another"]
