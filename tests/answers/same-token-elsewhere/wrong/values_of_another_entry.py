# score: 0/1
# status: refuted
# misconception: none

case = 1
same_vector = False
differing_entry = [1, -0.262, 3.148]
