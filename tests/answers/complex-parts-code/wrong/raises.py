# score: 0/2
# status: error
# misconception: none

def complex_parts(x):
    raise NotImplementedError
