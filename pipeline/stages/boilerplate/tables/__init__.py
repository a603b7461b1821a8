"""Word lists of the stage, grouped by language."""
