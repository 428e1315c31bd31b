# score: 0/2
# status: error
# misconception: none

case = 1
token_shares = [float('nan')] * 3
