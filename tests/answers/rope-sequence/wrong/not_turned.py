# score: 0/6
# status: refuted
# misconception: not-turned

def rope(x, positions, theta):
    return x
