"""Closed book, in words: where an answer uses ready-made what the course asks learners to write."""

from autograder.closed_book.looking import ready_made
from autograder.closed_book.using import ReadyMade

__all__ = ["ReadyMade", "ready_made"]
