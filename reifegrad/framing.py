"""What an open workspace is about: its assessments and surveys, how they are prepared, and what is rated in them."""

from collections.abc import Mapping, Sequence
from datetime import date

from reifegrad import log
from reifegrad.backup import Reason
from reifegrad.domain.answer import Answer
from reifegrad.domain.imported import AssessmentImport
from reifegrad.domain.revision import Decision, RevisionPreview
from reifegrad.domain.score import AssessmentScore
from reifegrad.domain.survey import SubjectKind, Survey
from reifegrad.domain.workspace import (
    MINUTES_PER_QUESTION,
    USUAL_BEGINNING,
    AttributeValue,
    Group,
    Meeting,
    Municipality,
)
from reifegrad.erasure import Erased, erase_in_copies
from reifegrad.log import Event
from reifegrad.operations import (
    assessments,
    closing,
    entering,
    erasing,
    follow_up,
    importing,
    preparing,
    responses,
    revising,
    subjects,
    surveys,
    tailoring,
)
from reifegrad.operations.changes import KEEP, Keep
from reifegrad.recording import Recording
from reifegrad.survey import shipped, to_snapshot
from reifegrad.undo import Op


class Framing(Recording):
    """Everything about an assessment but its single answers. Errors and `initiator` as `reifegrad.session` says."""

    def edit_municipality(self, municipality: Municipality, *, initiator: object = None) -> None:
        self._do(Op.EDIT_MUNICIPALITY, assessments.edit_municipality(self, municipality), initiator)

    def start_assessment(
        self,
        survey: Survey,
        title: str,
        day: date,
        *,
        short_form: bool = False,
        invited: int | None = None,
        system_name: str = "",
        council_day: date | None = None,
        minima: tuple[int, int] | None = None,
        initiator: object = None,
    ) -> str:
        """Begin an assessment that pins this survey as it is now; returns its id.

        The last four are about surveys that people answer, see `edit_assessment` and `set_minimum`.
        """
        id = self._new_id()
        snapshot = to_snapshot(survey)
        total, group = minima or (None, None)
        changes = assessments.start(
            self,
            id,
            self._new_id(),
            snapshot,
            survey,
            title,
            day,
            short_form,
            invited,
            system_name,
            council_day,
            total,
            group,
        )
        self._do(Op.START_ASSESSMENT, changes, initiator)
        return id

    def import_assessment(self, given: AssessmentImport, *, close: bool = False, initiator: object = None) -> str:
        """Add an assessment with all its answers as one step; returns its id. `close` as in `import_assessments`."""
        return self.import_assessments((given,), close=close, initiator=initiator)[0]

    def import_assessments(
        self, given: Sequence[AssessmentImport], *, close: bool = False, into: str = "", initiator: object = None
    ) -> tuple[str, ...]:
        """Add several assessments with all their answers, all or none, as one step; returns their ids in this order.

        With `close` those that people answered are closed at once, as by `close_assessment`. Files that can be added
        to the assessment `into`, because people answer its survey and it is open, are added to it and have its id.
        """
        pinned = [(each, to_snapshot(each.survey)) for each in given]
        ids, changes, is_final = importing.import_assessments(self, self._new_id, pinned, close, into)
        operation = Op.IMPORT_RESPONSES if into and {*ids} == {into} else Op.IMPORT_ASSESSMENT
        self._do(operation, changes, initiator, is_final=is_final)
        return ids

    def edit_assessment(
        self,
        id: str,
        *,
        title: str | None = None,
        day: date | None = None,
        invited: int | Keep | None = KEEP,
        system_name: str | None = None,
        council_day: date | Keep | None = KEEP,
        initiator: object = None,
    ) -> None:
        """Change what is given and leave the rest.

        The last three are about surveys that people answer: how many were invited and the day on which the staff
        council was involved, None if it is not known; the one system that is asked about, empty for all procedures.
        """
        changes = assessments.edit(self, id, title, day, invited, system_name, council_day)
        self._do(Op.EDIT_ASSESSMENT, changes, initiator)

    def close_assessment(self, id: str, *, initiator: object = None) -> None:
        """Take no more answers.

        Where people answered and enough of them did, figures are told from now on. So this cannot be undone, nor
        anything before it, and the assessment stays closed. Raises SamePeople if another one tells about nearly the
        same people.
        """
        is_final = self.closing_is_final(id)
        self._do(Op.CLOSE_ASSESSMENT, closing.close(self, id), initiator, is_final=is_final)

    def reopen_assessment(self, id: str, *, initiator: object = None) -> None:
        """Take answers again. Raises AssessmentFinal if figures about people were told."""
        self._do(Op.REOPEN_ASSESSMENT, closing.reopen(self, id), initiator)

    def delete_assessment(self, id: str, *, initiator: object = None) -> None:
        """Delete an assessment with its subjects, answers, evidence and targets; undo brings all of it back.

        A backup is made before and stays for 30 days. Raises what `Keeper.make` raises; nothing is deleted then.
        """
        changes = assessments.delete(self, id)
        self.backups.make(Reason.DELETE)
        self._do(Op.DELETE_ASSESSMENT, changes, initiator)

    def set_weights(self, assessment_id: str, weights: Mapping[str, int], *, initiator: object = None) -> None:
        """Set dimension weights, 0 to 100; dimensions not given keep that of the survey. Their ratio counts."""
        self._do(Op.SET_WEIGHTS, assessments.set_weights(self, assessment_id, weights), initiator)

    def set_minimum(
        self, assessment_id: str, *, total: int | None = None, group: int | None = None, initiator: object = None
    ) -> None:
        """Set the fewest people of whom figures are told, in total and per group; None leaves one as it is.

        Never below the survey, and not at all once people have answered.
        """
        self._do(Op.SET_MINIMUM, assessments.set_minimum(self, assessment_id, total, group), initiator)

    # Preparation

    def start_follow_up(self, assessment_id: str, title: str, day: date, *, initiator: object = None) -> str:
        """Begin an assessment like an earlier one, with nothing answered; returns its id.

        It has the same version of the survey, scope, form, weights, thresholds, targets, minima and groups, and rates
        the same services and processes with their attributes. `day` is later than that of the earlier one.
        """
        id, changes = follow_up.start(self, self._new_id, assessment_id, title, day)
        self._do(Op.START_FOLLOW_UP, changes, initiator)
        return id

    def set_scope(
        self,
        assessment_id: str,
        left_out: Mapping[str, str],
        *,
        short_form: bool | None = None,
        initiator: object = None,
    ) -> None:
        """Leave dimensions out, by id with a reason that may be empty; all others are asked.

        `short_form` None leaves the form as it is. Answers to what is no longer asked stay, and count again when it is.
        Nothing changes any more once people have answered; so it is with thresholds.
        """
        self._do(Op.SET_SCOPE, tailoring.set_scope(self, assessment_id, left_out, short_form), initiator)

    def set_thresholds(self, assessment_id: str, thresholds: Mapping[str, str], *, initiator: object = None) -> None:
        """Set thresholds as decimal texts by name (`reifegrad.thresholds`); those not given are the survey's."""
        self._do(Op.SET_THRESHOLDS, tailoring.set_thresholds(self, assessment_id, thresholds), initiator)

    def preview(
        self,
        assessment_id: str,
        *,
        thresholds: Mapping[str, str] | None = None,
        left_out: Mapping[str, str] | None = None,
        weights: Mapping[str, int] | None = None,
    ) -> AssessmentScore:
        """The figures as they would be with these; nothing is stored. Raises what setting them would raise."""
        return self.score_as(tailoring.as_if(self, assessment_id, left_out, thresholds, weights))

    def add_group(
        self, assessment_id: str, name: str, people: int | None = None, names: str = "", *, initiator: object = None
    ) -> str:
        """Add a group of people who take part; returns its id."""
        group = Group(self._new_id(), assessment_id, name, people, names)
        self._do(Op.ADD_GROUP, preparing.add_groups(self, assessment_id, [group]), initiator)
        return group.id

    def add_groups(self, assessment_id: str, names: Sequence[str], *, initiator: object = None) -> list[str]:
        """Add a group for each name, in one step; returns their ids."""
        groups = [Group(self._new_id(), assessment_id, each) for each in names]
        self._do(Op.ADD_GROUPS, preparing.add_groups(self, assessment_id, groups), initiator)
        return [each.id for each in groups]

    def edit_group(self, group: Group, *, initiator: object = None) -> None:
        """Put `group` in place of the one with its id."""
        self._do(Op.EDIT_GROUP, preparing.edit_group(self, group), initiator)

    def remove_group(self, id: str, *, initiator: object = None) -> None:
        self._do(Op.REMOVE_GROUP, preparing.remove_group(self, id), initiator)

    def add_meeting(
        self,
        assessment_id: str,
        title: str,
        day: date | None = None,
        *,
        begins: str = USUAL_BEGINNING,
        place: str = "",
        dimensions: Sequence[str] = (),
        minutes_per_question: int = MINUTES_PER_QUESTION,
        break_minutes: int = 15,
        initiator: object = None,
    ) -> str:
        """Add an appointment behind the others, as `Meeting` describes it; returns its id."""
        id = self._new_id()
        meeting = Meeting(
            id, assessment_id, title, day, begins, place, tuple(dimensions), minutes_per_question, break_minutes
        )
        self._do(Op.ADD_MEETING, preparing.add_meetings(self, assessment_id, [meeting]), initiator)
        return id

    def add_meetings(
        self, assessment_id: str, proposed: Sequence[tuple[str, Sequence[str]]], *, initiator: object = None
    ) -> list[str]:
        """Add an appointment for each title with ids of dimensions, in one step; returns their ids."""
        meetings = [Meeting(self._new_id(), assessment_id, title, dimensions=tuple(ids)) for title, ids in proposed]
        self._do(Op.ADD_MEETINGS, preparing.add_meetings(self, assessment_id, meetings), initiator)
        return [each.id for each in meetings]

    def edit_meeting(self, meeting: Meeting, *, initiator: object = None) -> None:
        """Put `meeting` in place of the one with its id."""
        self._do(Op.EDIT_MEETING, preparing.edit_meeting(self, meeting), initiator)

    def remove_meeting(self, id: str, *, initiator: object = None) -> None:
        self._do(Op.REMOVE_MEETING, preparing.remove_meeting(self, id), initiator)

    # Surveys of the municipality's own

    def add_survey(self, survey: Survey, *, initiator: object = None) -> None:
        """Keep a survey in the workspace, to start assessments with it and to read answers to it.

        Refused if id and version are those of a shipped survey, or of another content in this workspace.
        """
        names = {(each.id, each.version) for each in shipped()}
        self._do(Op.ADD_SURVEY, surveys.add(self, to_snapshot(survey), names), initiator)

    def remove_survey(self, id: str, version: str, *, initiator: object = None) -> None:
        """No longer offer a survey that was added; assessments with it stay as they are."""
        self._do(Op.REMOVE_SURVEY, surveys.remove(self, id, version), initiator)

    # Versions of a survey

    def preview_revision(
        self, assessment_id: str, survey: Survey, decisions: Mapping[str, Decision] | None = None
    ) -> RevisionPreview:
        """What an assessment would be under another version of its survey; nothing is stored.

        `decisions` by question, as `RevisionPreview.fates` names them; the ones not given are as proposed.
        """
        return revising.preview(self, assessment_id, to_snapshot(survey), survey, decisions or {})

    def revise_assessment(
        self,
        assessment_id: str,
        survey: Survey,
        title: str,
        decisions: Mapping[str, Decision] | None = None,
        *,
        initiator: object = None,
    ) -> str:
        """Add the assessment that `preview_revision` shows; returns its id. The old one stays as it is."""
        id, changes = revising.store(
            self, self._new_id, assessment_id, to_snapshot(survey), survey, title, decisions or {}
        )
        self._do(Op.REVISE_ASSESSMENT, changes, initiator)
        return id

    # Subjects

    def add_subject(
        self,
        assessment_id: str,
        kind: SubjectKind,
        name: str,
        attributes: Mapping[str, AttributeValue] | None = None,
        *,
        initiator: object = None,
    ) -> str:
        """Add what is to be rated at the end of the list; returns its id."""
        id = self._new_id()
        op = Op.ADD_PROCESS if kind is SubjectKind.PROCESS else Op.ADD_SUBJECT
        self._do(op, subjects.add(self, id, assessment_id, kind, name, attributes or {}), initiator)
        return id

    def edit_subject(
        self,
        id: str,
        *,
        name: str | None = None,
        attributes: Mapping[str, AttributeValue] | None = None,
        initiator: object = None,
    ) -> None:
        """Change the name, or put `attributes` in place of all there are."""
        changes = subjects.edit(self, id, name, attributes)
        op = Op.EDIT_PROCESS if self.subject(id).kind is SubjectKind.PROCESS else Op.EDIT_SUBJECT
        self._do(op, changes, initiator)

    def remove_subject(self, id: str, *, initiator: object = None) -> None:
        """Remove a subject with its answers and evidence; a response of a person as well."""
        changes = subjects.remove(self, id)
        op = Op.REMOVE_PROCESS if self.subject(id).kind is SubjectKind.PROCESS else Op.REMOVE_SUBJECT
        self._do(op, changes, initiator)

    def enter_rows(
        self,
        assessment_id: str,
        kind: SubjectKind,
        rows: Mapping[str, entering.Levels],
        *,
        initiator: object = None,
    ) -> None:
        """Answer by names and questions, as from a spreadsheet, in one step; names that are new are added at the end.

        A level of None stands for not known. Answers that are not given stay, and so do note and evidence.
        """
        changes = entering.enter_rows(self, self._new_id, assessment_id, kind, rows)
        self._do(Op.ENTER_ROWS, changes, initiator)

    def add_response(
        self,
        assessment_id: str,
        traits: Mapping[str, AttributeValue],
        answers: Mapping[str, Answer],
        *,
        initiator: object = None,
    ) -> str:
        """Add what one person answered, as from a sheet of paper; returns its id.

        `traits` are the attributes that the survey declares, such as the group; `answers` by question, at least one.
        A response is entered and removed as a whole.
        """
        id = self._new_id()
        self._do(Op.ADD_RESPONSE, responses.add(self, id, assessment_id, traits, answers), initiator)
        return id

    def import_responses(
        self, assessment_id: str, given: Sequence[AssessmentImport], *, initiator: object = None
    ) -> None:
        """Add the responses of several files to an assessment, all or none, as one step.

        Refused if a file answers another survey. How many were invited is taken over where nobody entered it yet.
        """
        changes = responses.add_all(self, self._new_id, assessment_id, given)
        self._do(Op.IMPORT_RESPONSES, changes, initiator)

    def erase_responses(self, assessment_id: str, *, initiator: object = None) -> None:
        """Erase what people answered, and keep what is told about them. Nothing brings the answers back.

        Raises InvalidInput unless the assessment is closed and holds responses. Backups made before still hold them:
        `erase_in_backups`.
        """
        changes = erasing.erase(self, assessment_id, self._clock().astimezone().date())
        self._do(Op.ERASE_RESPONSES, changes, initiator, is_final=True)
        log.note(Event.ERASED, count=len(changes))

    def erase_in_backups(self, assessment_id: str) -> Erased:
        """Have the backups, too, forget what people answered, after `erase_responses`. Nothing brings it back."""
        result = self.staff_result(assessment_id)
        if result is None:
            return Erased(0)
        return erase_in_copies(self._store, self.backups.known(), assessment_id, result)
