# score: 0/1
# status: refuted
# misconception: none

case = 1
at_position = [0, 0]
