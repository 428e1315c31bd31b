# score: 0/2
# status: refuted
# misconception: half-split

def complex_parts(x):
    return x.reshape(2, -1).copy()
