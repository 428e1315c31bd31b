# score: 3/3
# status: tested


def scaled_base(d, base, trained, longer):
    return base * (longer / trained) ** (1 / (1 - 2 / d))
