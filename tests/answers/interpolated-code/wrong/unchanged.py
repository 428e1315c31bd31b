# score: 0/2
# status: refuted
# misconception: nothing-squeezed


def interpolated(theta, factor):
    return theta.copy()
