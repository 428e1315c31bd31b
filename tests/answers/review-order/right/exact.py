# score: 1/1
# status: proved

import sympy as sp

# scores 0 and 3, values 5 and 4; the report says 4.953
case = 1
report_is_right = False
really_gets = (5 + 4 * sp.exp(3)) / (1 + sp.exp(3))
