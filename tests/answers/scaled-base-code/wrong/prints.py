# score: 0/3
# status: error
# misconception: none


def scaled_base(d, base, trained, longer):
    print(base * (longer / trained) ** (d / (d - 2)))
