# score: 0/1
# status: refuted
# misconception: none

case = 2
same_vector = False
differing_entry = [1, 5.092, 4.011]
