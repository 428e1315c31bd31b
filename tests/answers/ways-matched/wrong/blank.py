# score: 0/1
# status: unattempted
# misconception: none

way_does = ...
