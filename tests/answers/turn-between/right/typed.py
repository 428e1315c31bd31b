# score: 1/1
# status: proved

relation = "c"
e12_there = [-1, 3]
