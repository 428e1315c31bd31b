# score: 0/1
# status: refuted
# misconception: none

case = 1
result = [0, 0]
