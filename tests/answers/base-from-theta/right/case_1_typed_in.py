# score: 1/1
# status: proved

case = 1
found_base = 160000
