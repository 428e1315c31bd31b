"""One notebook session: what its cells bound, what was tried, and what the course allows."""

from autograder.session.session import Session, current

__all__ = ["Session", "current"]
