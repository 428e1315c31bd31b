# score: 1/1
# status: proved

second_number = -0.5 + 4.0j
numbers_for_128 = 128 // 2
