"""Harnesses that break things on purpose: the program is killed, files are damaged. Run by `python -m durability`."""
