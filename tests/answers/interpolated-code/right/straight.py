# score: 2/2
# status: proved


def interpolated(theta, factor):
    return theta / factor
