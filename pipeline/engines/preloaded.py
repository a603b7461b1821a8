"""What every process needs: imported once, in the process that the others are copies of."""

from importlib import import_module

from pipeline.corpus import collector

with collector.at_rest():  # it would look through all modules again and again, and find nothing
    import_module("trafilatura")
    import_module("pipeline.engines.local")
