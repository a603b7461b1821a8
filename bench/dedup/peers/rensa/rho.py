"""rensa: its fastest way, the rho sketch in bulk and flags in one shot: which articles have a twin.

The flag stands on every member of a group, also the one to keep, so that it says neither which
article it resembles nor which one to drop.
"""

from common import PERMUTATIONS, THRESHOLD, arguments, articles, shingles, write
from rensa import RMinHash, RMinHashLSH


def main() -> None:
    """Articles to ids without a flag."""
    source, target = arguments()
    names = []

    def token_sets():  # noqa: ANN202
        for name, text in articles(source):
            names.append(name)
            yield shingles(text)

    matrix = RMinHash.digest_matrix_from_token_sets_rho(
        token_sets(), num_perm=PERMUTATIONS, seed=42
    )
    index = RMinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS, num_bands=16)
    flags = index.query_duplicate_flags_matrix_one_shot(matrix)
    write(target, kept=[name for name, flag in zip(names, flags, strict=True) if not flag])


main()
