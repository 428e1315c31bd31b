# score: 1/1
# status: proved

case = 1
second_without_sign = 24
