# score: 0/2
# status: refuted
# misconception: one-row-a-pair

def complex_parts(x):
    return x.reshape(-1, 2).copy()
