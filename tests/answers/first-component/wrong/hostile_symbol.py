# score: 0/1
# status: error
# misconception: none

import sympy as sp

first = sp.Symbol("__import__('os').system('true')")
