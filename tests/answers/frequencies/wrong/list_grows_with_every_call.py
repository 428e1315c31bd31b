# score: 0/4
# status: refuted
# misconception: not-repeatable

result = []


def frequencies(d, base=10000.0):
    for i in range(0, d, 2):
        result.append(base ** (-i / d))
    return result
