"""Every error that a user can meet, in one place; apart, so that no module needs another for it."""


class PipelineError(Exception):
    """Something a user can act on: the message says what, where, and what to do next."""


class UsageError(PipelineError):
    """The command line asks for something that is not there or not possible (exit code 2)."""


class ConfigError(UsageError):
    """The configuration does not hold; `problems` has one line for each fault, all of them."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class TrailError(PipelineError):
    """A trail, a raw file or a clean file is not what it was when the corpus was written."""


class FingerprintError(PipelineError):
    """Two sets of signatures were made in different ways and must not be compared."""


class BrokenStage(Exception):  # noqa: N818  (named for what it says: a bug in a stage, not bad data)
    """A stage proposed something no stage may propose: overlapping edits, an unknown rule."""
