# score: 0/1
# status: refuted
# misconception: none

case = 1
longer_base = -1
