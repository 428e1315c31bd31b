# score: 0/5
# status: error
# misconception: none

def rope(x, position, theta):
    raise NotImplementedError("to do")
