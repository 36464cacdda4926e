"""Restore points: the list of a file's backups, making one, going back to one, and where they lie."""
