# score: 0/3
# status: error
# misconception: none

def turn_pair(x, m, theta):
    return turn_pair(x, m, theta)
