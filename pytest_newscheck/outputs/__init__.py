"""What a run puts out."""
