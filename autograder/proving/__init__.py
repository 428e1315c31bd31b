"""What `rotary prove` does: show and prove the theorems, and answer questions about a file."""
