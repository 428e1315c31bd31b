"""Wrong ideas about periods and angles over long stretches."""

from __future__ import annotations

from autograder.misconceptions import Misconception

MISCONCEPTIONS: tuple[Misconception, ...] = ()
