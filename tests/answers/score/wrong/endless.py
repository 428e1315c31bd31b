# score: 0/4
# status: error
# misconception: none

def score(q, k, m, n, theta):
    while m != n:
        m = m + 1 if m < n else m + 2
        n = n + 2
    return q @ k
