# score: 0/1
# status: refuted
# misconception: none

case = 1
second_without_sign = -24
