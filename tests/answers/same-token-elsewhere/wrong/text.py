# score: 0/1
# status: error
# misconception: none

case = 1
same_vector = "no"
differing_entry = [1, 5.092, 4.011]
