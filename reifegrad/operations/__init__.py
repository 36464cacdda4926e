"""What each intent of a person changes. Pure: operations check what was entered and return changes."""
