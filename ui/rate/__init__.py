"""Answering questions: one at a time or as a list, for the organisation and for each service."""
