# score: 1/1
# status: proved

case = 3
# (1/3) to the power −16/4
found_base = 3**4
