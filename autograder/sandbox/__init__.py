"""Running learner code apart from the judge: the closed process, and the protocol between them."""
