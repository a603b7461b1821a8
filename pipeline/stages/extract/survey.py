"""A page with what is known of its lines and elements, worked out once for all who ask."""

from typing import NamedTuple

from pipeline.stages.extract import facts as known
from pipeline.stages.extract.facts import Facts
from pipeline.stages.extract.page import Page
from pipeline.stages.extract.regions import Regions


class Survey(NamedTuple):
    """A page, the facts of each of its lines, and the labels of its elements."""

    page: Page
    facts: tuple[Facts, ...]
    regions: Regions


def survey(page: Page) -> Survey:
    """Work out what is known of a page."""
    return Survey(page, known.of_page(page), Regions(page))
