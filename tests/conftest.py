"""Shared places; what reads `../shared` is skipped, visibly, when it is absent."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples on every run: a test may not depend on luck. To look further afield:
# HYPOTHESIS_PROFILE=explore make test
settings.register_profile("fixed", derandomize=True, deadline=None, database=None)
settings.register_profile("explore", max_examples=2000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fixed"))

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
