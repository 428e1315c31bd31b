# score: 0/4
# status: refuted
# misconception: none

def complex_score(q, k, m, n, theta):
    return float("inf")
