# score: 0/4
# status: error
# misconception: none

def frequencies(d, base=10000.0):
    return ", ".join(str(base ** (-i / d)) for i in range(0, d, 2))
