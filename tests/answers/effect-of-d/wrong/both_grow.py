# score: 0/1
# status: refuted
# misconception: wider-means-slower

wider_vector = "a"
period_ratios = [2, 10]
