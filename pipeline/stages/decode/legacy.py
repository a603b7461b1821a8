"""The choice among legacy encodings for bytes that are no Unicode text."""

import re

from pipeline.model import Encoding
from pipeline.stages.decode.codec import decode, legacy_codec
from pipeline.stages.decode.ideographs import multi_byte
from pipeline.stages.decode.likelihood import Reading, single_byte, without_utf8

_SAMPLE = 65_536  # bytes
_NON_ASCII = re.compile(rb"[\x80-\xff]")

# Lead of the best reading over the next that gives another text, in hundredths of a natural
# logarithm, and the share of texts of 60 to 2,000 characters that it then reads right.
_CONFIDENCE = ((1200, 0.99), (500, 0.98), (300, 0.95), (100, 0.75), (0, 0.5))
_NO_BETTER = 0.3  # the default, although another reading fits somewhat better
_BAD_FIT = -1000  # score for each non-ASCII byte; right readings have -300 to -700
_CONSIDERED = 8  # readings, from the best
_TOO_CLOSE = 200  # under this the default codec wins where it is one of the two


def guess(data: bytes, bom_bytes: int, default: str) -> Encoding:
    """The most likely legacy encoding; the default where the evidence is too little to tell.

    Deterministic: scores are whole numbers, and equal ones fall to the default, then to the
    codec's name.
    """
    sample = sample_of(data[bom_bytes:])
    default = legacy_codec(default)
    readings = sorted(
        [*single_byte(sample), *multi_byte(sample)],
        key=lambda r: (-r.score, r.codec != default, r.codec),
    )
    readings = readings[:_CONSIDERED]
    judged = without_utf8(sample)
    texts = {reading.codec: decode(judged, reading.codec) for reading in readings}
    best = _preferred(readings, texts, default)
    rival = next((r for r in readings if texts[r.codec] != texts[best.codec]), None)
    fits_badly = best.score < _BAD_FIT * len(_NON_ASCII.findall(sample))
    return Encoding(
        codec=best.codec,
        bom_bytes=bom_bytes,
        evidence=_evidence(best, rival) + ("; no language fits well" if fits_badly else ""),
        confidence=min(_confidence(best, rival), 0.5 if fits_badly else 1.0),
    )


def lead(sample: bytes, codec: str, other: str) -> int:
    """How much better a codec fits a sample than another, in hundredths of a natural logarithm."""
    scores = {r.codec: r.score for r in (*single_byte(sample), *multi_byte(sample))}
    if codec not in scores or other not in scores:
        return 0
    return scores[codec] - scores[other]


def _confidence(best: Reading, rival: Reading | None) -> float:
    lead = best.score - rival.score if rival else _CONFIDENCE[0][0]
    return next((share for least, share in _CONFIDENCE if lead >= least), _NO_BETTER)


def _evidence(best: Reading, rival: Reading | None) -> str:
    if rival is None:
        return f"letter frequencies; what else is likely gives the same text as {best.codec}"
    nats = f"{abs(best.score - rival.score) / 100:.1f} nats"
    if rival.score > best.score:
        return f"too little to tell; {best.codec} by default, {rival.codec} fits {nats} better"
    return f"letter frequencies; the next best encoding is {rival.codec}, {nats} behind"


def sample_of(data: bytes) -> bytes:
    """The lines that have non-ASCII bytes, up to 64 KiB, from the first such byte on."""
    lines = b"\n".join(line for line in data.split(b"\n") if not line.isascii())
    first = _NON_ASCII.search(lines)
    start = max(first.start() - 40, 0) if first else 0
    return lines[start : start + _SAMPLE]


def _preferred(readings: list[Reading], texts: dict[str, str], default: str) -> Reading:
    """The best reading, or the default where it says the same or is about as good."""
    best = readings[0]
    for reading in readings:
        close = best.score - reading.score < _TOO_CLOSE
        if reading.codec == default and (close or texts[default] == texts[best.codec]):
            return reading
    return best
