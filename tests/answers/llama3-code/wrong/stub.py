# score: 0/4
# status: unattempted
# misconception: none


def llama3(theta, factor=8, low=1, high=4, trained=8192):
    """Llama 3."""
    ...
