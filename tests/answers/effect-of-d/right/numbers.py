# score: 1/1
# status: proved

wider_vector = "b"
period_ratios = [0.1, 10]
