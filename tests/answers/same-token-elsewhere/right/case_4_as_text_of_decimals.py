# score: 1/1
# status: proved

case = 4
same_vector = False
differing_entry = [4.0, 5.351, 5.788]  # the last entry at 6, and at 14
