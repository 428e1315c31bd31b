# score: 0/2
# status: refuted
# misconception: another-size

def complex_parts(x):
    return x[0::2]
