# score: 4/4
# status: proved

import cmath


def complex_score(q, k, m, n, theta):
    return sum(
        (complex(a, b) * complex(x, -y) * cmath.rect(1.0, (m - n) * t)).real
        for a, b, x, y, t in zip(q[::2], q[1::2], k[::2], k[1::2], theta)
    )
