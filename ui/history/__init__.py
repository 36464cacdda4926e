"""Verlauf: several assessments of one survey over the years."""
