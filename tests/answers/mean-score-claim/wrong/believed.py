# score: 0/1
# status: refuted
# misconception: falls-all-the-way

case = 1
falls_with_every_step = True
rising_distances = ...
