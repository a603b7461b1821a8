"""Texts to the hashes of their words, over UTF-8 bytes.

A text is folded, then cut, then hashed, each in a pass of its own: a processor does each of them
for many bytes or words at a time, which it cannot do for one pass that goes from letter to letter.
"""

from typing import NamedTuple

import numpy as np
from numba import njit

from pipeline.corpus.kernels import bits, tokens
from pipeline.corpus.kernels.tokens import Hashes, Places, Starts, Table, Units

# What folding makes of a byte of UTF-8 is at most so many bytes: U+0390, of two bytes, is folded to
# three code points of two bytes each; a word by itself, of three, gets a zero on either side.
_GROWTH = 3
_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_SHIFT = np.uint64(29)
_BLOCK = 8
_BEYOND_ASCII = np.uint8(0x80)
_BEYOND = np.uint64(0x8080808080808080)
_ALL = np.uint64(0xFFFFFFFFFFFFFFFF)
_BELOW = np.uint64(0x7F7F7F7F7F7F7F7F)
# Times this, the lowest bits of eight bytes come side by side, in the highest byte.
_GATHER = np.uint64(0x0102040810204080)
_LAST = np.uint64(63)
# So many edges are written for 64 bytes whether there are as many or not: words are mostly so long,
# and no step has to guess where they end.
_USUAL = 24


class Room(NamedTuple):
    """Where a text is worked on: folded in place, folded and moved; a bit for each byte that is of
    a word; where its words begin and end; which of them are long; and from which byte on it is
    moved by how many.

    Bytes are kept in blocks of eight, so that eight can be read at once.
    """

    still: Hashes
    moved: Hashes
    bits: Hashes
    edges: Places
    long: Places
    moves: Places


@njit(cache=True)
def longest(bounds: Starts) -> int:
    """How many bytes the longest text has."""
    found = 0
    for text in range(len(bounds) - 1):
        found = max(found, bounds[text + 1] - bounds[text])
    return found


@njit(cache=True)
def room(size: int) -> Room:
    """Room for texts of at most so many bytes."""
    most = _GROWTH * size
    return Room(
        np.zeros(size // _BLOCK + 3, np.uint64),
        np.zeros(most // _BLOCK + 3, np.uint64),
        np.zeros(most // _BLOCK**2 + 3, np.uint64),
        np.empty(most + 2 + _USUAL, np.int32),
        np.empty(most // 2 + 2, np.int32),
        np.zeros((size + 2, 2), np.int32),
    )


@njit(cache=True)
def _folded_ascii(units: Units, out: Units) -> np.uint8:
    """ASCII folded, 0 where no word is; other bytes as they are. Gives all bits that bytes have.

    As the table has it of ASCII, but by arithmetic, which goes for many bytes at once; so must
    every number here have eight bits.
    """
    bits = np.uint8(0)
    for place in range(len(units)):
        unit = units[place]
        bits = np.uint8(bits | unit)
        is_word = (
            (np.uint8(np.uint8(unit | np.uint8(0x20)) - np.uint8(0x61)) < np.uint8(26))
            | (np.uint8(unit - np.uint8(0x30)) < np.uint8(10))
            | (unit == np.uint8(0x5F))
            | (unit >= _BEYOND_ASCII)
        )
        is_upper = np.uint8(unit - np.uint8(0x41)) < np.uint8(26)
        folded = np.uint8(unit | (np.uint8(0x20) if is_upper else np.uint8(0)))
        out[place] = folded if is_word else np.uint8(0)
    return bits


@njit(cache=True, inline="always")
def _next_beyond(blocks: Hashes, place: int) -> int:
    """The next place of a byte beyond ASCII; there must be one."""
    row = place >> 3
    found = blocks[row] & _BEYOND & (_ALL << np.uint64((place & 7) << 3))
    while not found:
        row += 1
        found = blocks[row] & _BEYOND
    return int((row << 3) + (bits.lowest(found) >> 3))


@njit(cache=True, inline="always")
def put(out: Units, at: int, code: int) -> int:
    """Write a code point in UTF-8; gives where the next one goes."""
    if code < _BEYOND_ASCII:
        out[at] = code
        return at + 1
    wide = 2 + (code >= 0x800) + (code >= 0x10000)
    out[at] = (0xF00 >> wide) & 0xFF | code >> (6 * (wide - 1))
    for step in range(1, wide):
        out[at + step] = 0x80 | code >> (6 * (wide - 1 - step)) & 0x3F
    return at + wide


@njit(cache=True, inline="always")
def _put_folded(out: Units, at: int, entry: np.uint32, expansions: Table) -> int:
    """Write what a code point of a word is folded to."""
    if not entry & tokens.SEVERAL:
        return put(out, at, int(entry & tokens.VALUE))
    for code in expansions[entry & tokens.VALUE]:
        if code:
            at = put(out, at, int(code))
    return at


@njit(cache=True)
def _copy(units: Units, out: Units) -> None:
    for place in range(len(units)):  # an assignment of slices would go byte by byte
        out[place] = units[place]


@njit(cache=True, inline="always")
def _moved(moves: Places, count: int, place: int, at: int) -> int:
    """Note to where a place is moved, if not by as many bytes as the last one."""
    if moves[count - 1, 1] != at - place:
        moves[count, 0], moves[count, 1] = at, at - place
        count += 1
    return count


@njit(cache=True, inline="always")
def _fits(entry: np.uint32, wide: int) -> bool:
    """Whether what a code point of so many bytes is folded to has as many."""
    if not entry & tokens.WORD:
        return not entry & tokens.ALONE
    code = entry & tokens.VALUE
    folded = 1 + (code >= 0x80) + (code >= 0x800) + (code >= 0x10000)
    return folded == wide and not entry & tokens.SEVERAL


@njit(cache=True)
def _folded(units: Units, known: tuple[Table, Table], room: Room) -> tuple[int, int, int]:
    """A text of which ASCII is folded, wholly folded; with a zero at either side of a word by
    itself: how many bytes it has then, how many moves, 0 if it is where it was, and the marks of
    its code points beyond ASCII; or, where the table does not know one, -1 - that one.
    """
    table, expansions = known
    still, away, end = room.still.view(np.uint8), room.moved.view(np.uint8), len(units)
    still[end] = _BEYOND_ASCII  # the last gap ends there
    out = still
    place, at, moves, met = 0, 0, 0, 0
    while place < end:
        if still[place] < _BEYOND_ASCII:
            gap = _next_beyond(room.still, place) - place
            if moves:
                _copy(still[place : place + gap], out[at : at + gap])
            place, at = place + gap, at + gap
            continue
        code, wide = tokens.decoded(units, place)
        entry = table[code]
        if entry == tokens.UNKNOWN:
            return -1 - code, 0, 0
        met |= entry
        if not moves and not _fits(entry, wide):
            _copy(still[:place], away[:place])
            out, moves = away, 1
        alone = int(entry & tokens.ALONE != 0)
        if alone:
            out[at] = 0
            moves = _moved(room.moves, moves, place, at + 1)
        if entry & (tokens.WORD | tokens.ALONE):
            at = _put_folded(out, at + alone, entry, expansions)
        else:
            out[at : at + wide] = 0
            at += wide
        place += wide
        if moves:
            moves = _moved(room.moves, moves, place, at)
        if alone:
            out[at] = 0
            at += 1
            moves = _moved(room.moves, moves, place, at)
    return at, moves, met


@njit(cache=True)
def _marked(blocks: Hashes, out: Units) -> None:
    """Of each block a byte with a bit for each of its bytes that is not 0."""
    for row in range(len(blocks)):
        block = blocks[row]
        found = (((block & _BELOW) + _BELOW) | block) & _BEYOND
        out[row] = np.uint8(((found >> np.uint64(7)) * _GATHER) >> np.uint64(56))


@njit(cache=True)
def _edges(blocks: Hashes, room: Room) -> int:
    """Where words begin and end, in turn, in a text that ends with 0; gives how many there are.

    64 bytes are looked at in one step: an edge is where the bit of a byte is not that of the one
    before.
    """
    eighths, out = room.bits.view(np.uint8), room.edges
    wide = (len(blocks) + _BLOCK - 1) // _BLOCK
    _marked(blocks, eighths)
    eighths[len(blocks) : wide * _BLOCK] = 0
    count, before = 0, np.uint64(0)
    for row in range(wide):
        now = room.bits[row]
        found = now ^ (now << np.uint64(1) | before)
        before = now >> _LAST
        first, here = row << 6, int(bits.ones(found))
        for k in range(_USUAL):
            out[count + k] = first + bits.lowest(found)
            found &= found - np.uint64(1)
        for k in range(_USUAL, here):
            out[count + k] = first + bits.lowest(found)
            found &= found - np.uint64(1)
        count += here
    return count


@njit(cache=True, inline="always")
def _step(value: np.uint64, block: np.uint64) -> np.uint64:
    value = (value ^ block) * _FACTOR
    return value ^ (value >> _SHIFT)


@njit(cache=True, inline="always")
def block_of(blocks: Hashes, place: int, length: int) -> np.uint64:
    """The first eight bytes of a word that has so many, with zeros after its end."""
    return np.uint64(bits.eight(blocks, place) & (_ALL >> np.uint64(64 - 8 * min(length, _BLOCK))))


@njit(cache=True)
def _hashed(blocks: Hashes, edges: Places, long: Places, out: Hashes) -> int:
    """As `hashing.word_hash`, of the words between edges; gives how many there are.

    The first block of all, then the others of the words that have more: no step has to guess which
    they are.
    """
    count = 0
    for word in range(len(edges) // 2):
        place, length = edges[2 * word], edges[2 * word + 1] - edges[2 * word]
        out[word] = _step(np.uint64(0), block_of(blocks, place, length))
        long[count] = word  # overwritten by the next one if it is not
        count += length > _BLOCK
    for word in long[:count]:
        place, end = edges[2 * word] + _BLOCK, edges[2 * word + 1]
        while place < end:
            out[word] = _step(out[word], block_of(blocks, place, end - place))
            place += _BLOCK
    return len(edges) // 2


@njit(cache=True)
def words(
    units: Units, known: tuple[Table, Table], room: Room, hashes: Hashes
) -> tuple[int, int, int]:
    """The hashes of a text's words: how many there are, how many moves `spans` has to reckon with,
    and the marks of its code points beyond ASCII; or, where the table does not know a code point,
    -1 - that one.
    """
    length, moves, met = len(units), 0, 0
    if _folded_ascii(units, room.still.view(np.uint8)) >= _BEYOND_ASCII:
        length, moves, met = _folded(units, known, room)
        if length < 0:
            return length, 0, 0
    blocks = room.moved if moves else room.still
    used = blocks[: length // _BLOCK + 1]
    used.view(np.uint8)[length:] = 0
    count = _edges(used, room)
    return _hashed(blocks, room.edges[:count], room.long, hashes), moves, met


@njit(cache=True)
def spans(room: Room, moves: int, out: Places) -> None:
    """Of each word that `words` has just found its bytes, from the text's beginning on."""
    move = 0
    for word in range(len(out)):
        for side in range(2):
            edge = room.edges[2 * word + side]
            while move + 1 < moves and room.moves[move + 1, 0] <= edge:
                move += 1
            out[word, side] = edge - room.moves[move, 1]
