# score: 0/1
# status: refuted
# misconception: none

case = 1
result = [5.830, -0.098]
