"""What a person sees while no file is open."""
