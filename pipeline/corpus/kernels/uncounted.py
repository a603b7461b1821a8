"""How passes are compiled that make no arrays: without counting who refers to those they are given.

numba counts a reference wherever an array is taken out of a tuple, cut, or handed on, with an atomic
addition before and after, which costs more than most of the small passes over the places of a pair
do. Such a pass may cut arrays but not give any back; the one that calls it holds them meanwhile.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from numba import njit

_njit: Any = njit  # its types do not know the option
Pass = TypeVar("Pass", bound=Callable[..., object])


def uncounted(function: Pass) -> Pass:
    """Compile such a pass."""
    compiled: Pass = _njit(cache=True, _nrt=False)(function)
    return compiled
