# score: 1/1
# status: proved

wider_vector = "b"
b = 10000
period_ratios = [b ** (2 / 8) / b ** (2 / 4), b ** (6 / 8) / b ** (2 / 4)]
