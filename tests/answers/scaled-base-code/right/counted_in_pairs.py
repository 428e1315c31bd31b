# score: 3/3
# status: proved


def scaled_base(d, base, trained, longer):
    pairs = d // 2
    return base * (longer / trained) ** (pairs / (pairs - 1))
