# score: 0/2
# status: error
# misconception: none

def complex_parts(x):
    return "real parts, imaginary parts"
