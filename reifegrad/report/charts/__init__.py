"""Charts as geometry: pure functions from a ReportModel to primitives, a sentence and a table of the same figures."""

from reifegrad.report.charts.attribute_matrix import attribute_matrix
from reifegrad.report.charts.bullets import dimension_bullets
from reifegrad.report.charts.continuity import continuity_bars
from reifegrad.report.charts.distribution import level_distribution
from reifegrad.report.charts.frame import Frame, Measure
from reifegrad.report.charts.gaps import gap_dumbbells, gap_explained, questions_below_target
from reifegrad.report.charts.group_dots import group_dots
from reifegrad.report.charts.heat_map import heat_map
from reifegrad.report.charts.matrix import value_effort_matrix
from reifegrad.report.charts.narrowed import is_in_reports, narrowed
from reifegrad.report.charts.portfolio import portfolio_bars
from reifegrad.report.charts.process_levels import process_levels
from reifegrad.report.charts.profile import Profile, people_profile, process_profile
from reifegrad.report.charts.profile_bars import profile_bars
from reifegrad.report.charts.quarters import quarter_load
from reifegrad.report.charts.radar import LEAST_AXES, dimension_radar, has_people_net, net
from reifegrad.report.charts.spread import answer_spread
from reifegrad.report.charts.staircase import level_staircase
from reifegrad.report.charts.symbols import state_symbol
from reifegrad.report.charts.timeline import plan_timeline
from reifegrad.report.charts.traffic import traffic_table

__all__ = [
    "LEAST_AXES",
    "Frame",
    "Measure",
    "Profile",
    "answer_spread",
    "attribute_matrix",
    "continuity_bars",
    "dimension_bullets",
    "dimension_radar",
    "gap_dumbbells",
    "gap_explained",
    "group_dots",
    "has_people_net",
    "heat_map",
    "is_in_reports",
    "level_distribution",
    "level_staircase",
    "narrowed",
    "net",
    "people_profile",
    "plan_timeline",
    "portfolio_bars",
    "process_levels",
    "process_profile",
    "profile_bars",
    "quarter_load",
    "questions_below_target",
    "state_symbol",
    "traffic_table",
    "value_effort_matrix",
]
