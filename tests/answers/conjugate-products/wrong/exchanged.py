# score: 0/1
# status: refuted
# misconception: none

case = 1
real_and_imaginary = [-36, -3]
