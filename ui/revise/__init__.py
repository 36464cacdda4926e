"""Moving an assessment to another version of its survey."""
