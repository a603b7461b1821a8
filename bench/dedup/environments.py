"""One virtual environment for each peer, under `bench/.venvs/`, from its pinned requirements."""

import hashlib
import shutil
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
PEERS = HERE / "peers"
VENVS = HERE.parent / ".venvs"
MARK = ".installed"


class NotInstalled(Exception):  # noqa: N818  (it says what is the matter)
    """A peer cannot be had here; the message is the end of what pip said."""


def python(peer: str) -> Path:
    """The interpreter of the peer's environment, made when it is missing or out of date.

    All requirements are pinned, the indirect ones too, hence `--no-deps`. Raises `NotInstalled`.
    """
    if not (PEERS / peer / "requirements.txt").exists():
        return Path(sys.executable)
    folder = VENVS / peer
    requirements = PEERS / peer / "requirements.txt"
    digest = hashlib.sha256(requirements.read_bytes() + sys.version.encode()).hexdigest()
    mark = folder / MARK
    if not mark.exists() or mark.read_text() != digest:
        shutil.rmtree(folder, ignore_errors=True)
        venv.create(folder, with_pip=True)
        command = [folder / "bin" / "python", "-m", "pip", "install", "--quiet", "--no-deps"]
        command += ["--disable-pip-version-check", "--requirement", requirements]
        run = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603
        if run.returncode:
            raise NotInstalled(run.stderr.strip()[-600:])
        mark.write_text(digest)
    return folder / "bin" / "python"


def versions(peer: str, packages: tuple[str, ...]) -> dict[str, str]:
    """The versions of packages as the peer's environment has them."""
    code = (
        "import sys, importlib.metadata as m\n"
        "for name in sys.argv[1:]: print(name, m.version(name))"
    )
    command = [python(peer), "-c", code, *packages]
    run = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    return dict(line.split() for line in run.stdout.splitlines())
