"""Stage."""

from pipeline.model import Change, Document, Rule
from pipeline import settings as types

NAME = "metadata"
VERSION = 1
RULES: tuple[Rule, ...] = ()


def propose(document: Document, settings: object) -> Change:
    return Change()
