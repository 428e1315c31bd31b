"""The named theorems of the course: stated, derived step by step, and checked by machine."""
