"""text-dedup: its command line in this process, then its union-find read out.

Its own defaults (all processors, 64-bit hashes) but for shingles, permutations and threshold, and
xxh3, the faster of its two hash functions.
"""

import tempfile
from pathlib import Path

from common import PERMUTATIONS, SHINGLE, THRESHOLD, arguments, articles, clusters, write
from text_dedup import minhash


def main() -> None:
    """Articles to clusters."""
    source, target = arguments()
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        options = {
            "--path": "json",
            "--data_files": source,
            "--split": "train",
            "--cache_dir": Path(folder) / "cache",
            "--output": Path(folder) / "output",
            "--column": "text",
            "--ngram": SHINGLE,
            "--num_perm": PERMUTATIONS,
            "--threshold": THRESHOLD,
            "--hash_func": "xxh3",
        }
        command = [str(part) for option in options.items() for part in option]
        minhash.main(command, standalone_mode=False)
    ids = [name for name, _ in articles(source)]
    write(target, clusters=clusters(minhash.uf.parent.items(), ids))


main()
