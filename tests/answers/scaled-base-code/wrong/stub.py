# score: 0/3
# status: unattempted
# misconception: none


def scaled_base(d, base, trained, longer):
    """The base for a longer context."""
    ...
