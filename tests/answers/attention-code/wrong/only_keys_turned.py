# score: 0/6
# status: refuted
# misconception: only-key-turned

import math


def attention(q, k, v, positions, theta):
    turned = []
    for row, m in zip(k, positions):
        new = []
        for j, t in enumerate(theta):
            a, b = row[2 * j], row[2 * j + 1]
            new += [math.cos(m * t) * a - math.sin(m * t) * b, math.sin(m * t) * a + math.cos(m * t) * b]
        turned.append(new)
    result = []
    for query in q:
        weights = [math.exp(sum(x * y for x, y in zip(query, key)) / math.sqrt(len(query))) for key in turned]
        total = sum(weights)
        result.append([sum(w * row[i] for w, row in zip(weights, v)) / total for i in range(len(v[0]))])
    return result
