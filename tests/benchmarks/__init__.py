"""Benchmarks: each measures ours and a named baseline side by side and prints their ratio."""
