"""Names: of documents, so that any file name can be printed, and of the articles made of them."""

import hashlib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping

# What a name may not hold as it is: controls, invisible and direction characters, line separators,
# bytes that are no UTF-8 (lone surrogates), the backslash, and the percent sign that marks these.
_HOSTILE = re.compile(
    "[\x00-\x1f\x7f-\x9f%\\\\\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ud800-\udfff]"
)
_ESCAPED = re.compile("(?:%[0-9A-F]{2})+")

_TEXT_SUFFIX = re.compile(r"(?<=[^/])\.(?:txt|text|md)\Z", re.IGNORECASE)
_FORBIDDEN = re.compile('[<>:"|?*\\\\]|^ |[. ]+\\Z')
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|\Z)", re.IGNORECASE)
_WRITTEN_SUFFIX = re.compile(r"\.(?=(?:md|json)\Z)", re.IGNORECASE)

# Bytes of one part of a path; file systems allow 255, and a hash and a suffix may follow.
_LONGEST = 170
_HASH_DIGITS = (0, 8, 16, 32, 64)


def name_of(relative: str) -> str:
    """The name of a file: its path below the raw folder with hostile characters percent-encoded.

    Args:
        relative: the path with `/` between its parts, bytes that are no UTF-8 as lone surrogates
            (as `os.fsdecode` gives it).

    """
    return _HOSTILE.sub(_escape, relative)


def relative_of(name: str) -> str:
    """The path below the raw folder that has this name: the inverse of `name_of`."""
    return _ESCAPED.sub(_unescape, name)


def _escape(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match.group().encode("utf-8", "surrogateescape"))


def _unescape(match: re.Match[str]) -> str:
    return bytes.fromhex(match.group().replace("%", "")).decode("utf-8", "surrogateescape")


def article_names(names: Iterable[str]) -> dict[str, str]:
    """For each document the path of its article below `clean/articles/`, without `.md`.

    The name without its text suffix, folders kept, each part made fit for every common file
    system. Names that would be one file where case or Unicode form does not count each get a dash
    and the first 8 hex digits of the SHA-256 of their name (more where those are taken). Depends
    on the set of names alone.
    """
    stems = {name: _stem(name) for name in sorted(set(names))}
    rounds = dict.fromkeys(stems, 0)
    while True:
        paths = {name: stem + _hash(name, rounds[name]) for name, stem in stems.items()}
        clashing = _clashing(paths)
        if not clashing:
            return paths
        for name in clashing:
            rounds[name] = min(rounds[name] + 1, len(_HASH_DIGITS) - 1)


def _stem(name: str) -> str:
    *folders, last = _TEXT_SUFFIX.sub("", name).split("/")
    parts = [_WRITTEN_SUFFIX.sub("%2E", _fit(folder)) for folder in folders]
    return "/".join([*parts, _fit(last)])


def _fit(part: str) -> str:
    """One part of a path as Windows, macOS and Linux all take it."""
    fit = _FORBIDDEN.sub(_escape, part)
    if _DEVICE.match(fit):
        fit = f"%{ord(fit[0]):02X}{fit[1:]}"
    if len(fit.encode()) <= _LONGEST:
        return fit or "%"
    head = fit.encode()[:_LONGEST].decode("utf-8", "ignore")
    return f"{head}-{_digest(part)[:8]}"


def _hash(name: str, round_: int) -> str:
    digits = _HASH_DIGITS[round_]
    return f"-{_digest(name)[:digits]}" if digits else ""


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _clashing(paths: Mapping[str, str]) -> list[str]:
    """The names whose paths some file system would take for one."""
    groups = defaultdict(list)
    for name, path in paths.items():
        folded = unicodedata.normalize("NFD", path).casefold()
        groups[unicodedata.normalize("NFC", folded)].append(name)
    return [name for group in groups.values() if len(group) > 1 for name in group]
