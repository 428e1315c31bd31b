# score: 3/3
# status: proved


def dynamic_ntk(d, base, trained, length):
    new = base * max(1, length / trained) ** (d / (d - 2))
    ratio, theta = new ** (-2 / d), [1.0]
    while len(theta) < d // 2:
        theta.append(theta[-1] * ratio)
    return theta
