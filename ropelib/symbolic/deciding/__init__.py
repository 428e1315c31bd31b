"""Proofs, refutations with the smallest numbers, and questions about encodings."""
