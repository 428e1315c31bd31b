# score: 0/2
# status: error
# misconception: none

def complex_parts(x):
    print(x[0::2], x[1::2])
