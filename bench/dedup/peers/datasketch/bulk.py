"""datasketch with its bulk calls: sketches by `MinHash.bulk`, insertion in a session."""

from itertools import islice

from common import PERMUTATIONS, THRESHOLD, arguments, articles, shingles, write
from datasketch import MinHash, MinHashLSH

BATCH = 2_000


def main() -> None:
    """Articles to pairs."""
    source, target = arguments()
    index = MinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS)
    sketches = {}
    found = articles(source)
    with index.insertion_session() as session:
        while batch := list(islice(found, BATCH)):
            sets = ([shingle.encode() for shingle in shingles(text)] for _, text in batch)
            bulk = MinHash.bulk(sets, num_perm=PERMUTATIONS)
            for (name, _), sketch in zip(batch, bulk, strict=True):
                sketches[name] = sketch
                session.insert(name, sketch)
    pairs = {
        (min(name, other), max(name, other))
        for name, sketch in sketches.items()
        for other in index.query(sketch)
        if other != name
    }
    write(target, pairs=sorted(pairs))


main()
