"""What every process needs: imported once, in the process that the others are copies of."""

import trafilatura

from pipeline.engines import local

__all__ = ["local", "trafilatura"]
