"""Wrong ideas about attention weights, before there are positions."""

from __future__ import annotations

from autograder.misconceptions import Misconception

MISCONCEPTIONS: tuple[Misconception, ...] = ()
