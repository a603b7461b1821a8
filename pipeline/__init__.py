"""One clean, canonical copy of every scraped article, and proof of everything that was done to it."""

__version__ = "0.1.0"
