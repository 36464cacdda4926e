"""Keys of commands: seeing, changing and printing them."""
