# score: 0/3
# status: refuted
# misconception: factor-without-the-base


def scaled_base(d, base, trained, longer):
    return (longer / trained) ** (d / (d - 2))
