# score: 3/4
# status: error
# misconception: none

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
closed_at_any_d = score_at_any_d
change_by_shift = 0
