"""Tables as peewee sees them. The schema itself is made by the migrations; a test holds both together.

Models are bound to no database: every query is told where to run, so that several files can be open at once.
"""

from types import NoneType

from peewee import BooleanField, CompositeKey, Field, IntegerField, Metadata, Model, TextField

from reifegrad.domain.rules import LARGEST_NUMBER


class BytesField(Field):
    """Bytes as they are; peewee's own field for them makes copies."""

    field_type = "BLOB"


class MunicipalityRow(Model):
    id = IntegerField(primary_key=True)
    name = TextField()
    code = TextField()
    population = IntegerField(null=True)

    class Meta:
        table_name = "municipality"


class SurveySnapshotRow(Model):
    content_hash = TextField(primary_key=True)
    survey_id = TextField()
    version = TextField()
    content = TextField()
    kept = BooleanField()

    class Meta:
        table_name = "survey_snapshot"


class AssessmentRow(Model):
    id = TextField(primary_key=True)
    survey_id = TextField()
    survey_version = TextField()
    survey_hash = TextField()
    title = TextField()
    day = TextField()
    closed = BooleanField()
    short_form = BooleanField()
    weights = TextField()
    invited = IntegerField(null=True)
    minimum_total = IntegerField(null=True)
    minimum_group = IntegerField(null=True)
    system_name = TextField()
    council_day = TextField(null=True)
    left_out = TextField()
    thresholds = TextField()

    class Meta:
        table_name = "assessment"


class GroupRow(Model):
    id = TextField(primary_key=True)
    assessment_id = TextField()
    name = TextField()
    people = IntegerField(null=True)
    names = TextField()
    position = IntegerField()

    class Meta:
        table_name = "participant_group"


class MeetingRow(Model):
    id = TextField(primary_key=True)
    assessment_id = TextField()
    title = TextField()
    day = TextField(null=True)
    begins = TextField()
    place = TextField()
    dimensions = TextField()
    minutes_per_question = IntegerField()
    break_minutes = IntegerField()
    position = IntegerField()

    class Meta:
        table_name = "meeting"


class SubjectRow(Model):
    id = TextField(primary_key=True)
    assessment_id = TextField()
    kind = TextField()
    name = TextField()
    position = IntegerField()
    attributes = TextField()

    class Meta:
        table_name = "subject"


class StaffResultRow(Model):
    assessment_id = TextField(primary_key=True)
    erased_on = TextField()
    responses = IntegerField()
    content = TextField()

    class Meta:
        table_name = "staff_result"


class AnswerRow(Model):
    subject_id = TextField()
    question_id = TextField()
    kind = TextField()
    value = IntegerField(null=True)
    reason = TextField()
    evidence = TextField()
    note = TextField()

    class Meta:
        table_name = "answer"
        primary_key = CompositeKey("subject_id", "question_id")


class MarkRow(Model):
    subject_id = TextField()
    question_id = TextField()
    flagged = BooleanField()
    reviewed_on = TextField(null=True)

    class Meta:
        table_name = "mark"
        primary_key = CompositeKey("subject_id", "question_id")


class AttachmentRow(Model):
    content_hash = TextField(primary_key=True)
    content = BytesField()

    class Meta:
        table_name = "attachment"


class EvidenceItemRow(Model):
    id = TextField(primary_key=True)
    subject_id = TextField()
    question_id = TextField()
    title = TextField()
    location = TextField()
    copy = TextField(null=True)

    class Meta:
        table_name = "evidence_item"


class TargetRow(Model):
    assessment_id = TextField()
    question_id = TextField()
    value = IntegerField()

    class Meta:
        table_name = "target"
        primary_key = CompositeKey("assessment_id", "question_id")


class ConclusionRow(Model):
    assessment_id = TextField()
    chart_id = TextField()
    text = TextField()

    class Meta:
        table_name = "conclusion"
        primary_key = CompositeKey("assessment_id", "chart_id")


class MeasureRow(Model):
    id = TextField(primary_key=True)
    assessment_id = TextField()
    status = TextField()
    lead = TextField(null=True)
    responsible = TextField()
    participants = TextField()
    due = TextField(null=True)
    cost_once = IntegerField(null=True)
    cost_yearly = IntegerField(null=True)
    funding = TextField()
    progress = IntegerField()
    remark = TextField()
    own_title = TextField(null=True)
    own_field = TextField(null=True)
    own_effort = TextField(null=True)
    own_person_days = IntegerField(null=True)
    own_impact = IntegerField(null=True)
    own_text = TextField(null=True)
    own_goal = TextField(null=True)
    own_indicator = TextField(null=True)

    class Meta:
        table_name = "measure"


class OverrideRow(Model):
    measure_id = TextField()
    component = TextField()
    value = TextField()
    reason = TextField()

    class Meta:
        table_name = "override"
        primary_key = CompositeKey("measure_id", "component")


class PlanSettingsRow(Model):
    id = IntegerField(primary_key=True)
    capacity = IntegerField()
    reserve = IntegerField()
    start = TextField(null=True)

    class Meta:
        table_name = "plan_settings"


class ReportSettingsRow(Model):
    id = IntegerField(primary_key=True)
    template = TextField()
    language = TextField(null=True)
    sections = TextField()
    colour = TextField()
    reference = TextField()
    final = BooleanField()
    logo = BytesField()

    class Meta:
        table_name = "report_settings"


def _meta(row: type[Model]) -> Metadata:
    return row._meta  # noqa: SLF001 – peewee's documented way to the table behind a model


def columns_of(row: type[Model]) -> tuple[Field, ...]:
    """The columns of a table in their order; the first is its key unless it has several."""
    return tuple(_meta(row).sorted_fields)


def names_of(row: type[Model]) -> list[str]:
    """The names of the columns in their order."""
    return [each.column_name for each in columns_of(row)]


def table_of(row: type[Model]) -> str:
    """The name of the table."""
    name: str = _meta(row).table_name
    return name


def type_of(field: Field) -> type:
    """What a column holds if it is not empty."""
    return str if isinstance(field, TextField) else bytes if isinstance(field, BytesField) else int


def types_of(row: type[Model]) -> tuple[tuple[type, ...], ...]:
    """What each column of a table may hold; SQLite itself lets everything into every column."""
    return tuple((type_of(each), *((NoneType,) if each.null else ())) for each in columns_of(row))


def is_fit(value: object, types: tuple[type, ...]) -> bool:
    """Whether a column of these types may hold the value; a number beyond all that can be entered may not."""
    return type(value) in types and not (isinstance(value, int) and abs(value) > LARGEST_NUMBER)
