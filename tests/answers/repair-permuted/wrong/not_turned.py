# score: 0/2
# status: refuted
# misconception: not-turned

def repaired_projection(x, w, m, theta):
    return x @ w
