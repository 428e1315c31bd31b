# score: 0/2
# status: error
# misconception: none

def repaired_exponent(d, base=10000.0):
    result, j = [], 0
    while len(result) < d / 2:
        j += 1
    return result
