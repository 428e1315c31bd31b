# score: 0/1
# status: refuted
# misconception: none

case = 1
same_vector = False
differing_entry = [0, 5.092, 4.011]
