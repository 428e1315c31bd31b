# score: 4/4
# status: proved

import cmath


def complex_score(q, k, m, n, theta):
    total = 0
    for j in range(len(theta)):
        zq = complex(q[2 * j], q[2 * j + 1]) * cmath.exp(1j * m * theta[j])
        zk = complex(k[2 * j], k[2 * j + 1]) * cmath.exp(1j * n * theta[j])
        total += zq * zk.conjugate()
    return total.real
