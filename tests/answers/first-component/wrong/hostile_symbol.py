# score: 0/1
# status: error
# misconception: none

import sympy as sp

first_component = sp.Symbol("__import__('os').system('true')")
