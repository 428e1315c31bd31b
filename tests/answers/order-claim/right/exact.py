# score: 1/1
# status: proved

import sympy as sp

case = 1
same_from_both = False
from_second_text = (3 * sp.exp(3) + 4 * sp.exp(2) + 9) / (sp.exp(3) + sp.exp(2) + 1)
