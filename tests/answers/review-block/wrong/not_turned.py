# score: 0/1
# status: refuted
# misconception: none

case = 2
pair_at_m = [4, 2]
