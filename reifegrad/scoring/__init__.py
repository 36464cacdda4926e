"""Pure scoring: one module per scoring model; no files, no clock, no rounding."""
