# score: 0/4
# status: refuted
# misconception: equal-frequencies

def frequencies(d, base=10000.0):
    return [base ** -(2 * (j - 1) // d) for j in range(1, d // 2 + 1)]
