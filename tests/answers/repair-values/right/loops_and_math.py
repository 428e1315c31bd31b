# score: 2/2
# status: tested

import math


def repaired_values(q, k, v, positions, theta):
    L, d, e = len(q), len(q[0]), len(v[0])
    result = []
    for a in range(L):
        row = []
        for b in range(L):
            score = 0.0
            for j in range(d // 2):
                x, y = q[a][2 * j : 2 * j + 2], k[b][2 * j : 2 * j + 2]
                angle = (int(positions[b]) - int(positions[a])) * theta[j]
                dot, cross = x[0] * y[0] + x[1] * y[1], x[0] * y[1] - x[1] * y[0]
                score += dot * math.cos(angle) - cross * math.sin(angle)
            row.append(math.exp(score / math.sqrt(d)))
        total = sum(row)
        result.append([sum(w * v[b][i] for b, w in enumerate(row)) / total for i in range(e)])
    return result
