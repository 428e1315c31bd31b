# score: 1.5/2
# status: refuted
# misconception: input-mutated


def interpolated(theta, factor):
    theta /= factor
    return theta
