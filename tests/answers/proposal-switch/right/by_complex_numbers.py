# score: 1/1
# status: proved

import cmath

def score(m, n):
    return (cmath.exp(0.5j * m) * cmath.exp(1j * n).conjugate()).real


switch_review = "B"
switch_shift = (600, 3, 2, score(600, 3), score(602, 5))
