"""Pure report content: what is said, in which order and words; no layout, no files."""
