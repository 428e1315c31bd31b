# score: 2/2
# status: proved

import sympy as sp

m, n = sp.symbols("m n", real=True)
between = m - n
own_transpose_at = between.subs(n, m)
transpose_at = between.subs(m, 0)
product_at = between.subs(n, -n)
five_times_at = sum(5 * [m])
