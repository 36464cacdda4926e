"""Vorbereiten: scope, participants, schedule and documents of an assessment."""
