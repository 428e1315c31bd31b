# score: 3/3
# status: proved


def partial_rotary(d, rotated, base=10000.0):
    return [base ** (-j / rotated) if j < rotated else 0.0 for j in range(0, d, 2)]
