# score: 0.5/1
# status: refuted
# misconception: pairs-overlapping

second_number = 2.5 - 0.5j
numbers_for_128 = 64
