# score: 0/1
# status: refuted
# misconception: none

between_5_8 = -3
between_12_15 = -3
