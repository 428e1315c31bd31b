# score: 0/6
# status: unattempted
# misconception: none

from ropelib import rope
