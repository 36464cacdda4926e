"""YAML to `domain.Survey` and back, and the linter that finds every fault in one run."""
