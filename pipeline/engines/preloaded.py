"""What every process needs: imported once, in the process that the others are copies of."""

import gc
from importlib import import_module

gc.disable()  # it would look through all modules again and again, and find nothing
import_module("trafilatura")
import_module("pipeline.engines.local")
gc.enable()
