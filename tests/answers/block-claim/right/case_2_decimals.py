# score: 1/1
# status: proved

case = 2
is_identity = False
leftover = 0.785
