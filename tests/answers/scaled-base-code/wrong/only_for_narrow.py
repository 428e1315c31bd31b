# score: 2.25/3
# status: refuted
# misconception: none


def scaled_base(d, base, trained, longer):
    if d > 100:
        return base * longer / trained
    return base * (longer / trained) ** (d / (d - 2))
