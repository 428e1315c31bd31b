# score: 0/3
# status: unattempted
# misconception: none


def partial_rotary(d, rotated, base=10000.0):
    """Frequencies of which some are 0."""
    ...
