# score: 1/2
# status: refuted
# misconception: none

import sympy as sp

m, n = sp.symbols("m n", real=True)
own_transpose_at = 0
transpose_at = -n
product_at = m * n
five_times_at = m**5
