"""rensa: R-MinHash sketches in bulk, its own LSH, all candidates of every article.

16 bands of 8 rows: bands must divide the permutations, and this is the division whose knee lies
next to .7 (at .71). Candidates are taken as they come, as the index gives them.
"""

from common import PERMUTATIONS, THRESHOLD, arguments, articles, shingles, write
from rensa import RMinHash, RMinHashLSH

BATCH = 2_000


def main() -> None:
    """Articles to pairs."""
    source, target = arguments()
    ids, sketches, batch = [], [], []
    for name, text in articles(source):
        ids.append(name)
        batch.append(shingles(text))
        if len(batch) == BATCH:
            sketches += RMinHash.from_token_sets(batch, num_perm=PERMUTATIONS, seed=42)
            batch = []
    sketches += RMinHash.from_token_sets(batch, num_perm=PERMUTATIONS, seed=42)
    index = RMinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS, num_bands=16)
    index.insert_many(sketches, 0)
    found = enumerate(index.query_all(sketches))
    write(
        target,
        pairs=[(ids[row], ids[other]) for row, rows in found for other in rows if row < other],
    )


main()
