# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

phi = sp.symbols("phi", real=True)
program_gives = ...
it_should_give = ...
