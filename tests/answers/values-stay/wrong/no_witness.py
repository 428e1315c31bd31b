# score: 0/1
# status: error
# misconception: none

case = 1
turned_values_relative = False
moved_output = ...
