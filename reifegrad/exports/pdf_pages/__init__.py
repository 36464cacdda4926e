"""The pages of the report, one module per chapter: each gives flowables, and none knows where a page ends."""
