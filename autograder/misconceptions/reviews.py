"""Wrong ideas in the last questions from before."""

from __future__ import annotations

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import OWN

MISCONCEPTIONS = (
    Misconception(
        "mended-not-foretold",
        "The mended program in place of the faulty one",
        "This is what RoPE should make of y. Asked is what the *faulty* program makes of it: who "
        "has found the slip can foretell what it will do elsewhere. Which slip explains the output "
        "that is shown, and what does it do to y?",
        OWN,
    ),
)
