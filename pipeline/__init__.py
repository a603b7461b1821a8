"""One clean, canonical copy of every scraped article, and proof of everything done to it."""

__version__ = "0.1.0"
