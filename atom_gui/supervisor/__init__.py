"""Who watches a run: starts the training process, samples the machine, tells how it ended."""
