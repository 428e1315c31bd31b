# score: 0/3
# status: refuted
# misconception: another-size


def dynamic_ntk(d, base, trained, length):
    new = base * max(1, length / trained) ** (d / (d - 2))
    return new
