# score: 0/2
# status: refuted
# misconception: none


def interpolated(theta, factor):
    return theta / 4
