# score: 0/1
# status: error
# misconception: none

case = 1
real_and_imaginary = -3 - 36j
