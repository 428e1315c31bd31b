# score: 0/1
# status: refuted
# misconception: equal-elsewhere

case = 1
same_vector = True
differing_entry = [1, -1, -1]
