# score: 4/4
# status: proved

def frequencies(d, base=10000.0):
    return tuple(base ** (-i / d) for i in range(0, d, 2))
