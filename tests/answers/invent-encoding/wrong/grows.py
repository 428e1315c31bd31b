# score: 0/5
# status: refuted
# misconception: length-depends-on-position

def my_encode(x, m):
    return x * 1.1**m
