# score: 4/4
# status: proved

import sympy as sp

d = sp.Symbol("d", even=True, positive=True)
j = sp.Symbol("j", integer=True, positive=True)
m, n, s = sp.symbols("m n s", real=True)
q, k, theta = (sp.IndexedBase(name, real=True) for name in ("q", "k", "theta"))


def turned(x, position):
    c, w = sp.cos(position * theta[j]), sp.sin(position * theta[j])
    return [c * x[2 * j - 1] - w * x[2 * j], w * x[2 * j - 1] + c * x[2 * j]]


def score(m, n):
    (q1, q2), (k1, k2) = turned(q, m), turned(k, n)
    return sp.Sum(q1 * k1 + q2 * k2, (j, 1, d / 2))


turned_q_pair = turned(q, m)
score_at_any_d = score(m, n)
dot = q[2 * j - 1] * k[2 * j - 1] + q[2 * j] * k[2 * j]
cross = q[2 * j - 1] * k[2 * j] - q[2 * j] * k[2 * j - 1]
angle = (n - m) * theta[j]
closed_at_any_d = sp.Sum(dot * sp.cos(angle) - cross * sp.sin(angle), (j, 1, d / 2))
change_by_shift = sp.Sum(sp.simplify(sp.diff(score(m + s, n + s).function, s)), (j, 1, d / 2))
