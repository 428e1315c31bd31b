# score: 0/3
# status: refuted
# misconception: length-factor-for-base-factor


def scaled_base(d, base, trained, longer):
    return base * longer / trained
