# score: 0/2
# status: error
# misconception: none


def interpolated(theta):
    return theta / 4
