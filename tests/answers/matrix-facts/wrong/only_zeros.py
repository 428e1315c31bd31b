# score: 0/1
# status: error
# misconception: none

case = 1
zeros_and_determinant = 1224
