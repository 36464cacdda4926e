"""Everything that a person can see, as pictures and under checks: `python -m screens`. `catalogue.py` lists it."""
