"""Charts on screen: the geometry of `reifegrad.report` drawn with QPainter."""
