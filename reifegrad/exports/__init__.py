"""One writer per file format; each writes to a temporary sibling, reads back and replaces."""
