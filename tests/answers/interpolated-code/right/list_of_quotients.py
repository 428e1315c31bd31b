# score: 2/2
# status: proved


def interpolated(theta, factor):
    return [one / factor for one in theta]
