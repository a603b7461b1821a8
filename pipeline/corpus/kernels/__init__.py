"""Compiled passes over arrays (numba), for corpora large enough to pay for their start.

Each does what a function of `hashing`, `minhash`, `align`, `verify` or `facts` does, value for
value; tests hold the two against each other. Nothing here is imported unless `engine` chooses it.

numba keeps what it compiled beside the source, and compiles again when that file changes, but not
when a file changes whose functions it calls. So all of it goes into a folder named after all of the
sources.
"""

import atexit
import gc
import hashlib
import pkgutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numba
from numba.core import dispatcher
from numba.core.caching import FunctionCache
from numba.core.runtime.nrt import rtsys


def _sources() -> str:
    """A short hash of every module here."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    data = (pkgutil.get_data(__name__, f"{name}.py") or b"" for name in names)
    return hashlib.sha256(b"\0".join(data)).hexdigest()[:16]


@contextmanager
def _missing(name: str) -> Iterator[None]:
    """Let a module be missing, unless it is there already."""
    if name in sys.modules:
        yield
        return
    modules: dict[str, Any] = sys.modules
    modules[name] = None  # which is how an import is made to fail
    try:
        yield
    finally:
        del modules[name]


class _Kept(FunctionCache):
    """What was compiled before, loaded without making ready to compile, which takes longer than all
    of the loading.
    """

    def load_overload(self, sig: Any, target_context: Any) -> Any:  # noqa: ANN401  (numba's own)
        """What was compiled for types of arguments; None, ready to compile, if nothing was."""
        # numba imports all of scipy's linear algebra only to see if it is there. Whoever multiplies
        # matrices in a pass of their own still can: it looks again then.
        with _missing("scipy.linalg.cython_blas"):
            rtsys.initialize(target_context)  # what holds the arrays that a pass makes
            found = self._load_overload(sig, target_context)
            return super().load_overload(sig, target_context) if found is None else found


_config: Any = numba.config  # its settings have no types
_before = _config.CACHE_DIR
if not _before:  # else somebody chose a place
    _config.CACHE_DIR = str(Path(__file__).parent / "__pycache__" / _sources())
_dispatcher: Any = dispatcher
if hasattr(FunctionCache, "_load_overload"):  # else this numba keeps its cache in another way
    _dispatcher.FunctionCache = _Kept

from pipeline.corpus.kernels import (  # noqa: E402  (they look for the folder when they are imported)
    alignment,
    comparing,
    describing,
    meeting,
    names,
    numbers,
    proper,
    reading,
    repeated,
    rows,
    sketches,
    telling,
    tokens,
)

_config.CACHE_DIR, _dispatcher.FunctionCache = _before, FunctionCache

# An interpreter that ends looks for cycles among all that there is, and numba is hundreds of
# thousands of objects that go with the process anyway.
atexit.register(gc.freeze)

__all__ = [
    "alignment",
    "comparing",
    "describing",
    "meeting",
    "names",
    "numbers",
    "proper",
    "reading",
    "repeated",
    "rows",
    "sketches",
    "telling",
    "tokens",
]
