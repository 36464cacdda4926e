"""Printing: pages of a PDF on the paper of a printer, and what an area shows as such pages."""
