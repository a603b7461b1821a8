"""Across documents: signatures, candidates, verification, clusters, the canonical copy."""
