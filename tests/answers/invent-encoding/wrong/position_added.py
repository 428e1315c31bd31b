# score: 0/5
# status: refuted
# misconception: added-is-relative

def my_encode(x, m):
    return x + m
