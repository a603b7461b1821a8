"""The file beside a page that says where it was fetched from. Nothing here raises for a bad one."""

import hashlib
from collections.abc import Mapping
from typing import Any

import msgspec

from pipeline.model import Drop, Failed, Sidecar
from pipeline.settings import Sources
from pipeline.sources.files import Source, read

_HEADERS = ("headers", "http", "http_headers", "response_headers")
_TOLD = ("url", "fetched_at")


def read_beside(source: Source, settings: Sources) -> Sidecar | None:
    """What the sidecar of a page says, None where it has none."""
    beside = source.sidecar
    if beside is None:
        return None
    data = read(beside, settings)
    if isinstance(data, Drop):
        return Sidecar(name=beside.name, sha256=None, fault=f"{data.reason}: {data.evidence}")
    if isinstance(data, Failed):
        return Sidecar(name=beside.name, sha256=None, fault=data.error)
    return parse(beside.name, data)


def parse(name: str, data: bytes) -> Sidecar:
    """What the bytes of a sidecar say: its address, time and content type; all else as given."""
    sha256 = hashlib.sha256(data).hexdigest()
    try:
        given = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Sidecar(name=name, sha256=sha256, fault=f"{name} is no JSON")
    if not isinstance(given, dict):
        return Sidecar(name=name, sha256=sha256, fault=f"{name} holds no JSON object")
    told = {key: given[key] for key in _TOLD if isinstance(given.get(key), str)}
    rest = {key: value for key, value in given.items() if key not in told}
    return Sidecar(
        name=name,
        sha256=sha256,
        url=told.get("url"),
        fetched_at=told.get("fetched_at"),
        content_type=_content_type(given),
        rest=msgspec.json.encode(rest).decode(),
    )


def _content_type(given: Mapping[str, Any]) -> str | None:
    """The header of that name: among the headers (an object, or pairs), or beside the address."""
    for place in (*(given.get(name) for name in _HEADERS), given):
        for name, value in _pairs(place):
            if name.lower().replace("_", "-") == "content-type":
                return value
    return None


def _pairs(headers: Any) -> list[tuple[str, str]]:  # noqa: ANN401  (JSON of any shape)
    """Headers as names and values, of an object or a list of pairs; the first of several values."""
    if isinstance(headers, dict):
        if isinstance(headers.get("headers"), dict | list):
            return _pairs(headers["headers"])
        headers = list(headers.items())
    if not isinstance(headers, list):
        return []
    pairs = [pair for pair in headers if isinstance(pair, list | tuple) and len(pair) == 2]
    firsts = [(name, v[0] if isinstance(v, list) and v else v) for name, v in pairs]
    return [(n, v) for n, v in firsts if isinstance(n, str) and isinstance(v, str)]
