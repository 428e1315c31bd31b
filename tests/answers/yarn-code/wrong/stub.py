# score: 0/4
# status: unattempted
# misconception: none


def yarn(d, base, factor, trained):
    """YaRN, by the paper."""
    ...
