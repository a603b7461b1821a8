"""Where the work runs: the same stage functions in this process or on all cores."""
