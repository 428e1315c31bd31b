# score: 0/2
# status: refuted
# misconception: factor-upside-down


def interpolated(theta, factor):
    return theta * factor
