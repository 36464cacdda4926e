"""From answers to an action plan. Pure: no files, no clock."""

from reifegrad.planning.triggers import Trigger, TriggerError, names, parse_trigger

__all__ = ["Trigger", "TriggerError", "names", "parse_trigger"]
