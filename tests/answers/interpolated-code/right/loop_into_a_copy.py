# score: 2/2
# status: proved


def interpolated(theta, factor):
    slower = theta.copy()
    for j in range(len(theta)):
        slower[j] = slower[j] / factor
    return slower
