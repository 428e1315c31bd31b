# score: 0/1
# status: refuted
# misconception: equal-hands-tell-more

lost = "a"
twin_positions = [0, 8]
