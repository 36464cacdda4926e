"""What doubling the data does to time and to the memory that Python allocates."""

from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.compare import Action, Row, compare, doubled, megabytes, milliseconds, peak_bytes
from benchmarks.files import model_of
from benchmarks.large import own_records, rated, workspace
from reifegrad.domain.rated import Rated
from reifegrad.domain.workspace import PlanSettings
from reifegrad.exports import write
from reifegrad.planning import make_plan
from reifegrad.scoring import score_assessment
from reifegrad.storage import WorkspaceFile

SERVICES = 200
MEASURES = 100


def rows() -> Iterator[Row]:
    yield from _doubled("score", f"{SERVICES} services", SERVICES, _score, pairs=31)
    yield from _doubled("plan", f"{MEASURES} measures", MEASURES, _plan, pairs=15)
    with TemporaryDirectory() as folder:
        yield from _doubled("load a file", f"{SERVICES} services", SERVICES, lambda n: _load(n, Path(folder)), pairs=7)
        for format, services in (("xlsx", SERVICES), ("pdf", SERVICES // 4)):
            make = partial(_report, format, Path(folder))
            yield from _doubled(f"report as {format}", f"{services} services", services, make, pairs=3)


def _doubled(what: str, size: str, count: int, make: Callable[[int], Action], pairs: int) -> Iterator[Row]:
    once, twice = make(count), make(2 * count)
    time = compare(twice, once, pairs)
    yield doubled(f"{what}, twice {size}: time", milliseconds(time.ours), milliseconds(time.plain), time.ratio)
    one, two = peak_bytes(once), peak_bytes(twice)
    yield doubled(f"{what}, twice {size}: memory", megabytes(two), megabytes(one), two / one)


def _score(services: int) -> Action:
    data = rated(services)
    return lambda: score_assessment(data.survey, data.assessment, data.subjects, data.answers, {})


def _plan(measures: int) -> Action:
    data = rated(25)
    score = score_assessment(data.survey, data.assessment, data.subjects, data.answers, {})
    records = own_records(measures)
    settings = PlanSettings(capacity=4 * measures)
    alone = Rated(data.survey, data.assessment, data.subjects, data.answers, {}, score)
    return lambda: make_plan([alone], records, {}, settings, data.assessment.day)


def _load(services: int, folder: Path) -> Action:
    path = folder / f"{services}.reifegrad"
    with workspace(services) as session:
        session.copy_to(path)

    def load() -> None:
        with closing(WorkspaceFile.open(path, read_only=True)) as file:
            file.load()

    return load


def _report(format: str, folder: Path, services: int) -> Action:
    with workspace(services) as session:
        model = model_of(session)
    return lambda: write(model, format, folder / f"{services}.{format}")
