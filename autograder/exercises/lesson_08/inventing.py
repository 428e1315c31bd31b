"""An encoding of one's own, with a proof or a counter-example."""

from __future__ import annotations

from autograder.exercises.lesson_08.setting import lesson_exercise
from autograder.kinds.encoding import Invention

EXERCISES = (
    lesson_exercise(
        id="invent-encoding",
        title="Invent an encoding",
        concepts=("necessity", "relative"),
        points=5,
        kind=Invention("my_encode"),
        hints=(
            "Which encoding do you know to be relative? Change something of it that the proof "
            "never used.",
            "You may choose the frequencies, which entries form a pair, a fixed matrix before "
            "the turn, or a factor that depends on x alone.",
            "For example with entries 1 and 4 as one pair, 2 and 3 as the other: "
            "`np.array([c1*x[0] - s1*x[3], c2*x[1] - s2*x[2], s2*x[1] + c2*x[2], s1*x[0] + "
            "c1*x[3]])`.",
        ),
        reread="Invent an encoding",
    ),
)
