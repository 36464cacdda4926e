"""What comes next, worked out from the state of the assessment."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from reifegrad.completeness import flagged
from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.plan import MeasureStatus, is_unowned
from reifegrad.domain.score import Absence, ProcessScore, Status
from reifegrad.domain.survey import SubjectKind
from reifegrad.report import days
from ui.progress import Progress
from ui.rate.route import Route
from ui.workbench import Workbench

_BLOCKERS_SHOWN = 3
_FLAGS_SHOWN = 3
CLOSE = "close"
"""Area of the step that closes the assessment."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: a sentence, its short form for the main button, and where: in an area or `CLOSE`."""

    text: str
    short: str
    area: str
    place: str


class NextSteps(QObject):
    """Finds the most useful steps. A QObject only for its translations."""

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench

    def find(self) -> list[Step]:
        """The steps in the order of work; empty if nothing is left to do. Where no answers are taken, none is asked."""
        if self._bench.is_read_only:
            return [*self._to_read(), *self._measures()]
        return [
            *self._people(),
            *self._first_process(),
            *self._open_questions(),
            *self._unknown(),
            *self._to_review(),
            *self._meeting(),
            *self._blockers(),
            *self._flags(),
            *self._measures(),
        ]

    def _to_read(self) -> Iterator[Step]:
        """What can be done with answers that are given."""
        yield Step(self.tr("Look at the evaluation"), self.tr("look at the evaluation"), "analysis", "")
        yield Step(self.tr("Make the report"), self.tr("make the report"), "report", "")

    def _people(self) -> Iterator[Step]:
        """Before, during and after people are asked."""
        score, place = self._bench.session.score(self._bench.assessment_id).staff, SubjectKind.RESPONSE.value
        if score is None:
            return
        told = score.participation
        assessment = self._bench.session.assessment(self._bench.assessment_id)
        if not told.returned:
            short = self.tr("prepare")
            if assessment.council_day is None:
                yield Step(self.tr("Involve the staff council and enter the day"), short, "rate", place)
            if told.invited is None:
                yield Step(self.tr("Enter how many people you invite"), short, "rate", place)
            yield Step(self.tr("Invite people and read in their answers"), self.tr("read in answers"), "rate", place)
            return
        short = self.tr("look at who has answered")
        if told.returned < score.minimum_total:
            text = self.tr(
                "Wait for %n more response(s); only then is there a result", "", score.minimum_total - told.returned
            )
            yield Step(text, short, "rate", place)
        elif told.invited is None:
            text = self.tr("Enter how many people were invited, to know how far the result stands")
            yield Step(text, short, "rate", place)
        elif told.status is not Status.FULL and score.running:
            text = self.tr("Remind people: {0} of {1} have answered, which says little about all of them")
            if told.status is Status.PROVISIONAL:
                text = self.tr("Remind people: {0} of {1} have answered, which limits what the result says")
            yield Step(text.format(told.returned, told.invited), short, "rate", place)
        if score.running and told.returned >= score.minimum_total and not self._bench.is_file_read_only:
            yield Step(self.tr("Close the survey to evaluate it"), self.tr("close and evaluate"), CLOSE, "")
        if score.groupings and told.returned >= score.minimum_total:
            yield from self._groups(place, short)

    def _groups(self, place: str, short: str) -> Iterator[Step]:
        """Groups that are too small to be told by themselves."""
        score = self._bench.session.score(self._bench.assessment_id).staff
        assert score is not None
        first = score.groupings[0]
        merged = sum(len(each.names) > 1 for each in first.groups)
        if first.absence is Absence.SUPPRESSED:
            text = self.tr("Look for larger units: no group is large enough to be told by itself")
            yield Step(text, short, "rate", place)
        elif merged:
            text = self.tr("Look at which small groups were merged")
            yield Step(text, short, "rate", place)

    def _first_process(self) -> Iterator[Step]:
        route = Route(self._bench.session, self._bench.assessment_id)
        kind = SubjectKind.PROCESS
        if kind in route.kinds and not route.subjects(kind):
            yield Step(self.tr("Add the first process to rate"), self.tr("add a process"), "rate", kind.value)

    def _open_questions(self) -> Iterator[Step]:
        bench = self._bench
        progress = Progress.of(bench.session.score(bench.assessment_id))
        route = Route(bench.session, bench.assessment_id)
        for kind, count in ((each, progress.open(each)) for each in route.kinds):
            if not count:
                continue
            place = str(route.first_open(kind))
            match kind:
                case SubjectKind.SERVICE:
                    text = self.tr("Rate %n open criterion(s) of services", "", count)
                    yield Step(text, self.tr("rate open criteria"), "rate", place)
                case SubjectKind.PROCESS:
                    text = self.tr("Answer %n open question(s) about processes", "", count)
                    yield Step(text, self.tr("answer open questions"), "rate", place)
                case _:
                    text = self.tr("Answer %n open question(s)", "", count)
                    yield Step(text, self.tr("answer open questions"), "rate", place)

    def _unknown(self) -> Iterator[Step]:
        """What nobody knew; people who cannot judge something have said what there is to say."""
        session = self._bench.session
        asked = Route(session, self._bench.assessment_id).all()
        unknown = [
            each for each in asked if session.answer(each.subject_id, each.question_id).kind is AnswerKind.UNKNOWN
        ]
        if unknown:
            text = self.tr("Find out %n answer(s) that nobody knew", "", len(unknown))
            yield Step(text, self.tr("find out answers"), "rate", str(unknown[0]))

    def _to_review(self) -> Iterator[Step]:
        """Answers that somebody wants looked at again."""
        count = len(flagged(self._bench.session, self._bench.assessment_id))
        if count:
            text = self.tr("Look through %n answer(s) flagged for review", "", count)
            yield Step(text, self.tr("look at what is flagged"), "rate", "review")

    def _meeting(self) -> Iterator[Step]:
        """The next appointment of today or later."""
        known = self._bench.session.meetings(self._bench.assessment_id)
        ahead = [(each.day, each.begins, each.title) for each in known if each.day and each.day >= date.today()]
        if ahead:
            day, _, title = min(ahead)
            text = self.tr("Prepare the next meeting: {0} on {1}").format(title, days.day(day, self._bench.language))
            yield Step(text, self.tr("prepare the meeting"), "prepare", "schedule")

    def _blockers(self) -> Iterator[Step]:
        level = self._bench.report().level
        if level is None:
            return
        text = self.tr("For level {0}, bring {1} to “{2}”: {3}")
        short = self.tr("look at {0}")
        for each in level.blockers[:_BLOCKERS_SHOWN]:
            yield Step(
                text.format(level.next, each.question_id, each.needed_name, each.question),
                short.format(each.question_id),
                "rate",
                each.question_id,
            )

    def _flags(self) -> Iterator[Step]:
        """Knock-out criteria that cap the level of a process, those with the most cases first."""
        processes = self._bench.session.score(self._bench.assessment_id).processes
        survey, language = self._bench.session.asked(self._bench.assessment_id), self._bench.language
        text = self.tr("Lift the cap of “{0}”: knock-out criterion {1} {2}")
        short = self.tr("look at {0}")
        flagged = sorted((each for each in processes if each.knocked_out), key=_cases, reverse=True)
        for each in flagged[:_FLAGS_SHOWN]:
            id = each.knocked_out[0]
            topic = survey.questions[id].topic.in_language(language)
            yield Step(text.format(each.name, id, topic), short.format(id), "rate", f"{each.subject_id}/{id}")

    def _measures(self) -> Iterator[Step]:
        if self._bench.is_file_read_only:
            return
        measures = self._bench.report().measures
        proposed = sum(each.status is MeasureStatus.PROPOSED for each in measures)
        unowned = sum(map(is_unowned, measures))
        short = self.tr("look at the plan")
        if proposed:
            yield Step(self.tr("Decide on %n proposed action(s)", "", proposed), short, "measures", "")
        if unowned:
            text = self.tr("Name who is responsible for %n action(s)", "", unowned)
            yield Step(text, short, "measures", "")


def _cases(score: ProcessScore) -> int:
    return int(score.weight or 0)
