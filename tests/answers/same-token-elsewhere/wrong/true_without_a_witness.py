# score: 0/1
# status: refuted
# misconception: equal-elsewhere

case = 2
same_vector = True  # it is the same token
differing_entry = ...
