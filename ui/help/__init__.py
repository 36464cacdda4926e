"""Help that needs no network: pages per area, accessibility, what the program is made of."""
