"""Word lists of the metadata rules: data, grouped by language or region, no logic."""
