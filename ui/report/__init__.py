"""Bericht: preview and export."""
