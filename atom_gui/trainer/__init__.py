"""What trains: runs in the training interpreter, reads top to bottom in ``recipe``."""
