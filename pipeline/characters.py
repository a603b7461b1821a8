"""Which characters a text has: what lets a rule pass over texts that hold none of its own."""

from functools import lru_cache

_TEXTS = 2  # rules come one after the other to one text


@lru_cache(_TEXTS)
def of(text: str) -> str:
    """Each character of a text once, in no order.

    A pattern of single characters matches somewhere in the text if and only if it matches here,
    and these are seldom more than a hundred.
    """
    return "".join(frozenset(text))
