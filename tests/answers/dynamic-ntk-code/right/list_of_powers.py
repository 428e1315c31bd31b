# score: 3/3
# status: proved


def dynamic_ntk(d, base, trained, length):
    new = base * max(1, length / trained) ** (d / (d - 2))
    return [new ** (-j / d) for j in range(0, d, 2)]
