# score: 1/1
# status: proved

sound_engineer = "a"
two_lengths = [5, 1.25]
