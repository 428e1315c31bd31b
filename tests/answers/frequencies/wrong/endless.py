# score: 0/4
# status: error
# misconception: none

def frequencies(d, base=10000.0):
    result, j = [], 0
    while len(result) < d / 2:
        j += 1
    return result
