# score: 0/5
# status: error
# misconception: none

def my_encode(x, m):
    return x[:3]
