# score: 0/1
# status: refuted
# misconception: none

sound_engineer = "a"
two_lengths = [1.25, 5]
