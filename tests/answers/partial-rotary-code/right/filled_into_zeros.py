# score: 3/3
# status: proved


def partial_rotary(d, rotated, base=10000.0):
    result = [0.0] * (d // 2)
    for j in range(rotated // 2):
        result[j] = base ** (-2 * j / rotated)
    return result
