# score: 0/2
# status: error
# misconception: none

def complex_parts(x):
    return x[0::2] + 1j * x[1::2]
