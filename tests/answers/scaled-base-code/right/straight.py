# score: 3/3
# status: proved


def scaled_base(d, base, trained, longer):
    return base * (longer / trained) ** (d / (d - 2))
