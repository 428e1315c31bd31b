# score: 0/2
# status: error
# misconception: none


def interpolated(theta, factor):
    print(theta / factor)
