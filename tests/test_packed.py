"""Documents on their way from one process to another."""

import msgspec
import pytest

import report_samples as samples
from pipeline.engines.packed import Unpacker, packed
from pipeline.model import Drop, Failed, Sidecar, Span
from pipeline.run import Processed, process
from pipeline.settings import Settings

PAGE = (
    b"<html><head><title>The ferry</title></head><body><article><h1>The ferry</h1><p>The ferry ran "
    b"aground off the island early on Monday, the coast guard said.</p><ul><li>One<li>Two</ul>"
    b"</article></body></html>"
)


def documents() -> list[Processed]:
    """A page, and what each kind of verdict, note and sidecar looks like."""
    bare, _ = samples.document("a.txt", "A line.\n[[?boilerplate.promo|promotion|Sign up.]] Text.")
    note = msgspec.structs.replace(bare.notes[0], twin=Span(0, 3), score=0.5)
    return [
        process("page.html", PAGE, Settings()),
        bare,
        msgspec.structs.replace(bare, notes=(note,)),
        msgspec.structs.replace(bare, verdict=Drop(reason="empty", evidence="no text")),
        msgspec.structs.replace(bare, verdict=Failed(stage="decode", error="broken")),
        msgspec.structs.replace(bare, sidecar=Sidecar(name="a.json", sha256=None, fault="none")),
        Processed(name="b.bin", id="0", sha256="0", size_bytes=1 << 40),
    ]


@pytest.mark.parametrize("document", documents(), ids=range(7))
def test_a_document_comes_back_as_it_was(document: Processed) -> None:
    data = packed(document)
    assert isinstance(data, bytes)
    assert Unpacker().document(data) == document


def test_a_name_with_a_lone_surrogate_comes_back_too() -> None:
    document = msgspec.structs.replace(documents()[1], name="\udcff.txt")
    assert Unpacker().document(packed(document)) == document


def test_names_of_rules_are_kept_once() -> None:
    unpacker, data = Unpacker(), packed(documents()[0])
    one, other = unpacker.document(data), unpacker.document(data)
    rules = [edit.rule for step in one.steps for edit in step.edits]
    again = [edit.rule for step in other.steps for edit in step.edits]
    assert rules
    assert all(a is b for a, b in zip(rules, again, strict=True))
