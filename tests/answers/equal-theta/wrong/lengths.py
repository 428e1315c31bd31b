# score: 0/1
# status: refuted
# misconception: turning-stretches

lost = "b"
twin_positions = [0, 8]
