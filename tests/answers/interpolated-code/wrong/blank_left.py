# score: 0/2
# status: unattempted
# misconception: none


def interpolated(theta, factor):
    return theta * ...
