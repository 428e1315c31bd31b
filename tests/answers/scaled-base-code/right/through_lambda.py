# score: 3/3
# status: proved


def scaled_base(d, base, trained, longer):
    s = longer / trained
    lam = s ** (d / (d - 2))
    return lam * base
