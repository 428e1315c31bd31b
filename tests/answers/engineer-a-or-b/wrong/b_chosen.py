# score: 0/1
# status: refuted
# misconception: vector-scaled-for-angles

sound_engineer = "b"
two_lengths = [5, 1.25]
