"""Escape sequences: of a terminal, and of the JSON an article was cut out of."""

import json
import re

from pipeline import edits as lists
from pipeline.model import Edit, Rule

TERMINAL = Rule(
    id="normalise.terminal-escape",
    title="Escape sequences for terminals are removed whole",
    why="Text that was captured from a program's output carries colour and cursor commands. "
    "Without the invisible ESC their rest, `[31m`, would stay as text.",
    example="`ESC[1mHeadlineESC[0m` becomes `Headline`.",
    counter_example="`[1m]` without an ESC before it is text and stays.",
    wrong_when="Never known to be: ESC has no other use in text.",
)
LITERAL = Rule(
    id="normalise.json-escape",
    title="Escapes of a JSON string are resolved",
    why="An article cut out of a page's JSON without a JSON reader has `\\n` where its paragraphs "
    "end and `\\u1ec7` for a letter. Only where every backslash of the text belongs to such an "
    "escape and at least two end a sentence, or three stand for letters.",
    example="`The talks ended.\\n\\nThe minister` becomes two paragraphs.",
    counter_example="A path such as `C:\\new` or an explanation of `\\n` in a text on programming.",
    wrong_when="A text shows such a string on purpose, two sentences long, no other backslash.",
)

_TERMINAL = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]"  # control sequence: ESC [ parameters final
    r"|[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)"  # string: ESC ] text BEL
    r"|[()*+][0-2AB]"  # character set
    r"|[78=>])"  # cursor and keypad; longer lists would take a letter after a stray ESC
)
_ESCAPE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"  # a pair of surrogates
    r"|\\u[0-9a-fA-F]{4}"
    r'|\\[nrt"/]'
)
_LETTER = re.compile(r"\\u(?!00[0-7])[0-9a-fA-F]{4}")
_SENTENCE_END = re.compile(
    r"""[.!?…。！？](?:\\?["'”’»)])?(?:\\r)?\\n(?:\\[rn])*[ \t]*\\?["'“‘«(]?([^\W_])"""
)


def terminal(text: str) -> list[Edit]:
    """Deletions of whole ANSI escape sequences (ECMA-48)."""
    if "\x1b" not in text:
        return []
    return lists.from_pattern(text, _TERMINAL, TERMINAL.id)


def literal(text: str) -> list[Edit]:
    """JSON escapes as the characters they stand for, where the whole text is plainly JSON's."""
    if "\\" not in text or not _is_json(text):
        return []
    return lists.from_pattern(text, _ESCAPE, LITERAL.id, _resolved)


def _resolved(match: re.Match[str]) -> str:
    return str(json.loads(f'"{match.group()}"'))


def _is_json(text: str) -> bool:
    escapes = sum(match.group().count("\\") for match in _ESCAPE.finditer(text))
    if escapes != text.count("\\"):
        return False
    ends = sum(not letter.islower() for letter in _SENTENCE_END.findall(text))
    return ends >= 2 or len(_LETTER.findall(text)) >= 3
