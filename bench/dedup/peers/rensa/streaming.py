"""rensa: its streaming deduplicator as its manual shows it: keep or drop, no pairs."""

from common import PERMUTATIONS, THRESHOLD, arguments, articles, shingles, write
from rensa import RMinHashDeduplicator


def main() -> None:
    """Articles to ids kept."""
    source, target = arguments()
    names = []

    def entries():  # noqa: ANN202
        for name, text in articles(source):
            names.append(name)
            yield name, shingles(text)

    deduplicator = RMinHashDeduplicator(threshold=THRESHOLD, num_perm=PERMUTATIONS, use_lsh=True)
    keep = deduplicator.add_pairs(entries())
    write(target, kept=[name for name, kept in zip(names, keep, strict=True) if kept])


main()
