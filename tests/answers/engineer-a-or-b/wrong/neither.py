# score: 0/1
# status: refuted
# misconception: none

sound_engineer = "d"
two_lengths = [5, 1.25]
