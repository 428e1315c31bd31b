# score: 0/5
# status: refuted
# misconception: none

def rope(x, position, theta):
    return [float("inf")] * len(x)
