# score: 1/1
# status: proved

case = 0
is_identity = True
leftover = 0
