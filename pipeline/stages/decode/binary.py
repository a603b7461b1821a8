"""Files that are no text in any encoding: by their first bytes, or by control characters."""

import re

_TEXT_CONTROLS = b"\t\n\v\f\r"
CONTROLS = bytes(b for b in (*range(32), 127) if b not in _TEXT_CONTROLS)

# First bytes of the usual formats, as the `file` program and the formats' own descriptions give
# them. Those made of letters alone count only in a file that has control characters too.
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"RIFF", "a RIFF file (WebP, WAV or AVI)"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive (also DOCX, XLSX, EPUB)"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x1f\x8b", "gzip-compressed data"),
    (b"BZh", "bzip2-compressed data"),
    (b"\xfd7zXZ\x00", "xz-compressed data"),
    (b"\x28\xb5\x2f\xfd", "Zstandard-compressed data"),
    (b"\x04\x22\x4d\x18", "LZ4-compressed data"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office document"),
    (b"\x7fELF", "an ELF program"),
    (b"MZ", "a Windows program"),
    (b"\xca\xfe\xba\xbe", "a Java class or Mach-O program"),
    (b"\xcf\xfa\xed\xfe", "a Mach-O program"),
    (b"\x00asm", "a WebAssembly module"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"PAR1", "a Parquet file"),
    (b"ID3", "an MP3 recording"),
    (b"OggS", "an Ogg recording"),
    (b"fLaC", "a FLAC recording"),
    (b"\x1aE\xdf\xa3", "a Matroska or WebM film"),
    (b"wOFF", "a web font"),
    (b"wOF2", "a web font"),
)
_ISO_2022 = re.compile(rb"\x1b\$[@AB()]|\x1b\([IJ]")


def signature(data: bytes) -> str | None:
    """The binary format whose first bytes the file has, in words."""
    has_controls = bool(strange(data[:4096])[0])
    for start, name in _SIGNATURES:
        if data.startswith(start) and (has_controls or not start.isascii() or name[:5] == "a PDF"):
            return name
    return None


def strange(data: bytes) -> tuple[int, int]:
    """How many bytes are control characters that no text needs, and of how many kinds.

    NUL bytes that pad the end of a file are not counted.
    """
    if not any(map(data.__contains__, CONTROLS)):  # half the time of counting them
        return 0, 0
    data = data.rstrip(b"\0")
    found = len(data) - len(data.translate(None, CONTROLS))
    kinds = sum(bytes((control,)) in data for control in CONTROLS) if found else 0
    return found, kinds


def is_no_8_bit_text(data: bytes) -> bool:
    """Whether control characters rule out every encoding whose units are single bytes.

    More than 3 % of them, of three kinds or more, or more than 30 % of any kind. A text that
    scraping spoilt has one or two kinds (NUL, backspace); compressed data has all 28, a ninth of
    its bytes; UTF-16 in a Latin script is almost half NUL.
    """
    found, kinds = strange(data)
    share = found / max(len(data.rstrip(b"\0")), 1)
    return (share > 0.03 and kinds >= 3) or share > 0.3


def iso_2022(data: bytes) -> bool:
    """Whether the file switches character sets by escape sequences, as Japanese mail did."""
    return b"\x1b" in data and _ISO_2022.search(data) is not None
