# score: 0/4
# status: refuted
# misconception: not-finite

def complex_score(q, k, m, n, theta):
    return float("inf")
