# score: 0/4
# status: error
# misconception: none

def complex_score(q, k, m, n, theta):
    return complex_score(k, q, n, m, theta)
