# score: 0/1
# status: error
# misconception: none

case = 1
same_vector = False
differing_entry = [[5.092, -0.262, 3.31, -3.747], [4.011, 3.148, 3.564, -3.507]]
