# score: 1/1
# status: tested

case = 1
result = [-5.657, -1.414]
