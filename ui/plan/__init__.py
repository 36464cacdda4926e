"""Maßnahmen: the action plan."""
