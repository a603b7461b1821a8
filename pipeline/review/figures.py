"""Numbers as a reader is shown them."""


def number(value: int) -> str:
    """A count with thousands set apart."""
    return f"{value:,}"


def share(part: float, whole: float = 1) -> str:
    """Part of a whole in per cent, never rounded to none or all where it is not."""
    if not whole:
        return "0%"
    percent = 100 * part / whole
    if 0 < percent < 0.1:
        return "<0.1%"
    if 99.9 < percent < 100:
        return ">99.9%"
    return f"{percent:.1f}%" if percent % 100 else f"{percent:.0f}%"


def score(value: float) -> str:
    """A similarity, to three places."""
    return f"{value:.3f}"


def counted(value: int, one: str, many: str = "") -> str:
    """A count with its noun, singular or plural."""
    return f"{value:,} {one if value == 1 else many or one + 's'}"
