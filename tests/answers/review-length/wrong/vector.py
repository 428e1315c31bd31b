# score: 0/1
# status: error
# misconception: none

case = 1
second_without_sign = [7, 24]
