"""Pure planning: triggers, measures, priority, schedule."""
