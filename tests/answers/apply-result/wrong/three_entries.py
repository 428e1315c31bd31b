# score: 0/1
# status: error
# misconception: none

case = 1
result = [-5.657, -1.414, 0]
