"""Where documents come from: the raw folder, the names of its files, their bytes."""
