# score: 0/3
# status: unattempted
# misconception: none


def dynamic_ntk(d, base, trained, length):
    """Frequencies for a text of this length."""
    ...
