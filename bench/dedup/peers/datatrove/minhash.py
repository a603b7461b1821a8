"""datatrove: its MinHash stages as its manual chains them, to the clusters of the third.

Its default configuration (14 buckets of 8 64-bit hashes, word 5-grams, English tokeniser, numbers
and punctuation folded). The fourth stage would read and write all articles once more and is left
out: the clusters are what is compared here.
"""

import struct
import tempfile
from pathlib import Path

from common import SHINGLE, arguments, articles, clusters, write
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.dedup import MinhashDedupBuckets, MinhashDedupCluster, MinhashDedupSignature
from datatrove.pipeline.dedup.minhash import MinhashConfig
from datatrove.pipeline.readers import JsonlReader
from datatrove.utils.typeshelper import Languages

WORKERS = 2


def run(folder: Path, step: str, stages: list, tasks: int) -> None:
    """One stage, with its own log folder."""
    logs = str(folder / "logs" / step)
    LocalPipelineExecutor(stages, tasks=tasks, workers=WORKERS, logging_dir=logs).run()


def main() -> None:
    """Articles to clusters."""
    source, target = arguments()
    config = MinhashConfig(n_grams=SHINGLE)
    with tempfile.TemporaryDirectory(dir=target.parent) as name:
        folder = Path(name)
        signatures, buckets, found = (str(folder / part) for part in ("sig", "buckets", "remove"))
        reader = JsonlReader(str(source.parent), glob_pattern=source.name)
        signer = MinhashDedupSignature(signatures, config=config, language=Languages.english)
        run(folder, "signatures", [reader, signer], 1)
        matcher = MinhashDedupBuckets(signatures, buckets, config=config)
        run(folder, "buckets", [matcher], config.num_buckets)
        joiner = MinhashDedupCluster(buckets, found, config=config, save_cluster_id=True)
        run(folder, "clusters", [joiner], 1)
        written = (folder / "remove" / "000000.clusters").read_bytes()
    first: dict[int, int] = {}
    pairs = [
        (row, first.setdefault(group, row)) for row, group in struct.iter_unpack("<2I", written)
    ]
    write(target, clusters=clusters(iter(pairs), [name for name, _ in articles(source)]))


if __name__ == "__main__":  # its executor starts processes that import this file
    main()
