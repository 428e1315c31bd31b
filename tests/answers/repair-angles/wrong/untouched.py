# score: 0/2
# status: unattempted
# misconception: none


def repaired_angles(x, positions, theta):
    ...
