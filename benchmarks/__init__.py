"""What docs/performance.md reports: figures as ratios of two things measured in turn in one run on one machine."""
