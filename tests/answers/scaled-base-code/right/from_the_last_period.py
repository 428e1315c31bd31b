# score: 3/3
# status: proved


def scaled_base(d, base, trained, longer):
    share = (d - 2) / d
    period = base**share * longer / trained
    return period ** (1 / share)
