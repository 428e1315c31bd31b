# score: 4/4
# status: proved

import math


def score(q, k, m, n, theta):
    total = 0
    for j in range(len(theta)):
        a, b = q[2 * j], q[2 * j + 1]
        x, y = k[2 * j], k[2 * j + 1]
        qa = a * math.cos(m * theta[j]) - b * math.sin(m * theta[j])
        qb = a * math.sin(m * theta[j]) + b * math.cos(m * theta[j])
        ka = x * math.cos(n * theta[j]) - y * math.sin(n * theta[j])
        kb = x * math.sin(n * theta[j]) + y * math.cos(n * theta[j])
        total += qa * ka + qb * kb
    return total
