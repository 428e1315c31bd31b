# score: 0/3
# status: refuted
# misconception: factor-upside-down


def scaled_base(d, base, trained, longer):
    return base * (trained / longer) ** (d / (d - 2))
