"""Analyses of an article that rules share, each computed once."""
