# score: 0/1
# status: error
# misconception: none

sound_engineer = "a"
two_lengths = ...
