# score: 0.5/1
# status: refuted
# misconception: half-split

second_number = 2.5 + 4.0j
numbers_for_128 = 64
