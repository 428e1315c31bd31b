# score: 0/5
# status: refuted
# misconception: not-finite

def rope(x, position, theta):
    return [float("inf")] * len(x)
