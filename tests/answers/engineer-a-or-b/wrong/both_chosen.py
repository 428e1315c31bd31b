# score: 0/1
# status: refuted
# misconception: vector-scaled-for-angles

sound_engineer = "c"
two_lengths = [5, 5]
