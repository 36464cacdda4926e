"""Every command of a window: what it is called, its keys, where it stands, whether it is possible now."""
