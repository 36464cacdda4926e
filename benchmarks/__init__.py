"""What docs/performance.md reports: figures as ratios of two things measured in turn in one run on one machine."""

FOLDERS = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DOCUMENTS_DIR")
"""Variables that say where a person's own files are."""
