# score: 0/1
# status: refuted
# misconception: none

case = 1
result = [-5.7, -1.4]
