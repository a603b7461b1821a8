"""datasketch as its manual shows it: one MinHash an article, one `update` a shingle, LSH, query."""

from common import PERMUTATIONS, THRESHOLD, arguments, articles, shingles, write
from datasketch import MinHash, MinHashLSH


def main() -> None:
    """Articles to pairs."""
    source, target = arguments()
    index = MinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS)
    sketches = {}
    for name, text in articles(source):
        sketch = MinHash(num_perm=PERMUTATIONS)
        for shingle in shingles(text):
            sketch.update(shingle.encode("utf8"))
        sketches[name] = sketch
        index.insert(name, sketch)
    pairs = {
        (min(name, other), max(name, other))
        for name, sketch in sketches.items()
        for other in index.query(sketch)
        if other != name
    }
    write(target, pairs=sorted(pairs))


main()
