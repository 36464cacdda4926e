"""Small parts that several areas use."""
