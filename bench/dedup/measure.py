"""Run one command and say what it cost, with everything it started.

    python measure.py LIMIT_SECONDS COMMAND...

prints one JSON object. CPU seconds are those of all processes below: this process declares itself
the reaper of orphans (`prctl`), so that also the workers of a fork server, whose parents do not
wait for them, are waited for and counted. Memory is the sum of the proportional set sizes of all
processes (pages that are shared count once), sampled; of a single process the kernel's own peak.
"""

import contextlib
import ctypes
import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

PR_SET_CHILD_SUBREAPER = 36
INTERVAL = 0.2  # seconds between two looks at the memory
GRACE = 10.0  # seconds that stragglers have after the command itself has ended
TICKS = os.sysconf("SC_CLK_TCK")


class Seen(NamedTuple):
    """The most that was seen at one moment."""

    megabytes: float
    processes: int


def children(root: int) -> list[int]:
    """All processes below `root`."""
    below: dict[int, list[int]] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            with contextlib.suppress(OSError, ValueError, IndexError):
                fields = (folder / "stat").read_text().rsplit(")", 1)[1].split()
                below.setdefault(int(fields[1]), []).append(int(folder.name))
    found = [root]
    for pid in found:
        found += below.get(pid, [])
    return found[1:]


def proportional(pid: int) -> float:
    """The proportional set size of a process in MB; 0 when it is gone."""
    with contextlib.suppress(OSError, IndexError):
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024
    return 0.0


def watched(process: subprocess.Popen[bytes], limit: float) -> tuple[Seen, bool]:
    """Wait for the command; the peak of its tree, and whether it took too long."""
    begun = time.monotonic()
    seen = Seen(0.0, 1)
    while process.poll() is None:
        pids = children(os.getpid())
        if len(pids) > 1:
            megabytes = sum(map(proportional, pids))
            seen = Seen(max(seen.megabytes, megabytes), max(seen.processes, len(pids)))
        if time.monotonic() - begun > limit:
            return seen, True
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(INTERVAL)
    return seen, False


def reap(*, at_once: bool) -> None:
    """Wait for all that is left below this process, and end what does not end by itself."""
    end = time.monotonic() + (0.0 if at_once else GRACE)
    while True:
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        left = children(os.getpid())
        if not left:
            return
        if time.monotonic() > end:
            for pid in left:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
        time.sleep(0.05)


def busy() -> float:
    """CPU seconds that all processes of the machine have used since it started."""
    user, nice, system, _idle, _wait, irq, soft, *_ = map(
        int, Path("/proc/stat").read_text().splitlines()[0].split()[1:]
    )
    return (user + nice + system + irq + soft) / TICKS


def measured(command: list[str], limit: float) -> dict[str, object]:
    """Run the command and account for it."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    load, before, own = os.getloadavg()[0], busy(), time.process_time()
    begun = time.perf_counter()
    process = subprocess.Popen(command, stdout=sys.stderr)  # noqa: S603  (a runner of ours)
    seen, late = watched(process, limit)
    wall = time.perf_counter() - begun
    reap(at_once=late)
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = usage.ru_utime + usage.ru_stime
    others = busy() - before - used - (time.process_time() - own)
    return {
        "cpu": round(used, 3),
        "system": round(usage.ru_stime, 3),
        "wall": round(wall, 3),
        "peak_mb": round(max(usage.ru_maxrss / 1024, seen.megabytes)),
        "processes": seen.processes,
        "others_cpu": round(max(others, 0.0), 3),
        "load": round(load, 2),
        "returncode": process.returncode,
        "late": late,
    }


if __name__ == "__main__":
    print(json.dumps(measured(sys.argv[2:], float(sys.argv[1]))))
