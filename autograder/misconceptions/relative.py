"""Wrong ideas about what a relative score is, and what breaks it."""

from __future__ import annotations

from autograder.misconceptions import Misconception

MISCONCEPTIONS: tuple[Misconception, ...] = ()
