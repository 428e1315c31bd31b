# score: 0/2
# status: unattempted
# misconception: none


def repaired_values(q, k, v, positions, theta):
    ...
