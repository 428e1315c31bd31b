# score: 0/5
# status: unattempted
# misconception: none

def my_encode(x, m):
    ...
