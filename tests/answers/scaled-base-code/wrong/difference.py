# score: 0/3
# status: refuted
# misconception: none


def scaled_base(d, base, trained, longer):
    return base * (longer - trained) ** (d / (d - 2))
