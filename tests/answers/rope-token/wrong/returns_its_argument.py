# score: 0/5
# status: refuted
# misconception: not-turned

def rope(x, position, theta):
    angle = position * theta
    return x
