"""From answers to an action plan. Pure: no files, no clock."""

from reifegrad.planning.demand import Demand, EarlierDemand, demand_of, demand_of_one, together
from reifegrad.planning.plan import make_plan
from reifegrad.planning.problems import PlanFault
from reifegrad.planning.triggers import Fault, Trigger, TriggerError, names, parse_trigger

__all__ = [
    "Demand",
    "EarlierDemand",
    "Fault",
    "PlanFault",
    "Trigger",
    "TriggerError",
    "demand_of",
    "demand_of_one",
    "make_plan",
    "names",
    "parse_trigger",
    "together",
]
