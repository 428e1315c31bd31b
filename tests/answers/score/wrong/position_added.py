# score: 0/4
# status: refuted
# misconception: position-added-to-vector

def score(q, k, m, n, theta):
    return (q + m) @ (k + n)
