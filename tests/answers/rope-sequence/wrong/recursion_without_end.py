# score: 0/6
# status: error
# misconception: none

def rope(x, positions, theta):
    return rope(x[None], positions, theta)[0]
