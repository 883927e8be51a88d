"""Articles: from a file's bytes to prose, blocks and positions."""
