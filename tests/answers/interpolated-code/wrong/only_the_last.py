# score: 0/2
# status: refuted
# misconception: none


def interpolated(theta, factor):
    slower = theta.copy()
    slower[-1] /= factor
    return slower
