# score: 0/1
# status: refuted
# misconception: none

case = 1
second_without_sign = 20**2 + 15**2 - 7**2
