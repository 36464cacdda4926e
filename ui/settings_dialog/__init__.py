"""What a person can choose for this computer; every choice applies at once."""
