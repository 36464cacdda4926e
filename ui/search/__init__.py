"""Finding things by their words: content, questions and commands."""
