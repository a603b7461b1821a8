"""The collector of cycles rests, and does not look at once at what was made meanwhile."""

import gc
import weakref

from pipeline.corpus import collector


class Node:
    """Something that may be part of a cycle."""

    def __init__(self) -> None:
        self.itself = self


def test_the_collector_rests_in_the_block_alone() -> None:
    assert gc.isenabled()
    with collector.at_rest(), collector.at_rest():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_was_made_in_the_block_counts_as_old() -> None:
    with collector.at_rest():
        made = [[number] for number in range(1000)]
    assert any(one is made[0] for one in gc.get_objects(generation=2))
    assert gc.get_freeze_count() == 0


def test_cycles_made_in_the_block_are_collected_later() -> None:
    with collector.at_rest():
        node = weakref.ref(Node())
    assert node() is not None
    gc.collect()
    assert node() is None


def test_what_somebody_froze_stays_frozen() -> None:
    gc.collect()
    gc.freeze()
    try:
        frozen = gc.get_freeze_count()
        with collector.at_rest():
            pass
        assert 0 < gc.get_freeze_count() <= frozen
    finally:
        gc.unfreeze()
