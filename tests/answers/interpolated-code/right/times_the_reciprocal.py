# score: 2/2
# status: proved


def interpolated(theta, factor):
    return (1 / factor) * theta
