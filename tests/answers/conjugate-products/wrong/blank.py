# score: 0/1
# status: unattempted
# misconception: none

case = 1
real_and_imaginary = ...
