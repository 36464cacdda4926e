"""What is looked for in every screen. Each module has `findings(root)`: what is the matter with a widget, in words."""
