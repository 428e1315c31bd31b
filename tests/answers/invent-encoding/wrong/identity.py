# score: 0/5
# status: refuted
# misconception: carries-no-position

def my_encode(x, m):
    return x
