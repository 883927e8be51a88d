"""Front door for pytest."""
