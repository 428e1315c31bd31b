# score: 0/4
# status: refuted
# misconception: plain-dot-product

def score(q, k, m, n, theta):
    return q @ k
