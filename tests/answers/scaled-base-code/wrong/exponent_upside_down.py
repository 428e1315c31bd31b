# score: 0/3
# status: refuted
# misconception: base-exponent-upside-down


def scaled_base(d, base, trained, longer):
    return base * (longer / trained) ** ((d - 2) / d)
