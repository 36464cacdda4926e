"""Auswerten: what the answers show."""
