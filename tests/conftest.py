"""Shared places; what reads `../shared` is skipped, visibly, when it is absent."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """Labelled real data beside the checkout."""
    if not SHARED.is_dir():
        pytest.skip("no ../shared: the labelled data is not here")
    return SHARED
