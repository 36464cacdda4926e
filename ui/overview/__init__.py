"""Where we are and what is next."""
