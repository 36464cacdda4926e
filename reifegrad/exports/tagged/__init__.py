"""Accessible PDF with reportlab: a structure tree over its canvas.

Together: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) in one file.
"""
