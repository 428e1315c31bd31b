# score: 0/1
# status: refuted
# misconception: turned-values-relative

case = 1
turned_values_relative = True
moved_output = ...
