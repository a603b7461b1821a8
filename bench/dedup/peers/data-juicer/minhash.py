"""data-juicer: its `document_minhash_deduplicator` over a JSONL file, then its union-find read out.

Through its dataset and operator classes, which is what `dj-process` calls, at its recommended
tokenisation for English (`space`).
"""

from common import PERMUTATIONS, SHINGLE, THRESHOLD, arguments, articles, clusters, write
from data_juicer.core.data import NestedDataset
from data_juicer.ops.deduplicator import document_minhash_deduplicator as operator
from datasets import load_dataset

PROCESSES = 2


def main() -> None:
    """Articles to clusters."""
    source, target = arguments()
    kept = []

    class Remembered(operator.UnionFind):
        def __init__(self, *args: object) -> None:
            super().__init__(*args)
            kept.append(self)

    operator.UnionFind = Remembered
    deduplicator = operator.DocumentMinhashDeduplicator(
        window_size=SHINGLE,
        num_permutations=PERMUTATIONS,
        jaccard_threshold=THRESHOLD,
    )
    rows = load_dataset("json", data_files=str(source), split="train", cache_dir=f"{target}.cache")
    hashed = NestedDataset(rows).map(deduplicator.compute_hash, num_proc=PROCESSES)
    deduplicator.process(hashed)
    ids = [name for name, _ in articles(source)]
    write(target, clusters=clusters(kept[0].parent.items(), ids))


main()
