"""Reads back what others filled in: answers as JSON or CSV."""
