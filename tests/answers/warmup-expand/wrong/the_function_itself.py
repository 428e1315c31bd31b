# score: 0/1
# status: error
# misconception: none

import sympy as sp

expanded = sp.expand
