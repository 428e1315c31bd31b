# score: 0/2
# status: unattempted
# misconception: none


def repaired_exponent(d, base=10000.0):
    ...
