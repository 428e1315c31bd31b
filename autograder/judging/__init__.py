"""What `rotary judge` does: an instructor tries answers that lie in files."""
