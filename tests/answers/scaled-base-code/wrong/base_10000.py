# score: 0/3
# status: refuted
# misconception: none


def scaled_base(d, base, trained, longer):
    return 10000.0 * (longer / trained) ** (d / (d - 2))
