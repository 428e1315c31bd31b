# score: 0/2
# status: unattempted
# misconception: none


def repaired_offset(x, positions, theta):
    ...
