"""What is seen: widgets show core objects and emit wishes; decisions live in core."""
