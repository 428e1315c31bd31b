"""nbgrader's configuration for this course."""

from autograder.classroom.nbgrader_setup import configure

c = get_config()  # noqa: F821 (given by nbgrader)
configure(c)

# Your own settings go below; they win over the course's. For example:
# c.Exchange.root = "/srv/nbgrader/exchange"
