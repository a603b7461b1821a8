"""The decoded raw texts of documents, read again only when one is asked for."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from pipeline.sources.files import raw_text
from pipeline.stages.decode import Encoding


class RawTexts(Mapping[str, str]):
    """Name of a document -> its decoded raw text; a corpus of them need not fit into memory."""

    def __init__(self, raw: Path, encodings: Mapping[str, Encoding]) -> None:
        self._raw = raw
        self._encodings = encodings

    def __getitem__(self, name: str) -> str:
        """The text, read now.

        Raises:
            KeyError: no document of that name could be decoded.
            TrailError: the file cannot be read any more.

        """
        return raw_text(self._raw, name, self._encodings[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._encodings)

    def __len__(self) -> int:
        return len(self._encodings)
