# score: 0/1
# status: refuted
# misconception: none

case = 1
turn = 154.28571428571428
