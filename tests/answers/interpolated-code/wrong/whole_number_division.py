# score: 0/2
# status: refuted
# misconception: cut-to-integers


def interpolated(theta, factor):
    return theta // factor
