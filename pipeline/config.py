"""`config.toml` to `Settings`: every fault reported at once, every value with its origin."""

import difflib
import hashlib
import textwrap
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Meta

from pipeline.errors import ConfigError
from pipeline.settings import Settings

DEFAULT_NAME = "config.toml"


class Setting(msgspec.Struct, frozen=True, kw_only=True):
    """One resolved value: `key` is its path (`duplicates.near`), `origin` where it came from."""

    key: str
    value: Any
    default: Any
    origin: str
    description: str
    allowed: str


class Config(msgspec.Struct, frozen=True, kw_only=True):
    """The settings in force and which of them were not defaults."""

    settings: Settings
    origins: dict[str, str]

    def resolved(self) -> list[Setting]:
        """Every setting, in the order of `settings.py`."""
        return [
            Setting(
                key=key,
                value=_value(self.settings, key),
                default=_value(Settings(), key),
                origin=self.origins.get(key, "default"),
                description=meta.description or "",
                allowed=_allowed(kind, meta),
            )
            for key, kind, meta in _schema()
        ]


def load(path: Path | None, overrides: dict[str, Any] | None = None) -> Config:
    """Read and validate the configuration.

    `path` None means `config.toml` in the current folder if there is one, else the defaults;
    `overrides` (key path -> value) come from the command line and win.

    Raises:
        ConfigError: all that is wrong with it, one line for each fault.

    """
    source = path or Path(DEFAULT_NAME)
    values: dict[str, tuple[Any, str]] = {}
    problems: list[str] = []
    if path is not None or source.is_file():
        flat, problems = _flatten(_read(source), source.name)
        values = {key: (value, source.name) for key, value in flat.items()}
    values |= {key: (value, "command line") for key, value in (overrides or {}).items()}
    problems += [p for key, (value, origin) in values.items() for p in _faults(key, value, origin)]
    if problems:
        raise ConfigError(tuple(problems))
    settings = _build({key: value for key, (value, _) in values.items()})
    return Config(settings=settings, origins={key: origin for key, (_, origin) in values.items()})


def fingerprint(settings: Settings, versions: dict[str, Any]) -> str:
    """Hash of all that may change the result: the settings but `run`, and the given versions."""
    groups = {k: v for k, v in msgspec.to_builtins(settings).items() if k != "run"}
    data = msgspec.json.encode([groups, versions], order="sorted")
    return hashlib.sha256(data).hexdigest()[:16]


def template() -> str:
    """The default `config.toml`, each setting with what it does, its range and its risk."""
    parts = ["# Every setting with its default. `pipeline config` shows the values in force.\n"]
    for group in msgspec.structs.fields(Settings):
        doc = (group.type.__doc__ or "").strip()
        parts.append(f"\n# {doc}\n[{group.name}]\n")
        for key, kind, meta in _schema():
            if key.startswith(f"{group.name}."):
                comment = f"{meta.description} ({_allowed(kind, meta)})"
                value = toml_value(_value(Settings(), key))
                parts.append(f"{_comment(comment)}{key.split('.')[1]} = {value}\n")
    return "".join(parts)


def toml_value(value: Any) -> str:  # noqa: ANN401  (any TOML value)
    """A setting's value as TOML writes it; JSON writes scalars and lists of strings alike."""
    return msgspec.json.encode(value).decode().replace('","', '", "')


def _comment(text: str) -> str:
    lines = textwrap.wrap(text, 96, break_long_words=False, break_on_hyphens=False)
    return "".join(f"# {line}\n" for line in lines)


def _schema() -> Iterator[tuple[str, Any, Meta]]:
    """Every setting: its key path, its plain type and what is said of it."""
    for group in msgspec.structs.fields(Settings):
        for name, hint in get_type_hints(group.type, include_extras=True).items():
            kind, meta = _unfold(hint)
            yield f"{group.name}.{name}", kind, meta


def _unfold(hint: Any) -> tuple[Any, Meta]:  # noqa: ANN401  (a type hint)
    if get_origin(hint) is Annotated:
        kind, *extra = get_args(hint)
        return kind, next((m for m in extra if isinstance(m, Meta)), Meta())
    return hint, Meta()


def _value(settings: Settings, key: str) -> Any:  # noqa: ANN401  (any setting)
    group, name = key.split(".")
    return getattr(getattr(settings, group), name)


_KINDS = {int: "whole number", float: "number", bool: "true or false", str: "text"}


def _allowed(kind: Any, meta: Meta) -> str:  # noqa: ANN401  (a type hint)
    words = _KINDS.get(kind, "list of texts")
    if meta.ge is not None and meta.le is not None:
        words += (
            f" from {meta.ge:,g} to {meta.le:,g}".replace(",", " ")
            if kind is float
            else (f" from {meta.ge:,d} to {meta.le:,d}".replace(",", " "))
        )
    return words


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        hint = "give --config an existing file, or leave it out to use the defaults"
        raise ConfigError((f"{path}: no such file; {hint}",)) from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError((f"{path}: cannot be read: {error}",)) from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError((f"{path}: not valid TOML: {error}",)) from None


def _flatten(data: dict[str, Any], where: str) -> tuple[dict[str, Any], list[str]]:
    """Key paths and values of the known tables, and a fault for each other key."""
    groups = [group.name for group in msgspec.structs.fields(Settings)]
    flat: dict[str, Any] = {}
    problems = []
    for group, table in data.items():
        if group not in groups:
            problems.append(f"{where}: {group}: unknown table{_nearest(group, groups)}")
        elif not isinstance(table, dict):
            problems.append(f"{where}: {group} = {table!r}: must be a table, [{group}]")
        else:
            flat |= {f"{group}.{name}": value for name, value in table.items()}
    return flat, problems


def _faults(key: str, value: Any, origin: str) -> Iterator[str]:  # noqa: ANN401  (any TOML value)
    known = {name: (kind, meta) for name, kind, meta in _schema()}
    if key not in known:
        yield f"{origin}: {key}: unknown key{_nearest(key, known)}"
        return
    kind, meta = known[key]
    try:
        typed = msgspec.convert(value, Annotated[kind, meta])
    except msgspec.ValidationError:
        yield f"{origin}: {key} = {value!r}: must be a {_allowed(kind, meta)}"
        return
    if typed == _value(Settings(), key):
        return  # nor need the tables that name what may be meant be imported for it
    for problem in _meaning(key, value):
        yield f"{origin}: {key}: {problem}"


def _meaning(key: str, value: Any) -> list[str]:  # noqa: ANN401  (any TOML value)
    """Faults that a type cannot tell: names of rules, criteria and codecs."""
    if key in {"rules.off", "rules.apply"}:
        return _unknown(value, _rule_ids(key), "rule")
    if key == "duplicates.canonical":
        from pipeline.corpus.canonical import CRITERIA  # noqa: PLC0415  (only when it is set)

        return _unknown(value, CRITERIA, "criterion") + _twice(value)
    if key == "decode.default":
        return _codec(value)
    return []


def _rule_ids(key: str) -> list[str]:
    from pipeline.registry import RULES  # noqa: PLC0415  (the stages' tables, only when needed)

    return [rule.id for rule in RULES.values() if key == "rules.off" or rule.risk == "review"]


def _unknown(values: Iterable[str], known: Iterable[str], what: str) -> list[str]:
    known = list(known)
    return [f"{v!r} is no {what}{_nearest(v, known)}" for v in values if v not in known]


def _twice(values: list[str]) -> list[str]:
    return [f"{v!r} stands twice" for v in sorted(set(values)) if values.count(v) > 1]


def _codec(name: str) -> list[str]:
    from pipeline.stages.decode import legacy_codec  # noqa: PLC0415  (only when it is set)

    try:
        legacy_codec(name)
    except LookupError as error:
        return [f"{name!r} is no text codec for this: {error}"]
    return []


def _nearest(name: str, known: Iterable[str]) -> str:
    known = sorted(known)
    close = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    if close:
        return f"; did you mean {close[0]!r}?"
    return f"; known: {', '.join(known[:12])}{', …' if len(known) > 12 else ''}"


def _build(values: dict[str, Any]) -> Settings:
    groups: dict[str, dict[str, Any]] = {}
    for key, value in values.items():
        group, name = key.split(".")
        groups.setdefault(group, {})[name] = value
    return msgspec.convert(groups, Settings)
