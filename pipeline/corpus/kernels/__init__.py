"""Compiled passes over arrays (numba), for corpora large enough to pay for their start.

Each does what a function of `hashing`, `minhash`, `align` or `plain` does, value for value; tests
hold the two against each other. Nothing here is imported unless `engine` chooses it.
"""
