# score: 0/4
# status: error
# misconception: none

def frequencies(d, base=10000.0):
    for i in range(0, d, 2):
        yield base ** (-i / d)
